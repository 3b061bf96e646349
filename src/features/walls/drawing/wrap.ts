import type { Measure, Weight } from './measure.ts';

export interface WrapOptions {
  readonly size: number;
  readonly weight: Weight;
  readonly width: number;
  readonly measure: Measure;
  /** What does not fit into so many lines is cut, and an ellipsis says so. */
  readonly most?: number;
}

const segmenter = new Intl.Segmenter('sv', { granularity: 'grapheme' });
const letters = (text: string): string[] => Array.from(segmenter.segment(text), ({ segment }) => segment);

/** The longest beginning of a text that fits, never through a letter; at least one letter of it. */
function beginning(text: string, fits: (part: string) => boolean): string {
  const all = letters(text);
  let low = 1;
  let high = all.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(all.slice(0, middle).join(''))) low = middle;
    else high = middle - 1;
  }
  return all.slice(0, low).join('');
}

/** One line that fits, with an ellipsis if something is left out. */
export function fitLine(text: string, { size, weight, width, measure }: WrapOptions): string {
  if (measure(text, size, weight) <= width) return text;
  const fits = (part: string) => measure(`${part.trimEnd()}…`, size, weight) <= width;
  return `${beginning(text, fits).trimEnd()}…`;
}

/** A text as lines that fit: broken at blanks and line breaks, a word wider than the line wherever it must. */
export function wrapText(text: string, options: WrapOptions): string[] {
  const { size, weight, width, measure, most = Number.POSITIVE_INFINITY } = options;
  const fits = (part: string) => measure(part, size, weight) <= width;
  const lines: string[] = [];
  for (const paragraph of text.trim().split(/\n+/)) {
    let line = '';
    for (const word of paragraph.split(/[^\S\u00a0]+/u).filter(Boolean)) {
      let rest = word;
      if (line && fits(`${line} ${rest}`)) {
        line = `${line} ${rest}`;
        continue;
      }
      if (line) lines.push(line);
      while (!fits(rest) && lines.length <= most) {
        const part = beginning(rest, fits);
        if (part.length === rest.length) break;
        lines.push(part);
        rest = rest.slice(part.length);
      }
      line = rest;
      if (lines.length > most) break;
    }
    if (line) lines.push(line);
    if (lines.length > most) break;
  }
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  kept[most - 1] = fitLine(`${kept[most - 1]}…`, options).replace(/…+$/, '…');
  return kept;
}
