import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Introduction, Letter } from '../../domain/desk/desk-kinds.ts';
import { seatDays } from '../../domain/forget.ts';
import type { Interest } from '../../domain/people/interest.ts';
import type { Person } from '../../domain/person.ts';
import { addDays, type Day } from '../../domain/time.ts';
import { onReset, onRows } from '../feed.ts';
import { type RowOf, toRowOf } from '../row.ts';
import { readIndex, readRows } from '../rows.ts';
import { isRead, watchIndex, watchKind } from '../watch-rows.ts';
import { readPeople } from './people.ts';

const lastDay = '9999-12-31';

/** One signal for the latest key that was asked for: days pass one after the other. */
function latest<T>(make: (key: string) => ReadonlySignal<T>): (key: string) => ReadonlySignal<T> {
  let known: { readonly key: string; readonly found: ReadonlySignal<T> } | undefined;
  return (key) => {
    if (known?.key !== key) known = { key, found: make(key) };
    return known.found;
  };
}

/** The host's tasks as of a day: all that are kept, and those of days to come. Undefined until they are read. */
export const tasksAsOf = latest((day): ReadonlySignal<readonly RowOf<'task'>[] | undefined> => {
  const rows = watchIndex('task', 'day', addDays(day, -seatDays), lastDay);
  return computed(() => (isRead(rows.value) ? rows.value : undefined));
});

/** What the host says at the door on a day; empty for nothing, undefined until it is read. */
export const messageOn = latest((day: Day): ReadonlySignal<string | undefined> => {
  const rows = watchIndex('dayMessage', 'day', day, day);
  return computed(() => (isRead(rows.value) ? (rows.value[0]?.fields.text ?? '') : undefined));
});

const introductions = watchKind('introduction');

/** What the host has said of pairs, by id; undefined until it is read. */
export const introductionsById: ReadonlySignal<ReadonlyMap<string, Introduction> | undefined> = computed(
  () =>
    isRead(introductions.value)
      ? new Map(introductions.value.map(({ id, fields }) => [id, fields]))
      : undefined,
);

/** Letters that were sent on a day or later, the latest first; undefined until they are read. */
export const lettersSince = latest(
  (day): ReadonlySignal<readonly { readonly id: string; readonly fields: Letter }[] | undefined> => {
    const rows = watchIndex('letter', 'day', day, lastDay);
    return computed(() =>
      isRead(rows.value)
        ? [...rows.value].sort((a, b) =>
            a.fields.day > b.fields.day ? -1 : a.fields.day < b.fields.day ? 1 : a.id < b.id ? -1 : 1,
          )
        : undefined,
    );
  },
);

/** So many are looked up one by one; more in one go would list every row of the device first. */
const atOnce = 90;

function inParts(ids: readonly string[]): (readonly string[])[] {
  const parts: (readonly string[])[] = [];
  for (let i = 0; i < ids.length; i += atOnce) parts.push(ids.slice(i, i + atOnce));
  return parts;
}

/** The people with these ids that are known here, in any number. */
export async function readFaces(ids: Iterable<string>): Promise<ReadonlyMap<string, Person>> {
  const found = await Promise.all(inParts([...new Set(ids)]).map((part) => readPeople(part)));
  return new Map(found.flatMap((people) => [...people].map(([id, { fields }]) => [id, fields] as const)));
}

/** Counts up whenever somebody says other words of their own. */
const wordsSaid = signal(0);
export const wordsVersion: ReadonlySignal<number> = wordsSaid;
onRows('interest', () => wordsSaid.value++);
onReset(() => wordsSaid.value++);

/** The own words of these people, by id. */
export async function readWordsOf(ids: readonly string[]): Promise<ReadonlyMap<string, Interest>> {
  const found = await Promise.all(
    inParts(ids).map((part) => readRows(part.map((id) => ['interest', id] as const))),
  );
  const words = found.flat().flatMap((row) => toRowOf('interest', row) ?? []);
  return new Map(words.map(({ id, fields }) => [id, fields]));
}

/** Those who were here from `from` to `to` and whose first day it was, by id; read once. */
export async function readNewcomers(from: Day, to: Day): Promise<ReadonlyMap<string, Person>> {
  const visits = (await readIndex('visit', from, to)).flatMap((row) => toRowOf('visit', row) ?? []);
  const faces = await readFaces(visits.flatMap(({ fields }) => fields.person ?? []));
  const isNew = ({ firstDay }: Person) => firstDay !== null && firstDay >= from && firstDay <= to;
  return new Map([...faces].filter(([, face]) => isNew(face)));
}

/** On how many days from `from` to `to` people have been here, by person; read once. */
export async function readDaysHere(from: Day, to: Day): Promise<ReadonlyMap<string, number>> {
  const days = new Map<string, Set<string>>();
  for (const row of await readIndex('visit', from, to)) {
    const visit = toRowOf('visit', row)?.fields;
    if (!visit || visit.person === null) continue;
    const theirs = days.get(visit.person);
    if (theirs) theirs.add(visit.day);
    else days.set(visit.person, new Set([visit.day]));
  }
  return new Map([...days].map(([person, on]) => [person, on.size]));
}
