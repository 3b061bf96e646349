import type { Change } from '../change.ts';
import type { Hub } from '../hub.ts';
import { partyVisitId, visitId } from '../id.ts';
import type { Person } from '../person.ts';
import { shortText } from '../text.ts';
import { addDays, dayAt, instantOf } from '../time.ts';
import type { Visit, VisitKind } from './visit.ts';

/** How long after a check-in it can be taken back, in ms. */
export const undoPeriod = 60_000;

/** Whatever is written about a visit is cut to this many code points; nobody is turned away for a long one. */
const longestDetail = 200;

/** What a visit may tell beyond who and when. */
export interface VisitDetails {
  readonly kind?: VisitKind;
  readonly hostName?: string;
  readonly host?: string | null;
  readonly purpose?: string;
  readonly group?: string | null;
  readonly groupName?: string;
}

/** What a check-in turned out to be; `at` is the first arrival of the day, epoch ms. */
export interface CheckIn {
  readonly outcome: 'arrived' | 'already-here' | 'back-again';
  readonly at: number;
  readonly visit: string;
  readonly changes: readonly Change[];
  /** What takes it back, within `undoPeriod`. Of somebody who was here already, the arrival itself. */
  readonly undo: readonly Change[];
}

/**
 * Somebody comes in. `current` is their visit of the same day as far as this device knows. A second check-in
 * changes nothing and answers with the first time; whoever had left is welcomed back.
 */
export function checkIn(
  personId: string,
  person: Pick<Person, 'kind' | 'visible' | 'firstDay'>,
  hub: Pick<Hub, 'timeZone'>,
  now: number,
  current: (Visit & { readonly gone?: boolean }) | undefined,
  details: VisitDetails = {},
): CheckIn {
  const day = dayAt(now, hub.timeZone);
  const visit = visitId(personId, day);
  const isFirst = person.firstDay === null || day <= person.firstDay;
  const undo: Change[] = [{ kind: 'visit', id: visit, fields: { gone: true } }];
  if (isFirst) undo.push({ kind: 'person', id: personId, fields: { firstDay: null } });
  if (current && current.gone !== true) {
    const { arrived, left, leftBy, back } = current;
    if (left === null) return { outcome: 'already-here', at: arrived.at, visit, changes: [], undo };
    const fields = { left: null, leftBy: null, back: now, gone: false };
    return {
      outcome: 'back-again',
      at: arrived.at,
      visit,
      changes: [{ kind: 'visit', id: visit, fields }],
      undo: [{ kind: 'visit', id: visit, fields: { left, leftBy, back } }],
    };
  }
  // After an undone check-in the new one starts another round, or the undone (earlier) time would win.
  const round = current ? current.arrived.round + 1 : 0;
  const fields: Visit = {
    person: personId,
    day,
    kind: details.kind ?? (person.kind === 'member' ? 'member' : 'guest'),
    arrived: { at: now, round },
    left: null,
    leftBy: null,
    back: null,
    hostName: shortText(details.hostName ?? '', longestDetail),
    host: details.host ?? null,
    purpose: shortText(details.purpose ?? '', longestDetail),
    group: details.group ?? null,
    groupName: shortText(details.groupName ?? '', longestDetail),
    party: 1,
    greeter: null,
    shown: person.visible,
  };
  const changes: Change[] = [{ kind: 'visit', id: visit, fields: { ...fields, gone: false } }];
  if (isFirst && day !== person.firstDay)
    changes.push({ kind: 'person', id: personId, fields: { firstDay: day } });
  return { outcome: 'arrived', at: now, visit, changes, undo };
}

/** The unnamed part of a group, `party` people, comes in as one visit. */
export function checkInParty(
  group: string,
  groupName: string,
  party: number,
  hub: Pick<Hub, 'timeZone'>,
  now: number,
  details: VisitDetails = {},
): Change {
  const day = dayAt(now, hub.timeZone);
  const fields: Visit = {
    person: null,
    day,
    kind: 'group',
    arrived: { at: now, round: 0 },
    left: null,
    leftBy: null,
    back: null,
    hostName: shortText(details.hostName ?? '', longestDetail),
    host: details.host ?? null,
    purpose: shortText(details.purpose ?? '', longestDetail),
    group,
    groupName: shortText(groupName, longestDetail),
    party,
    greeter: null,
    shown: false,
  };
  return { kind: 'visit', id: partyVisitId(group, day), fields: { ...fields, gone: false } };
}

/** Somebody leaves. It is free to forget: the house's closing time does it too. */
export const checkOut = (visit: string, now: number): Change => ({
  kind: 'visit',
  id: visit,
  fields: { left: now, leftBy: 'self' },
});

/** Takes back a check-out: in the house again, as whoever has been away for a moment. */
export const undoCheckOut = (visit: string, now: number): Change => ({
  kind: 'visit',
  id: visit,
  fields: { left: null, leftBy: null, back: now },
});

/** "I'll greet": somebody, by first name, looks after a newcomer; null gives it back. */
export const greet = (visit: string, greeter: string | null): Change => ({
  kind: 'visit',
  id: visit,
  fields: { greeter: greeter === null ? null : shortText(greeter, 100) },
});

/** Quiet hour at which a visit that began after closing time ends by itself. */
const nightEnd = '03:00';

/**
 * The instant at which a visit ends if nobody says so: the first closing time after the last arrival; for
 * whoever came after it, three in the night.
 */
export function closesAt(
  visit: Pick<Visit, 'arrived' | 'back'>,
  hub: Pick<Hub, 'closes' | 'timeZone'>,
): number {
  const since = Math.max(visit.arrived.at, visit.back ?? 0);
  const day = dayAt(since, hub.timeZone);
  const candidates = [
    instantOf(day, nightEnd, hub.timeZone),
    instantOf(day, hub.closes, hub.timeZone),
    instantOf(addDays(day, 1), nightEnd, hub.timeZone),
    // A house that closes at midnight or after it.
    instantOf(addDays(day, 1), hub.closes, hub.timeZone),
  ].sort((a, b) => a - b);
  return candidates.find((instant) => instant > since) ?? since;
}

/** Is this visit going on at `now`? True only until closing, whether or not somebody has written that down. */
export const isPresent = (
  visit: Pick<Visit, 'arrived' | 'back' | 'left'> & { readonly gone?: boolean },
  hub: Pick<Hub, 'closes' | 'timeZone'>,
  now: number,
): boolean =>
  visit.gone !== true &&
  visit.left === null &&
  visit.arrived.at <= now + undoPeriod &&
  now < closesAt(visit, hub);

/**
 * The facts that closing time has made true by `now`. Every device and server stamps them alike, so whichever
 * says it, it is said once; and stamps them a moment after the last arrival, so that whatever a person said of
 * their leaving counts before it, even when it is heard of later.
 */
export function closeVisits(
  visits: Iterable<{ readonly id: string; readonly visit: Visit & { readonly gone?: boolean } }>,
  hub: Pick<Hub, 'closes' | 'timeZone'>,
  now: number,
): Change[] {
  const changes: Change[] = [];
  for (const { id, visit } of visits) {
    if (visit.gone === true || visit.left !== null) continue;
    const at = closesAt(visit, hub);
    if (at <= now)
      changes.push({
        kind: 'visit',
        id,
        fields: { left: at, leftBy: 'closing' },
        trueSince: Math.min(at, Math.max(visit.arrived.at, visit.back ?? 0) + undoPeriod),
      });
  }
  return changes;
}
