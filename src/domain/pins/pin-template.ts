/** Where pins come out on paper. Every length is in millimetres, every type size in points (1/72 inch). */

export type PinTemplateId = 'clothespin' | 'badge' | 'tape' | 'sheet' | 'badge-sheet';

/** A size on paper, in mm. */
export interface PaperSize {
  readonly width: number;
  readonly height: number;
}

/** A rectangle in mm, measured from the upper left corner of what it lies on. */
export interface PaperBox extends PaperSize {
  readonly x: number;
  readonly y: number;
}

/** Type sizes in points: what is tried first, and the floor where shrinking gives way to wrapping. */
export interface TypeSizes {
  readonly max: number;
  readonly min: number;
}

export interface PinTemplate {
  readonly id: PinTemplateId;
  readonly page: PaperSize;
  /** How pins lie on a page: filled row by row. */
  readonly pins: {
    readonly columns: number;
    readonly rows: number;
    readonly gapX: number;
    readonly gapY: number;
    readonly marginX: number;
    readonly marginY: number;
  };
  readonly pin: PaperSize & { readonly padding: number };
  readonly name: TypeSizes;
  readonly organisation: TypeSizes;
  /** Side of the QR's dark square, or null where there is no room for one. */
  readonly qr: { readonly size: number } | null;
  readonly cutMarks: boolean;
  readonly orientation: 'landscape' | 'portrait';
}

const one = { columns: 1, rows: 1, gapX: 0, gapY: 0, marginX: 0 };

/**
 * A pin on a label is half a millimetre lower than its label: browsers round page sizes to a third of a
 * point, and a pin as high as its page may then spill over to a second one.
 * - clothespin: a 12 mm roll, as long as the wood
 * - badge: a 62 mm roll or 62×29 die-cut labels
 * - tape: 12 mm label tape, which prints on the middle 9 mm
 */
export const pinTemplates: readonly PinTemplate[] = [
  {
    id: 'clothespin',
    page: { width: 72, height: 12 },
    pins: { ...one, marginY: 0.25 },
    pin: { width: 72, height: 11.5, padding: 0.75 },
    name: { max: 15, min: 7.5 },
    organisation: { max: 9, min: 5.5 },
    qr: { size: 10 },
    cutMarks: false,
    orientation: 'landscape',
  },
  {
    id: 'badge',
    page: { width: 62, height: 29 },
    pins: { ...one, marginY: 0.25 },
    pin: { width: 62, height: 28.5, padding: 2 },
    name: { max: 30, min: 13 },
    organisation: { max: 14, min: 9 },
    qr: { size: 18 },
    cutMarks: false,
    orientation: 'landscape',
  },
  {
    id: 'tape',
    page: { width: 90, height: 12 },
    pins: { ...one, marginY: 0.25 },
    pin: { width: 90, height: 11.5, padding: 1.25 },
    name: { max: 13, min: 6.5 },
    organisation: { max: 8.5, min: 5.5 },
    qr: null,
    cutMarks: false,
    orientation: 'landscape',
  },
  {
    id: 'sheet',
    page: { width: 210, height: 297 },
    pins: { columns: 2, rows: 20, gapX: 10, gapY: 0, marginX: 28, marginY: 28.5 },
    pin: { width: 72, height: 12, padding: 1 },
    name: { max: 15, min: 7.5 },
    organisation: { max: 9, min: 5.5 },
    qr: { size: 10 },
    cutMarks: true,
    orientation: 'portrait',
  },
  {
    id: 'badge-sheet',
    page: { width: 210, height: 297 },
    pins: { columns: 2, rows: 8, gapX: 6, gapY: 0, marginX: 12, marginY: 12.5 },
    pin: { width: 90, height: 34, padding: 3 },
    name: { max: 34, min: 14 },
    organisation: { max: 16, min: 10 },
    qr: { size: 18 },
    cutMarks: true,
    orientation: 'portrait',
  },
];

