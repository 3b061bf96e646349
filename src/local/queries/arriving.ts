import { visitId } from '../../domain/id.ts';
import type { Day } from '../../domain/time.ts';
import { onConnection, type RowKey } from '../db.ts';
import { onReset, onRows } from '../feed.ts';
import { type RowOf, toAnyRowOf, toRowOf } from '../row.ts';
import { findRows } from '../rows.ts';

/** What a check-in needs to know; visits may be taken-back ones (`gone`). */
export interface Arriving {
  readonly person: RowOf<'person'> | undefined;
  /** The visits of the asked-for days, in their order. */
  readonly visits: readonly (RowOf<'visit'> | undefined)[];
}

/** Those who may be about to tap their name, read while they look for it. Gone with the first change. */
const expected = new Map<string, Arriving>();
let round = 0;

function forget(): void {
  round++;
  expected.clear();
}
onRows('person', forget);
onRows('visit', forget);
onReset(forget);

const keyOf = (person: string, days: readonly Day[]): string => [person, ...days].join(' ');

async function read(people: readonly string[], days: readonly Day[]): Promise<Arriving[]> {
  const keys = people.flatMap((person): RowKey[] => [
    ['person', person],
    ...days.map((day): RowKey => ['visit', visitId(person, day)]),
  ]);
  const { rows } = await onConnection((db) => findRows(db, keys));
  const each = days.length + 1;
  return people.map((_, i) => {
    const [face, ...visits] = rows.slice(i * each, (i + 1) * each);
    return { person: toRowOf('person', face), visits: visits.map((row) => toAnyRowOf('visit', row)) };
  });
}

/** Reads people who may arrive next, so that nobody waits for it who then does. */
export async function expectArriving(people: readonly string[], days: readonly Day[]): Promise<void> {
  expected.clear();
  const asked = round;
  const found = await read(people, days);
  // What has changed meanwhile may be missing.
  if (asked !== round) return;
  for (const [i, person] of people.entries()) {
    const one = found[i];
    if (one) expected.set(keyOf(person, days), one);
  }
}

/** A person and their visits of some days, in one read: somebody stands at the door and waits. */
export async function readArriving(person: string, days: readonly Day[]): Promise<Arriving> {
  const known = expected.get(keyOf(person, days));
  if (known) return known;
  const [found] = await read([person], days);
  return found ?? { person: undefined, visits: [] };
}
