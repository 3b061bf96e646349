import { signal } from '@preact/signals';
import { codePath } from '../../../domain/code.ts';
import { session } from '../../../local/session.ts';
import { createQrPath, type QrPath } from '../../../ui/qr-path.ts';

/** The address a pin's QR leads to: it checks its owner in and opens nothing. */
export const pinAddress = (person: string): string =>
  `${session.value?.address || location.origin}${codePath({ type: 'pin', person })}`;

const mostKept = 600;
const known = new Map<string, QrPath>();
// Counts up when codes have been made.
const made = signal(0);

// The field of a `QrPath` has four light modules on every side, which a pin has of its own.
const quiet = 4;

/** Puts a code into a square with this side (mm), without the white around it. */
export const codeTransform = ({ size }: QrPath, side: number): string =>
  `scale(${side / (size - 2 * quiet)}) translate(${-quiet} ${-quiet})`;

/** The drawn code of a person, if it has been made already; a component that asks follows the answer. */
export const knownCode = (person: string): QrPath | undefined =>
  made.value >= 0 ? known.get(pinAddress(person)) : undefined;

/** Makes the codes of these people, for `knownCode` to answer. */
export async function makeCodes(people: readonly string[]): Promise<void> {
  if (known.size > mostKept) known.clear();
  const missing = [...new Set(people.map(pinAddress))].filter((text) => !known.has(text));
  if (missing.length === 0) return;
  for (const text of missing) known.set(text, await createQrPath(text));
  made.value++;
}
