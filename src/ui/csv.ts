// What a spreadsheet would take for a formula, also behind blanks and in the wide forms of East Asian type.
const formula = /^[\s\u200b\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

/** A field nobody's spreadsheet will run: an apostrophe before it shows the text as it is (OWASP, CSV injection). */
const harmless = (field: string): string => (formula.test(field) ? `'${field}` : field);

const quoted = (field: string): string => `"${harmless(field).replaceAll('"', '""')}"`;

/**
 * A table as RFC 4180 has it, in the dress in which Excel opens it by a double click: UTF-8 with a byte order
 * mark, lines ended by CRLF, every field in quotes.
 * @param separator what the reader's language puts between fields: `;` where a comma is the decimal sign
 */
export const writeCsv = (rows: readonly (readonly string[])[], separator: ';' | ','): string =>
  `\ufeff${rows.map((row) => `${row.map(quoted).join(separator)}\r\n`).join('')}`;
