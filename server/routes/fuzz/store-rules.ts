import { checkFields } from '../../../src/domain/validate.ts';
import { readWireRow } from '../../../src/protocol/wire-row.ts';
import type { Everything } from './fuzz-house.ts';

const same = (a: object | undefined, b: object | undefined) => JSON.stringify(a) === JSON.stringify(b);

/** Keys of what is in one and not, or otherwise, in the other. */
export const differences = (before: Everything, after: Everything): string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((key) => !same(before.get(key), after.get(key)));

/** What is unsound among what has changed in a store: a row that no device could read, that is not what it is kept as, or damaged text. */
export function complaintsAboutStore(all: Everything, changed: readonly string[]): string[] {
  const complaints: string[] = [];
  for (const key of changed) {
    const stored = all.get(key);
    const numbers = Object.values(stored ?? {}).filter((value) => typeof value === 'number');
    // A database server's columns of whole numbers take no others.
    if (!numbers.every(Number.isSafeInteger)) complaints.push(`kept half a number: ${key}`);
    if (/\0/.test(Object.values(stored ?? {}).join(' '))) complaints.push(`kept a NUL: ${key}`);
    if (!stored || !key.startsWith('row ')) continue;
    const row = readWireRow(JSON.parse(String(stored.doc)));
    if (!row) complaints.push(`kept no row: ${key}`);
    else if (row.kind !== stored.kind || row.id !== stored.id)
      complaints.push(`kept under another key: ${key}`);
    else if (!checkFields(row.kind, row.fields).ok) complaints.push(`kept what its kind forbids: ${key}`);
    if (String(stored.doc).includes('\ufffd')) complaints.push(`kept damaged text: ${key}`);
  }
  return complaints;
}
