import type { Change } from '../../domain/change.ts';
import { commit } from '../../local/commit.ts';
import { isKept, sayDone } from '../../ui/saving.ts';
import { showSnack } from '../../ui/snack.tsx';

/** Writes it down. Answers whether it is kept; if not, the screen has said what to do. */
export const save = (changes: readonly Change[], isTyped = false): Promise<boolean> =>
  isKept(commit(changes), isTyped);

/** Writes it down and says so, with what takes it back. True once it is kept. */
export async function saveAndSay(
  changes: readonly Change[],
  text: string,
  undo?: readonly Change[],
): Promise<boolean> {
  if (!(await save(changes, undo === undefined))) return false;
  if (undo) void sayDone(text, () => save(undo));
  else void showSnack({ text });
  return true;
}
