import { readCsv, type Table } from '../../../domain/people/csv.ts';
import { decodeText } from '../../../domain/people/decode.ts';
import { err, ok, type Result } from '../../../domain/result.ts';
import { readXlsx } from './xlsx-read.ts';

export type FileRefusal = 'too-large' | 'old-excel' | 'unreadable' | 'empty' | 'too-many-rows';

/** A list of people is a few hundred KB; more than this is something else. */
const mostBytes = 30_000_000;
const mostRows = 50_000;

const begins = (bytes: Uint8Array, ...with_: readonly number[]): boolean =>
  with_.every((byte, i) => bytes[i] === byte);

/** Reads a file of separated values or a workbook as a table, whatever its name says. */
export function readTable(bytes: Uint8Array): Result<Table, FileRefusal> {
  if (bytes.length > mostBytes) return err('too-large');
  // Excel before 2007, which nothing here reads.
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return err('old-excel');
  const isZip = begins(bytes, 0x50, 0x4b);
  if (
    !isZip &&
    (begins(bytes, 0x25, 0x50, 0x44, 0x46) || begins(bytes, 0x89, 0x50) || begins(bytes, 0xff, 0xd8))
  )
    return err('unreadable');
  try {
    const table = isZip ? readXlsx(bytes) : readCsv(decodeText(bytes));
    if (table.length > mostRows) return err('too-many-rows');
    return table.some((row) => row.some((cell) => cell.trim() !== '')) ? ok(table) : err('empty');
  } catch (error) {
    return err('unreadable', error instanceof Error ? error.name : undefined);
  }
}
