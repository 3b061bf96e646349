/** Rows of cells, as a sheet or a file of separated values has them. Rows may differ in length. */
export type Table = readonly (readonly string[])[];

const separators = [';', ',', '\t', '|'] as const;

/**
 * Splits separated values (RFC 4180, and what Excel makes of it): quoted cells may hold separators, doubled quotes and
 * line breaks. A quote within a cell that does not begin with one is a letter like any other.
 */
export function splitCsv(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const end = text.length;
  if (end === 0) return rows;
  for (;;) {
    let cell: string;
    if (text[at] === '"') {
      let parts = '';
      let from = at + 1;
      for (;;) {
        const quote = text.indexOf('"', from);
        if (quote < 0) {
          parts += text.slice(from);
          at = end;
          break;
        }
        parts += text.slice(from, quote);
        at = quote + 1;
        if (text[at] !== '"') break;
        parts += '"';
        from = at + 1;
      }
      const rest = restOf(text, at, separator);
      cell = parts + text.slice(at, rest);
      at = rest;
    } else {
      const rest = restOf(text, at, separator);
      cell = text.slice(at, rest);
      at = rest;
    }
    row.push(cell);
    if (at < end && text[at] === separator) {
      at++;
      continue;
    }
    rows.push(row);
    row = [];
    if (at >= end) return rows;
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
    if (at >= end) return rows;
  }
}

/** Where a cell ends that has no quotes (any more). */
function restOf(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

const sampleLength = 20_000;
const hint = /^sep=(.)\r?\n/i;

/**
 * Which separator a text is written with: the one by which most lines of its beginning have the same number of cells,
 * two at least. A first line `sep=;`, which Excel understands, says it. A semicolon for a single column.
 */
export function guessSeparator(text: string): string {
  const said = hint.exec(text)?.[1];
  if (said) return said;
  const sample = text.slice(0, sampleLength);
  let best: { separator: string; score: number } = { separator: ';', score: 0 };
  for (const separator of separators) {
    const lengths = new Map<number, number>();
    for (const { length } of splitCsv(sample, separator))
      if (length > 1) lengths.set(length, (lengths.get(length) ?? 0) + 1);
    const [usual, lines] = [...lengths].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0];
    const score = lines * (1 + usual / 100);
    if (score > best.score) best = { separator, score };
  }
  return best.separator;
}

/** Separated values as a table, with whatever separator they have. */
export const readCsv = (text: string): string[][] => splitCsv(text.replace(hint, ''), guessSeparator(text));

/** What a sheet would take for a formula. */
const formula = /^[=+\-@\t\r]/;
/** A telephone number begins with a plus and is none. */
const number = /^\+?[\d\s()-]+$/;

/** A cell that no sheet runs: an apostrophe before what would be a formula. */
export const guardCell = (text: string): string =>
  formula.test(text) && !number.test(text) ? `'${text}` : text;

/** A cell that was guarded, as it was. */
export const unguardCell = (text: string): string =>
  text.startsWith("'") && formula.test(text.slice(1)) ? text.slice(1) : text;

const quoted = (text: string, separator: string): string =>
  /["\r\n]/.test(text) || text.includes(separator) || text !== text.trim()
    ? `"${text.replaceAll('"', '""')}"`
    : text;

/** A table as Excel opens it by a double click: a byte order mark, lines that end with CR LF, no formulas. */
export const writeCsv = (table: Table, separator: string): string =>
  `\ufeff${table.map((row) => `${row.map((cell) => quoted(guardCell(cell), separator)).join(separator)}\r\n`).join('')}`;
