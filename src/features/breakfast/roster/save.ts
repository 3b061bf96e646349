import type { Change } from '../../../domain/change.ts';
import { commit } from '../../../local/commit.ts';
import { showSnack } from '../../../ui/snack.tsx';
import { rosterWords } from './words.ts';

/** Writes changes; says what to do when this device could not. Answers whether they were kept. */
export async function save(changes: readonly Change[]): Promise<boolean> {
  const done = await commit(changes);
  if (done.ok) return true;
  const text = done.code === 'storage-full' ? rosterWords.storageFull() : rosterWords.storageFailed();
  void showSnack({ text });
  return false;
}

/** Says what was done, with a moment to think better of it. */
export async function sayDone(text: string, undo: () => Promise<unknown>): Promise<void> {
  if ((await showSnack({ text, action: rosterWords.undo() })) === 'action') await undo();
}
