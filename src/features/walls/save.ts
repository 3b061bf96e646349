import type { Change } from '../../domain/change.ts';
import { commit } from '../../local/commit.ts';
import { showSnack } from '../../ui/snack.tsx';
import { saveWords as words } from './save-words.ts';

/** Writes it down. Answers whether it is kept; if not, the screen has said what to do. */
export async function save(changes: readonly Change[]): Promise<boolean> {
  const saved = await commit(changes);
  if (saved.ok) return true;
  void showSnack({ text: saved.code === 'storage-full' ? words.storageFull() : words.storageFailed() });
  return false;
}

/** Writes it down and says so; `undo`, if given, is what takes it back. True once it is kept. */
export async function saveAndSay(
  changes: readonly Change[],
  text: string,
  undo?: () => Promise<unknown>,
): Promise<boolean> {
  if (!(await save(changes))) return false;
  if (undo) void sayDone(text, undo);
  else void showSnack({ text });
  return true;
}

/** Says what was done, with a moment to think better of it. */
export async function sayDone(text: string, undo: () => Promise<unknown>): Promise<void> {
  if ((await showSnack({ text, action: words.undo() })) === 'action') await undo();
}
