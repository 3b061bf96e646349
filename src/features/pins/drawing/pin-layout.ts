import {
  type FittedPin,
  fitPin,
  type MeasureText,
  type PinWeight,
  pinLineHeight,
} from '../../../domain/pins/pin-fit.ts';
import { type PaperBox, type PinTemplate, pinBoxes, ptToMm } from '../../../domain/pins/pin-template.ts';

/** What a pin says. `code` is the person its QR checks in, or null for a pin without one. */
export interface PinText {
  readonly name: string;
  readonly organisation: string;
  readonly organisationShort: string;
  readonly code: string | null;
}

/** One line on a pin: the middle of it (`x`), where its letters stand (`y`) and the type size, all in mm. */
export interface PinLine {
  readonly text: string;
  readonly weight: PinWeight;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly direction: 'ltr' | 'rtl';
}

/** A pin ready to be drawn, in mm from its own upper left corner. */
export interface PinLayout {
  readonly lines: readonly PinLine[];
  /** A line to write the name on, where the pin has none. */
  readonly writingLine: { readonly x: number; readonly y: number; readonly width: number } | null;
  readonly qr: PaperBox | null;
  readonly fitted: FittedPin;
}

// The share of a line's type size above where its letters stand: room for the ring of an Å.
const ascent = 0.92;

const fromTheRight = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const letter = /\p{L}/gu;

/** Where a text is read from: as its first letter is, like `dir="auto"` (UAX 9, P2 and P3). */
export const directionOf = (text: string): 'ltr' | 'rtl' =>
  fromTheRight.test(text.match(letter)?.[0] ?? '') ? 'rtl' : 'ltr';

/** Sets a pin: fits its texts and puts their lines under each other, in the middle of the text's box. */
export function layOutPin(pin: PinText, template: PinTemplate, measure: MeasureText): PinLayout {
  const hasCode = pin.code !== null && template.qr !== null;
  const { text: box, qr } = pinBoxes(template, hasCode);
  const fitted = fitPin({ ...pin, hasCode }, template, measure);
  const isBlank = fitted.name.lines.length === 0;
  const rows = [
    ...(isBlank ? [{ text: '', weight: 'bold' as const, sizePt: template.name.max }] : []),
    ...fitted.name.lines.map((text) => ({ text, weight: 'bold' as const, sizePt: fitted.name.sizePt })),
    ...fitted.organisation.lines.map((text) => ({
      text,
      weight: 'regular' as const,
      sizePt: fitted.organisation.sizePt,
    })),
  ];
  const height = rows.reduce((sum, { sizePt }) => sum + ptToMm(sizePt * pinLineHeight), 0);
  let top = box.y + Math.max(0, (box.height - height) / 2);
  const lines: PinLine[] = [];
  let writingLine: PinLayout['writingLine'] = null;
  for (const { text, weight, sizePt } of rows) {
    const size = ptToMm(sizePt);
    const y = top + size * ascent;
    if (text === '') writingLine = { x: box.x, y, width: box.width };
    else lines.push({ text, weight, x: box.x + box.width / 2, y, size, direction: directionOf(text) });
    top += size * pinLineHeight;
  }
  return { lines, writingLine, qr, fitted };
}
