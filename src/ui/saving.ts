import { savingWords as words } from './saving-words.ts';
import { showSnack } from './snack.tsx';

/** How a writing ended; `code` as the storage gives it. */
type Outcome = { readonly ok: true } | { readonly ok: false; readonly code: string };

/** Why something was not saved, and what to do. `isTyped`: words of somebody's own are still in their fields. */
export function sayUnsaved(code: string, isTyped = false): string {
  const isFull = code === 'storage-full';
  return [
    isFull ? words.isFull() : words.hasFailed(),
    ...(isTyped ? [words.stillHere()] : []),
    isFull ? words.tellHost() : words.tryAgain(),
  ].join(' ');
}

/** Waits until it is written down. Answers whether it is kept; if not, the screen has said what to do. */
export async function isKept(writing: Promise<Outcome>, isTyped = false): Promise<boolean> {
  const saved = await writing;
  if (saved.ok) return true;
  void showSnack({ text: sayUnsaved(saved.code, isTyped) });
  return false;
}

/** Says what was done, with a moment to think better of it. */
export async function sayDone(text: string, undo: () => Promise<unknown>): Promise<void> {
  if ((await showSnack({ text, action: words.undo() })) === 'action') await undo();
}
