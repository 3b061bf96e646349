import type { Change } from '../../../domain/change.ts';
import { commit } from '../../../local/commit.ts';
import { showSnack } from '../../../ui/snack.tsx';
import { words } from './words.ts';

/** Writes it down. Answers whether it is kept; if not, the screen has said what to do. */
export async function save(changes: readonly Change[]): Promise<boolean> {
  const saved = await commit(changes);
  if (saved.ok) return true;
  void showSnack({ text: saved.code === 'storage-full' ? words.storageFull() : words.storageFailed() });
  return false;
}

/** The same, and says so with a moment to think better of it: `undo` is what takes it back. */
export async function saveWithUndo(
  changes: readonly Change[],
  said: string,
  undo: readonly Change[],
): Promise<void> {
  if (!(await save(changes))) return;
  if ((await showSnack({ text: said, action: words.undo() })) === 'action') await save(undo);
}
