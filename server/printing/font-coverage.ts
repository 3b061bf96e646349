/**
 * Which characters a TrueType font has: reads the `cmap` table, formats 4 and 12
 * (OpenType specification, "cmap - Character to Glyph Index Mapping Table").
 * Answers an empty set for a font without a Unicode map.
 */
export function characterSet(font: Uint8Array): ReadonlySet<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const characters = new Set<number>();
  const cmap = tableOffset(view, 'cmap');
  if (cmap === null) return characters;
  const count = view.getUint16(cmap + 2);
  for (let i = 0; i < count; i++) {
    const record = cmap + 4 + i * 8;
    const platform = view.getUint16(record);
    const isUnicode = platform === 0 || (platform === 3 && [1, 10].includes(view.getUint16(record + 2)));
    if (!isUnicode) continue;
    const subtable = cmap + view.getUint32(record + 4);
    const format = view.getUint16(subtable);
    if (format === 4) readSegments(view, subtable, characters);
    if (format === 12) readGroups(view, subtable, characters);
  }
  return characters;
}

function tableOffset(view: DataView, tag: string): number | null {
  const wanted = [...tag].reduce((value, letter) => value * 256 + letter.charCodeAt(0), 0);
  const count = view.getUint16(4);
  for (let i = 0; i < count; i++) {
    const record = 12 + i * 16;
    if (view.getUint32(record) === wanted) return view.getUint32(record + 8);
  }
  return null;
}

function readSegments(view: DataView, subtable: number, into: Set<number>) {
  const size = view.getUint16(subtable + 6);
  const ends = subtable + 14;
  const starts = ends + size + 2;
  const deltas = starts + size;
  const ranges = deltas + size;
  for (let at = 0; at < size; at += 2) {
    const end = view.getUint16(ends + at);
    const start = view.getUint16(starts + at);
    const delta = view.getUint16(deltas + at);
    const range = view.getUint16(ranges + at);
    for (let code = start; code <= end && code < 0xffff; code++) {
      const glyph = range === 0 ? code + delta : view.getUint16(ranges + at + range + (code - start) * 2);
      if ((glyph & 0xffff) !== 0) into.add(code);
    }
  }
}

function readGroups(view: DataView, subtable: number, into: Set<number>) {
  const count = view.getUint32(subtable + 12);
  for (let i = 0; i < count; i++) {
    const group = subtable + 16 + i * 12;
    const end = view.getUint32(group + 4);
    for (let code = view.getUint32(group); code <= end; code++) into.add(code);
  }
}
