import { strFromU8, unzipSync } from 'fflate';

/** More than any list of people needs, unpacked; a file that is larger is made to do harm. */
const mostBytes = 80_000_000;
/** So many rows and columns are read. */
const mostRows = 100_000;
const mostColumns = 200;

const entities: { readonly [name: string]: string } = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Text of XML as it reads; `_x000D_` is how a sheet writes a control character. */
const plainText = (xml: string): string =>
  xml
    .replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
      const code = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : undefined;
      if (code !== undefined) return code <= 0x10ffff ? String.fromCodePoint(code) : '';
      return entities[name] ?? whole;
    })
    .replace(/_x000D_/g, '\r')
    .replace(/\r\n?/g, '\n');

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
    .exec(tag)
    ?.slice(1)
    .find((found) => found !== undefined);

/** The runs of text in a cell or a shared string; how it is spoken (`rPh`) is not among them. */
const textOf = (xml: string): string =>
  [
    ...xml
      .replace(/<(?:\w+:)?rPh[\s>][\s\S]*?<\/(?:\w+:)?rPh>/g, '')
      .matchAll(/<(?:\w+:)?t(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?t>/g),
  ]
    .map(([, text]) => plainText(text ?? ''))
    .join('');

function readShared(xml: string | undefined): string[] {
  if (xml === undefined) return [];
  return [...xml.matchAll(/<(?:\w+:)?si(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?si>)/g)].map(([, inside]) =>
    textOf(inside ?? ''),
  );
}

/** The column of a cell's address, from 0: `AB12` is 27. */
function columnOf(address: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(address ?? '')?.[0];
  if (!letters) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** What a cell shows: its text, or the value that was last worked out of its formula. */
function cellOf(tag: string, inside: string, shared: readonly string[]): string {
  const type = attribute(tag, 't');
  if (type === 'inlineStr') return textOf(inside);
  const value = /<(?:\w+:)?v(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?v>/.exec(inside)?.[1];
  if (value === undefined || type === 'e') return '';
  if (type === 's') return shared[Number(value)] ?? '';
  if (type === 'str' || type === 'd') return plainText(value);
  if (type === 'b') return value === '1' ? 'x' : '';
  // A telephone number that was taken for a number may stand there with an exponent.
  const number = Number(value);
  return Number.isFinite(number) && /e/i.test(value)
    ? number.toLocaleString('en', { useGrouping: false })
    : value;
}

function readSheet(xml: string, shared: readonly string[]): string[][] {
  const rows: string[][] = [];
  for (const [, tag = '', inside = ''] of xml.matchAll(
    /<(?:\w+:)?row(\s[^>]*?)?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?row>)/g,
  )) {
    const line = Number(attribute(tag, 'r')) || rows.length + 1;
    if (line > mostRows) break;
    while (rows.length < line) rows.push([]);
    const row: string[] = [];
    for (const [, cell = '', content = ''] of inside.matchAll(
      /<(?:\w+:)?c(\s[^>]*?)?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g,
    )) {
      const at = columnOf(attribute(cell, 'r')) ?? row.length;
      if (at >= mostColumns) continue;
      while (row.length < at) row.push('');
      row[at] = cellOf(cell, content, shared);
    }
    rows[line - 1] = row;
  }
  return rows;
}

/** The first sheet that can be seen, by its file's name. */
function firstSheet(files: { readonly [name: string]: Uint8Array }): string | undefined {
  const text = (name: string) => (files[name] ? strFromU8(files[name]) : '');
  const sheets = [...text('xl/workbook.xml').matchAll(/<(?:\w+:)?sheet(\s[^>]*)>/g)].map(
    ([, tag]) => tag ?? '',
  );
  const shown = sheets.find((tag) => !/hidden/i.test(attribute(tag, 'state') ?? '')) ?? sheets[0] ?? '';
  const id = attribute(shown, '\\w+:id');
  const links = [...text('xl/_rels/workbook.xml.rels').matchAll(/<Relationship(\s[^>]*)>/g)].map(
    ([, tag]) => tag ?? '',
  );
  const target = attribute(links.find((tag) => attribute(tag, 'Id') === id) ?? '', 'Target');
  const named = target === undefined ? undefined : target.startsWith('/') ? target.slice(1) : `xl/${target}`;
  if (named !== undefined && files[named]) return named;
  return Object.keys(files).find((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name));
}

/**
 * Reads the first sheet of a workbook (.xlsx) as a table. Only what is needed of it is unpacked.
 * @throws when the bytes are no workbook
 */
export function readXlsx(bytes: Uint8Array): string[][] {
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) =>
      originalSize <= mostBytes &&
      /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/.test(name),
  });
  const sheet = firstSheet(files);
  const content = sheet === undefined ? undefined : files[sheet];
  if (!content) throw new Error('No sheet in the workbook.');
  const strings = files['xl/sharedStrings.xml'];
  return readSheet(strFromU8(content), readShared(strings && strFromU8(strings)));
}
