import { signUp } from '../../../domain/breakfast/coming.ts';
import type { Change } from '../../../domain/change.ts';
import type { Day } from '../../../domain/time.ts';
import { readPerson } from '../../../local/queries/people.ts';

/** "I'm coming", by name if the person wants to be seen: asked of the storage, for a screen may not know yet. */
export async function comeChange(person: string, day: Day, guests: number): Promise<Change> {
  const visible = (await readPerson(person))?.fields.visible ?? false;
  return signUp(person, { visible }, day, guests);
}
