import type { Change } from '../../domain/change.ts';
import { commit } from '../../local/commit.ts';
import { showSnack } from '../../ui/snack.tsx';
import { saveWords as words } from './save-words.ts';

/** Waits until it is written down. Answers whether it is kept; if not, the screen has said what to do. */
export async function isKept(writing: ReturnType<typeof commit>): Promise<boolean> {
  const saved = await writing;
  if (saved.ok) return true;
  void showSnack({ text: saved.code === 'storage-full' ? words.storageFull() : words.storageFailed() });
  return false;
}

/** Writes it down. Answers whether it is kept; if not, the screen has said what to do. */
export const save = (changes: readonly Change[]): Promise<boolean> => isKept(commit(changes));

/** Says what was done, with a moment to think better of it. */
export async function sayDone(text: string, undo: () => Promise<unknown>): Promise<void> {
  if ((await showSnack({ text, action: words.undo() })) === 'action') await undo();
}

/** Writes it down and says so; `undo` is what takes it back. */
export async function saveWithUndo(
  changes: readonly Change[],
  said: string,
  undo: readonly Change[],
): Promise<void> {
  if (await save(changes)) await sayDone(said, () => save(undo));
}
