import { makeId } from '../../../domain/id.ts';
import { now } from '../../../local/time.ts';

/** When something is done, and the id of its line in the log. */
export const stampOf = (): { at: number; id: string } => ({ at: now(), id: makeId() });
