import { makeId } from '../../../domain/id.ts';
import { contribute, withdraw } from '../../../domain/walls/contributing.ts';
import { wallPhase } from '../../../domain/walls/wall-rules.ts';
import { session } from '../../../local/session.ts';
import { now } from '../../../local/time.ts';
import { navigate } from '../../../ui/navigate.ts';
import { routes } from '../../../ui/route-names.ts';
import { sayDone } from '../../../ui/saving.ts';
import { showSnack } from '../../../ui/snack.tsx';
import { save } from '../save.ts';
import { wordsOf } from '../template-words.ts';
import type { WallRow } from '../wall/outline.ts';
import { addWords as words } from './add-words.ts';
import { sayRefusal } from './refusal-words.ts';
import type { Writing } from './use-writing.ts';
import { orNull } from './written.ts';

const sayUp = (wall: WallRow, isAnswer: boolean, at: number): string => {
  const done = isAnswer ? words.answered() : wordsOf(wall.fields.template).isUp();
  if (wall.fields.moderation === 'look-first') return words.doneWaiting(done);
  return wallPhase(wall.fields, at) === 'closed' ? words.doneLate(done) : done;
};

/**
 * Hangs up what has been written, and goes to the wall to show it. Whoever undoes it finds their words again.
 * Answers whether it hangs there.
 */
export async function hangUp(wall: WallRow, question: string | null, writing: Writing): Promise<boolean> {
  const { written, sign, by } = writing;
  const { signature } = wall.fields;
  const at = now();
  const id = makeId();
  const made = contribute(
    wall,
    {
      place: question === null ? written.place : null,
      parent: question,
      ...{ text: written.text, more: written.more, help: written.help },
      name: signature === 'name' ? orNull(sign.name) : null,
      organisation: signature === 'none' ? null : orNull(sign.organisation),
      paper: false,
    },
    { by, role: session.value?.role ?? 'guest', at, id },
  );
  if (!made.ok) {
    void showSnack({ text: sayRefusal(made.code) });
    return false;
  }
  if (!(await save(made.value))) return false;
  const bringBack = writing.clear();
  navigate(`${routes.wall(wall.id)}?leaf=${id}`, { replace: true });
  void sayDone(sayUp(wall, question !== null, at), async () => {
    if (!(await save([withdraw(id)]))) return;
    bringBack();
    void showSnack({ text: words.takenBack() });
  });
  return true;
}
