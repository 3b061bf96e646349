import type { Measure } from '../drawing/measure.ts';
import { fitLine } from '../drawing/wrap.ts';

/** An organisation's sign at a step, before it has a place. */
export interface SignWords {
  /** The organisation's key; empty for marks without a name. */
  readonly key: string;
  readonly label: string;
  /** It meets another often, and nobody has said that they talk. */
  readonly knot: boolean;
}

/** A sign in its place, with its words. */
export interface Sign extends SignWords {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface SignOptions {
  /** Of the drawing's running text; signs are a little smaller. */
  readonly size: number;
  readonly measure: Measure;
  readonly anchor: 'start' | 'middle';
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/** The size of a sign's words, as a part of the running text's. */
export const signText = 0.88;
/** Room before the words, and for the tip behind them, in sizes. */
export const signPad = { before: 0.55, knot: 0.95, tip: 0.85 };
const high = 1.75;
const gap = 0.4;

/** Sets signs into rows that fit the width. A name wider than a row is cut with an ellipsis. */
export function placeSigns(
  signs: readonly SignWords[],
  options: SignOptions,
): { signs: Sign[]; height: number } {
  const { size, measure, anchor, left, top, width } = options;
  const rows: Sign[][] = [];
  let x = 0;
  for (const words of signs) {
    const room = (words.knot ? signPad.knot + signPad.before : signPad.before) * size + signPad.tip * size;
    const text = { size: size * signText, weight: 400 as const, measure, width: width - room };
    const label = fitLine(words.label, text);
    const wide = Math.ceil(measure(label, text.size, 400) + room);
    let row = rows.at(-1);
    if (!row || x + wide > width) {
      row = [];
      rows.push(row);
      x = 0;
    }
    const y = top + (rows.length - 1) * (high + gap) * size;
    row.push({ ...words, label, x: left + x, y, width: wide, height: high * size });
    x += wide + gap * size;
  }
  const centred = rows.flatMap((row) => {
    const last = row.at(-1);
    const free = last ? width - (last.x + last.width - left) : 0;
    return anchor === 'start' ? row : row.map((sign) => ({ ...sign, x: sign.x + free / 2 }));
  });
  return { signs: centred, height: rows.length * (high + gap) * size };
}
