import { inflateSync } from 'node:zlib';

/** The size of one page on paper, in mm. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

const mmPerPoint = 25.4 / 72;

/** The objects of a PDF as text: those that lie open, and those in compressed object streams. */
function objectsOf(pdf: Uint8Array): string {
  const open = Buffer.from(pdf).toString('latin1');
  const parts = [open];
  for (const found of open.matchAll(/\/Type\s*\/ObjStm\b[\s\S]*?stream\r?\n/g)) {
    const start = found.index + found[0].length;
    const packed = Buffer.from(open.slice(start, open.indexOf('endstream', start)), 'latin1');
    parts.push(inflateSync(packed).toString('latin1'));
  }
  return parts.join('\n');
}

/**
 * The sizes of a PDF's pages in the order of the file, read from the MediaBox that each page has (ISO 32000-1,
 * 7.7.3.3), straight from the bytes. Throws when there is none: then it is no PDF that a browser made.
 */
export function pageSizes(pdf: Uint8Array): PageSize[] {
  const sizes: PageSize[] = [];
  const objects = objectsOf(pdf);
  for (const [page] of objects.matchAll(/\/Type\s*\/Page\b[^s][\s\S]*?endobj/g)) {
    const [, box] = /\/MediaBox\s*\[([^\]]+)\]/.exec(page) ?? [];
    const [left, bottom, right, top] = (box ?? '').trim().split(/\s+/).map(Number);
    if (left === undefined || bottom === undefined || right === undefined || top === undefined) continue;
    sizes.push({ width: (right - left) * mmPerPoint, height: (top - bottom) * mmPerPoint });
  }
  if (sizes.length === 0) throw new Error('no page of this file says how large it is');
  return sizes;
}
