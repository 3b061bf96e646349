import { createHash } from 'node:crypto';
import type { Viewer } from '../../src/domain/audience.ts';
import type { Fields } from '../../src/domain/change.ts';
import {
  aboutWhom,
  dailyKinds,
  dayOf,
  isPast,
  type Kept,
  keptAt,
  peopleIn,
} from '../../src/domain/forget.ts';
import type { Hub } from '../../src/domain/hub.ts';
import { isWhole } from '../../src/domain/kinds.ts';
import type { ToCount } from '../../src/domain/tally.ts';
import { type Day, dayAt } from '../../src/domain/time.ts';
import type { PushResult } from '../../src/protocol/messages.ts';
import { changeToRow, latestStamp, mergeRows, type Row, stampOf } from '../../src/protocol/row.ts';
import { stampTime } from '../../src/protocol/stamp.ts';
import type { Documents } from '../store/store.ts';
import type { ServerClock } from './clock.ts';
import { markKind, tallyRows, toCount } from './count.ts';
import { refuse } from './judge.ts';
import type { WorkingSet } from './merge-in.ts';

/** Kinds of rows that the hub lets go of. */
const passing: ReadonlySet<string> = new Set([
  ...dailyKinds,
  'pinJob',
  'contact',
  'diet',
  'interest',
  'personAlias',
  'admission',
  'contribution',
  'moderation',
  'activity',
]);

/** The id of a late visit's mark. */
const markOf = (row: Row): string =>
  createHash('sha256').update(stampOf(row, 'arrived')).digest('base64url').slice(0, 32);

/** The desk for changes to what the hub does not know any more. Nobody has to look at a visit that came late. */
export interface LateDesk {
  /** Is this a change to a row that is no longer kept, or a claim for somebody who is erased? */
  takes(change: Row): boolean;
  /** Answers such a change; a whole visit is kept in mind for counting. */
  answer(viewer: Viewer, change: Row): PushResult;
  /** What there is to merge in afterwards: the tallies, and the marks that let each visit count once. */
  rows(documents: Documents, clock: ServerClock): Promise<Row[]>;
}

/** Opens the desk over the rows of one push. Before the hub's settings are known nothing is late. */
export function openLateDesk(set: WorkingSet, hub: string, settings: Hub | undefined, now: number): LateDesk {
  const kept: Kept | undefined = settings && keptAt(settings, now);
  const today: Day = settings ? dayAt(now, settings.timeZone) : '';
  const late = new Map<string, Row>();

  const isOfErased = ({ kind, id, fields }: Row): boolean =>
    peopleIn(kind, id, fields).some((person) => set.current('person', person)?.fields.gone === true);

  return {
    takes(change) {
      const { kind, id, fields } = change;
      if (!kept) return false;
      // Whoever else may have it by now: nobody loses a turn to somebody who is not there any more.
      if (kind === 'turn' && isOfErased(change)) return true;
      if (set.current(kind, id)) return false;
      // A word about somebody of whom not even the tombstone is left, or who never came to be here.
      if (kind === 'person') return fields.gone !== true && !isWhole(kind, fields);
      if (!passing.has(kind)) return false;
      // What became of a pin that is not there, without a word of whose it was: of a half one nobody has any use.
      if (kind === 'pinJob' && fields.person === undefined && fields.code === undefined) return true;
      if (isPast(kind, id, fields, stampTime(latestStamp(change)), kept)) return true;
      if (!isOfErased(change)) return false;
      // Whoever is in the house today is counted, whoever they were.
      return kind !== 'visit' || (dayOf(id, fields) ?? '') < today;
    },
    answer(viewer, change) {
      const { kind, id, fields } = change;
      // Whoever claimed it for them holds it as theirs: only to hear that they are gone takes it away there.
      if (kind === 'turn' && isOfErased(change)) return { status: 'refused', code: 'gone' };
      const owner = aboutWhom(kind, id, fields);
      // A part tells neither whose nor of which day the rest was; its id does.
      const whose: Fields = owner === null || kind === 'turn' ? {} : { person: owner, by: owner };
      // Nobody knows any more who had a turn: whoever says that they had is believed, for it goes nowhere.
      const held: Fields = fields.holder === undefined ? {} : { holder: fields.holder };
      const rest: Fields = { ...whose, ...held, day: dayOf(id, fields) ?? '' };
      const refusal = refuse(
        viewer,
        hub,
        change,
        kind === 'person' ? undefined : { ...change, fields: rest },
      );
      // Whoever may not say it has it of the person, or as them: to be told that they are gone takes it away there.
      if (refusal)
        return { status: 'refused', ...(isOfErased(change) ? { code: 'gone' as const } : refusal) };
      // Only the device can tell which: of whoever never came here it has the rest, and may try again with that.
      if (kind === 'person') return { status: 'refused', code: 'not-there' };
      // Whoever said it for them holds it as theirs: only to hear that they are gone takes it away there.
      if (/^(?:contribution|moderation|activity)$/.test(kind) && isOfErased(change))
        return { status: 'refused', code: 'gone' };
      if (kind === 'visit') late.set(id, mergeRows(late.get(id), change));
      return { status: 'accepted' };
    },
    async rows(documents, clock) {
      const whole = [...late.values()].flatMap((row) => {
        const person = aboutWhom('visit', row.id, row.fields);
        const counted = toCount(row, person === null ? undefined : set.current('person', person));
        return counted ? [{ counted, day: String(row.fields.day), mark: markOf(row) }] : [];
      });
      if (whole.length === 0) return [];
      const marks = await documents.rows(
        hub,
        whole.map(({ mark }) => ({ kind: markKind, id: mark })),
      );
      const known = new Set(marks.map(({ id }) => id));
      const fresh = whole.filter(({ mark }) => !known.has(mark));
      const byDay = new Map<Day, ToCount[]>();
      for (const { counted, day } of fresh) byDay.set(day, [...(byDay.get(day) ?? []), counted]);
      return [
        ...(await tallyRows(documents, hub, byDay, clock)),
        ...fresh.map(({ mark }) => changeToRow(markKind, mark, { gone: true }, clock.stamp())),
      ];
    },
  };
}
