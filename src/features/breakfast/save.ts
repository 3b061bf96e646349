import type { Change } from '../../domain/change.ts';
import { commit } from '../../local/commit.ts';
import { isKept, sayDone } from '../../ui/saving.ts';

/** Writes it down. Answers whether it is kept; if not, the screen has said what to do. */
export const save = (changes: readonly Change[]): Promise<boolean> => isKept(commit(changes));

/** Writes it down and says so; `undo` is what takes it back. */
export async function saveWithUndo(
  changes: readonly Change[],
  said: string,
  undo: readonly Change[],
): Promise<void> {
  if (await save(changes)) await sayDone(said, () => save(undo));
}
