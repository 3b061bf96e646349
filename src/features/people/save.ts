import type { Change } from '../../domain/change.ts';
import { commit } from '../../local/commit.ts';
import { isKept, sayDone } from '../../ui/saving.ts';
import { showSnack } from '../../ui/snack.tsx';

/** Writes it down. Answers whether it is kept; if not, the screen has said what to do. */
const save = (changes: readonly Change[]): Promise<boolean> => isKept(commit(changes), true);

/** Writes it down and says so; `undo`, if given, is what takes it back. True once it is kept. */
export async function saveAndSay(
  changes: readonly Change[],
  text: string,
  undo?: readonly Change[],
): Promise<boolean> {
  if (!(await save(changes))) return false;
  if (undo) void sayDone(text, () => save(undo));
  else void showSnack({ text });
  return true;
}
