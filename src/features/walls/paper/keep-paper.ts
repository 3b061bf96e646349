import { makeId } from '../../../domain/id.ts';
import { contribute, withdraw } from '../../../domain/walls/contributing.ts';
import type { Wall } from '../../../domain/walls/wall.ts';
import { session } from '../../../local/session.ts';
import { now } from '../../../local/time.ts';
import { showSnack } from '../../../ui/snack.tsx';
import { sayRefusal } from '../add/refusal-words.ts';
import { orNull, type Sign, type Written } from '../add/written.ts';
import { save } from '../save.ts';
import type { WallRow } from '../wall/outline.ts';

/** Paper that is typed in afterwards hung there while the wall was open: it is not late. */
const hungAt = ({ closes }: Wall): number => (closes === null ? now() : Math.min(now(), closes - 1));

/** Keeps one leaf of paper. Answers its id, or null when the screen has said why not. */
export async function keepPaper(wall: WallRow, written: Written, sign: Sign): Promise<string | null> {
  const { signature } = wall.fields;
  const id = makeId();
  const made = contribute(
    wall,
    {
      ...written,
      parent: null,
      name: signature === 'name' ? orNull(sign.name) : null,
      organisation: signature === 'none' ? null : orNull(sign.organisation),
      paper: true,
    },
    { by: sign.by, role: session.value?.role ?? 'door', at: hungAt(wall.fields), id },
  );
  if (!made.ok) {
    void showSnack({ text: sayRefusal(made.code) });
    return null;
  }
  return (await save(made.value)) ? id : null;
}

/** Takes back what was typed in just now. */
export const takeBack = (id: string): Promise<boolean> => save([withdraw(id)]);
