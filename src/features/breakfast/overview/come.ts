import { askForTurns, signUp } from '../../../domain/breakfast/coming.ts';
import type { Change } from '../../../domain/change.ts';
import type { Day } from '../../../domain/time.ts';
import { readPerson } from '../../../local/queries/people.ts';
import { readSetting, saveSetting } from '../../../local/settings.ts';
import { save } from '../save.ts';

const key = 'breakfast.unasked';

/** "I'm coming", by name if the person wants to be seen: asked of the storage, for a screen may not know yet. */
export async function comeChange(person: string, day: Day, guests: number): Promise<Change> {
  const visible = (await readPerson(person))?.fields.visible ?? false;
  const change = signUp(person, { visible }, day, guests);
  if ((await readSetting<boolean>(key)) !== true) return change;
  return { ...change, fields: { ...change.fields, ...askForTurns(person, day, false).fields } };
}

/**
 * "Don't suggest me for turns", or do again, for the breakfast of a day; somebody's own phone remembers it for the
 * next ones.
 */
export async function sayAsked(person: string, day: Day, asked: boolean, isMine: boolean): Promise<void> {
  if (isMine) await saveSetting(key, !asked);
  await save([askForTurns(person, day, asked)]);
}