/** The template with this id, or undefined when it is not one of ours. */
export const templateById = (id: string): PinTemplate | undefined =>
  pinTemplates.find((template) => template.id === id);

/** How many pins one page holds. */
export const pinsPerPage = ({ pins }: PinTemplate): number => pins.columns * pins.rows;

/** How many pages `count` pins take; none for no pins. */
export const pagesNeeded = (template: PinTemplate, count: number): number =>
  Math.ceil(count / pinsPerPage(template));

/** Where the pin with this index (from 0) goes: page (from 0), and its upper left corner on it in mm. */
export function pinPosition(template: PinTemplate, index: number): { page: number; x: number; y: number } {
  const { pins, pin } = template;
  const place = index % pinsPerPage(template);
  const column = place % pins.columns;
  const row = Math.floor(place / pins.columns);
  return {
    page: Math.floor(index / pinsPerPage(template)),
    x: pins.marginX + column * (pin.width + pins.gapX),
    y: pins.marginY + row * (pin.height + pins.gapY),
  };
}

/** White kept between the text and the QR, in mm: the four squares its standard asks for, up to version 3. */
const quietGap = 2.5;

/** The parts of one pin, in mm from the pin's own corner. `qr` is null when the pin carries no code. */
export function pinBoxes(template: PinTemplate, hasCode: boolean): { text: PaperBox; qr: PaperBox | null } {
  const { width, height, padding } = template.pin;
  const size = hasCode ? (template.qr?.size ?? 0) : 0;
  const inner = { x: padding, y: padding, width: width - 2 * padding, height: height - 2 * padding };
  if (size === 0) return { text: inner, qr: null };
  return {
    text: { ...inner, width: inner.width - size - quietGap },
    qr: { x: width - padding - size, y: (height - size) / 2, width: size, height: size },
  };
}

const cutOverhang = 4;

/** Where to cut a sheet, as lines in mm on the page; empty for templates without cut marks. */
export function cutLines(template: PinTemplate): { x1: number; y1: number; x2: number; y2: number }[] {
  if (!template.cutMarks) return [];
  const { pins, pin } = template;
  const edges = (count: number, start: number, size: number, gap: number) => {
    const all = new Set<number>();
    for (let i = 0; i < count; i++) {
      const from = start + i * (size + gap);
      all.add(from);
      all.add(from + size);
    }
    return [...all];
  };
  const xs = edges(pins.columns, pins.marginX, pin.width, pins.gapX);
  const ys = edges(pins.rows, pins.marginY, pin.height, pins.gapY);
  const [left, right] = [Math.min(...xs) - cutOverhang, Math.max(...xs) + cutOverhang];
  const [top, bottom] = [Math.min(...ys) - cutOverhang, Math.max(...ys) + cutOverhang];
  return [
    ...ys.map((y) => ({ x1: left, y1: y, x2: right, y2: y })),
    ...xs.map((x) => ({ x1: x, y1: top, x2: x, y2: bottom })),
  ];
}

/** The correction for one printer: an offset in mm and a factor. 0, 0 and 1 is a printer that needs none. */
export interface PinCalibration {
  readonly offsetX: number;
  readonly offsetY: number;
  readonly scale: number;
}

export const noCalibration: PinCalibration = { offsetX: 0, offsetY: 0, scale: 1 };

/**
 * Where to draw a box (mm on the page) so that it comes out where it was meant to: scaled from the page's
 * upper left corner, then moved.
 */
export function applyCalibration(
  { offsetX, offsetY, scale }: PinCalibration,
  x: number,
  y: number,
  width: number,
  height: number,
): PaperBox {
  return { x: x * scale + offsetX, y: y * scale + offsetY, width: width * scale, height: height * scale };
}

/** Millimetres as points (1/72 inch, as type and PDF have them), and back. */
export const mmToPt = (mm: number): number => (mm * 72) / 25.4;
export const ptToMm = (pt: number): number => (pt * 25.4) / 72;
