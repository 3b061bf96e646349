import { clockPattern, dayAt, dayPattern, instantOf } from '../../../domain/time.ts';
import type { Wall } from '../../../domain/walls/wall.ts';
import { formatTime } from '../../../i18n/format.ts';

/** What a host chooses of a wall. */
export type WallChoices = Pick<
  Wall,
  | 'title'
  | 'question'
  | 'instruction'
  | 'places'
  | 'opens'
  | 'closes'
  | 'who'
  | 'moderation'
  | 'signature'
  | 'language'
>;

/** A moment as it is typed. */
export interface TypedMoment {
  /** Is there one at all? */
  readonly isSet: boolean;
  readonly day: string;
  readonly time: string;
}

/** A wall as it is typed: moments as day and time, everything else as it will be. */
export interface WallDraft extends Omit<WallChoices, 'opens' | 'closes'> {
  readonly opens: TypedMoment;
  readonly closes: TypedMoment;
}

const week = 7 * 24 * 60 * 60 * 1000;

const typed = (instant: number | null, timeZone: string, otherwise: number): TypedMoment => ({
  isSet: instant !== null,
  day: dayAt(instant ?? otherwise, timeZone),
  time: instant === null ? '17:00' : formatTime(instant, timeZone),
});

/** A wall as the form shows it. Moments that are not set suggest today, and four weeks from then. */
export const draftOf = (wall: Wall, now: number): WallDraft => ({
  ...{ title: wall.title, question: wall.question, instruction: wall.instruction, places: wall.places },
  ...{ who: wall.who, moderation: wall.moderation, signature: wall.signature, language: wall.language },
  opens: { ...typed(wall.opens, wall.timeZone, now), ...(wall.opens === null ? { time: '08:00' } : {}) },
  closes: typed(wall.closes, wall.timeZone, now + 4 * week),
});

const isWhole = ({ isSet, day, time }: TypedMoment): boolean =>
  !isSet || (dayPattern.test(day) && clockPattern.test(time));

const instant = ({ isSet, day, time }: TypedMoment, timeZone: string): number | null =>
  isSet ? instantOf(day, time, timeZone) : null;

export type DraftFault = 'title' | 'places' | 'opens' | 'closes' | 'order';

/** What stands in the way of keeping it. */
export function faultsOf(draft: WallDraft, timeZone: string): ReadonlySet<DraftFault> {
  const faults = new Set<DraftFault>();
  if (draft.title.trim() === '') faults.add('title');
  if (draft.places.some(({ name }) => name.trim() === '')) faults.add('places');
  if (!isWhole(draft.opens)) faults.add('opens');
  if (!isWhole(draft.closes)) faults.add('closes');
  if (faults.has('opens') || faults.has('closes')) return faults;
  const [opens, closes] = [instant(draft.opens, timeZone), instant(draft.closes, timeZone)];
  if (opens !== null && closes !== null && closes <= opens) faults.add('order');
  return faults;
}

/** What is to be kept of a draft without faults. */
export const choicesOf = (draft: WallDraft, timeZone: string): WallChoices => ({
  ...draft,
  opens: instant(draft.opens, timeZone),
  closes: instant(draft.closes, timeZone),
});
