import PDFDocument from 'pdfkit';
import { type FittedPin, fitPin, pinLineHeight, pinText } from '../../src/domain/pins/pin-fit.ts';
import {
  cutLines,
  mmToPt,
  noCalibration,
  type PaperBox,
  type PinCalibration,
  type PinTemplate,
  type PinTemplateId,
  pagesNeeded,
  pinBoxes,
  pinPosition,
  pinsPerPage,
  ptToMm,
  templateById,
} from '../../src/domain/pins/pin-template.ts';
import { qrBars } from './qr-bars.ts';
import { baseDirection, printableText, visualRuns } from './text-runs.ts';

export interface PinToPrint {
  readonly name: string;
  readonly organisation: string;
  readonly organisationShort?: string | undefined;
  /** The text of the QR, where the template has room for one. */
  readonly code?: string | undefined;
}

export interface PinPdfOrder {
  readonly pins: readonly PinToPrint[];
  readonly templateId: PinTemplateId;
  readonly calibration?: PinCalibration | undefined;
}

type Doc = PDFKit.PDFDocument;
type Weight = 'bold' | 'regular';

/**
 * Pins as a PDF with the template's exact page size and all type embedded. Names are never cut; letters that
 * no typeface here has are left out, and a pin that is left without a name gets a line to write it on.
 * Throws on no pins, which is a caller's mistake: a PDF has at least one page.
 */
export async function makePinPdf({
  pins,
  templateId,
  calibration = noCalibration,
}: PinPdfOrder): Promise<Uint8Array> {
  const template = templateById(templateId);
  if (!template || pins.length === 0)
    throw new Error('a pin PDF needs a known template and at least one pin');
  const doc = new PDFDocument({
    autoFirstPage: false,
    size: [mmToPt(template.page.width), mmToPt(template.page.height)],
    margin: 0,
    info: { Title: 'Stigen', Creator: 'Stigen' },
  });
  const bytes = collect(doc);
  for (let page = 0; page < pagesNeeded(template, pins.length); page++) {
    doc.addPage();
    const { scale, offsetX, offsetY } = calibration;
    doc.transform(scale, 0, 0, scale, mmToPt(offsetX), mmToPt(offsetY));
    drawCutLines(doc, template);
    const first = page * pinsPerPage(template);
    pins.slice(first, first + pinsPerPage(template)).forEach((pin, i) => {
      const { x, y } = pinPosition(template, first + i);
      drawPin(doc, template, pin, { x, y, width: template.pin.width, height: template.pin.height });
    });
  }
  doc.end();
  return bytes;
}

/**
 * How many letters of a pin no typeface here can draw. When it is all of the name, the browser's print,
 * which knows the device's own typefaces, is the better way.
 */
export const unprintableLetters = (pin: PinToPrint): number =>
  printableText(pinText(pin.name), 'bold').left + printableText(pinText(pin.organisation), 'regular').left;

function collect(doc: Doc): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    doc.on('error', reject);
  });
}

function drawCutLines(doc: Doc, template: PinTemplate) {
  doc.lineWidth(0.3).dash(1.5, { space: 1.5 }).strokeColor('#888888');
  for (const { x1, y1, x2, y2 } of cutLines(template)) {
    doc.moveTo(mmToPt(x1), mmToPt(y1)).lineTo(mmToPt(x2), mmToPt(y2)).stroke();
  }
  doc.undash();
}

/** The width in points of one line, set in one weight and size. */
function lineWidth(doc: Doc, line: string, weight: Weight, sizePt: number): number {
  return visualRuns(line, weight).reduce(
    (width, { text, face }) => width + doc.font(face.file).fontSize(sizePt).widthOfString(text),
    0,
  );
}

function drawPin(doc: Doc, template: PinTemplate, pin: PinToPrint, place: PaperBox) {
  const hasCode = Boolean(pin.code);
  const boxes = pinBoxes(template, hasCode);
  const content = {
    name: printableText(pinText(pin.name), 'bold').text,
    organisation: printableText(pinText(pin.organisation), 'regular').text,
    organisationShort: printableText(pinText(pin.organisationShort ?? ''), 'regular').text,
    hasCode,
  };
  const fitted = fitPin(content, template, (text, sizePt, weight) =>
    ptToMm(lineWidth(doc, text, weight, sizePt)),
  );

  doc.save();
  doc.rect(mmToPt(place.x), mmToPt(place.y), mmToPt(place.width), mmToPt(place.height)).clip();
  drawText(doc, template, fitted, { ...boxes.text, x: place.x + boxes.text.x, y: place.y + boxes.text.y });
  if (boxes.qr && pin.code) {
    drawQr(doc, pin.code, { ...boxes.qr, x: place.x + boxes.qr.x, y: place.y + boxes.qr.y });
  }
  doc.restore();
}

// Where the letters stand in a line, as a share of their size: room for a ring above and a tail below.
const ascent = 0.92;

function drawText(doc: Doc, template: PinTemplate, { name, organisation }: FittedPin, box: PaperBox) {
  const isBlank = name.lines.length === 0;
  const rows = [
    ...(isBlank ? [{ line: '', weight: 'bold' as const, sizePt: template.name.max }] : []),
    ...name.lines.map((line) => ({ line, weight: 'bold' as const, sizePt: name.sizePt })),
    ...organisation.lines.map((line) => ({ line, weight: 'regular' as const, sizePt: organisation.sizePt })),
  ];
  const height = rows.reduce((sum, { sizePt }) => sum + sizePt * pinLineHeight, 0);
  const width = mmToPt(box.width);
  let top = mmToPt(box.y) + Math.max(0, (mmToPt(box.height) - height) / 2);
  for (const { line, weight, sizePt } of rows) {
    const baseline = top + sizePt * ascent;
    if (line === '') drawWritingLine(doc, mmToPt(box.x), width, baseline);
    else
      drawLine(
        doc,
        line,
        weight,
        sizePt,
        mmToPt(box.x) + (width - lineWidth(doc, line, weight, sizePt)) / 2,
        baseline,
      );
    top += sizePt * pinLineHeight;
  }
}

function drawWritingLine(doc: Doc, x: number, width: number, y: number) {
  doc
    .lineWidth(0.5)
    .strokeColor('#000000')
    .moveTo(x, y)
    .lineTo(x + width, y)
    .stroke();
}

function drawLine(doc: Doc, line: string, weight: Weight, sizePt: number, left: number, baseline: number) {
  let x = left;
  doc.fillColor('#000000');
  for (const { text, face } of visualRuns(line, weight, baseDirection(line))) {
    doc.font(face.file).fontSize(sizePt);
    if (text.trim() !== '') doc.text(text, x, baseline, { lineBreak: false, baseline: 'alphabetic' });
    x += doc.widthOfString(text);
  }
}

function drawQr(doc: Doc, code: string, box: PaperBox) {
  for (const bar of qrBars(code, box.width)) {
    doc.rect(mmToPt(box.x + bar.x), mmToPt(box.y + bar.y), mmToPt(bar.width), mmToPt(bar.height));
  }
  doc.fill('#000000');
}
