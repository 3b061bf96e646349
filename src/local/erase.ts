import type { Change } from '../domain/change.ts';
import { eraseFromTexts, textKinds } from '../domain/desk/erase-words.ts';
import {
  aboutWhom,
  eraseFromActivities,
  eraseFromPlaces,
  eraseFromTurns,
  eraseFromVisits,
  namesOf,
  outlives,
  peopleIn,
} from '../domain/forget.ts';
import { sameAs } from '../domain/people/aliases.ts';
import type { Result } from '../domain/result.ts';
import type { Row } from '../protocol/row.ts';
import { commit } from './commit.ts';
import { type Database, onConnection, type RowKey, type StoredRow } from './db.ts';
import { forgetWaiting } from './erase-waiting.ts';
import { type Erasing, forgetMemories, readErasing } from './erasing.ts';
import { publishRows } from './feed.ts';
import { keyText, readOverlaid } from './forget.ts';
import { noteMeta } from './meta.ts';
import { noteTaken } from './outbox.ts';
import { countPeople } from './people-count.ts';
import { hub } from './queries/hub.ts';
import { toAnyRowOf } from './row.ts';
import { compactRows, findRow, findRows, readKind, removeRows, rowTables } from './rows.ts';
import { now } from './time.ts';

/** Is this a person's tombstone? */
export const isTombstone = ({ kind, fields }: Row): boolean => kind === 'person' && fields.gone === true;

/** Kinds of rows that may be about somebody and are not found by their id alone. */
const kindsAbout = [
  'plan',
  'visit',
  'pinJob',
  'signUp',
  'onboarding',
  'seat',
  'turn',
  'contribution',
  'moderation',
  'joining',
  'activity',
  'weekSignUp',
  'weekAddress',
  'stamp',
  'application',
  'signature',
  'introduction',
] as const;

/** Keys of everything that is about people, but their tombstones and visits that outlive them here. */
async function keysAbout(db: Database, people: Erasing): Promise<RowKey[]> {
  const settings = hub.peek()?.fields;
  const all = await Promise.all(kindsAbout.map((kind) => readKind(kind)));
  const theirs = all
    .flat()
    .filter(({ kind, id, fields }) => peopleIn(kind, id, fields).some((one) => people.has(one)));
  const gone = theirs.filter((row) => {
    // A turn comes again from the hub, as nobody's: whether it has come already need not be known here.
    if (row.kind !== 'visit') return true;
    const visit = toAnyRowOf('visit', row)?.fields;
    return !visit || !settings || !outlives(visit, settings, now());
  });
  const contacts = [...people.keys()].flatMap((person): RowKey[] => [
    ['contact', person],
    ['diet', person],
    ['interest', person],
    ['personAlias', person],
    ['admission', person],
  ]);
  // Of somebody whose tombstone this device may not see, a word that was refused may lie there by itself.
  const faces = (
    await findRows(
      db,
      [...people.keys()].map((person): RowKey => ['person', person]),
    )
  ).rows;
  const words = faces.flatMap((row) => (row && !isTombstone(row) ? [['person', row.id] as const] : []));
  return [...contacts, ...words, ...gone.map(({ kind, id }): RowKey => [kind, id])];
}

/** What forgetting people took away; the keys of `meta` are to be told once the transaction is through. */
export interface Forgotten {
  readonly dropped: readonly RowKey[];
  readonly memories: readonly string[];
}

/** The tables that `forgetPeople` works on. */
export const forgetTables = (db: Database) => [...rowTables(db), db.outbox, db.refused, db.cache];

/**
 * Takes everything about people who were erased off this device, in a transaction over `forgetTables`. Their
 * tombstones stay; visits that have not been sent yet stay until they are counted.
 */
export async function forgetPeople(db: Database, people: Erasing): Promise<Forgotten> {
  await forgetWaiting(db, people);
  const keys = await keysAbout(db, people);
  const overlaid = await readOverlaid(db);
  const dropped = keys.filter(([kind, id]) => !overlaid.has(keyText(kind, id)));
  await removeRows(db, dropped);
  await compactRows(db);
  return { dropped, memories: await forgetMemories(db, people) };
}

/** Shows this tab and the others what was forgotten. */
export async function noteForgotten({ memories }: Forgotten): Promise<void> {
  for (const key of memories) noteMeta(key, undefined);
  await noteTaken();
}

/** The hub has said in an answer that people are gone: everything about them goes here, too. */
export async function forgetErased(ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const forgotten = await onConnection((db) =>
    db.transaction('rw', forgetTables(db), async () => forgetPeople(db, await readErasing(db, ids))),
  );
  publishRows([], forgotten.dropped);
  await noteForgotten(forgotten);
}

/** This phone was somebody's, who has been erased elsewhere: nothing about them stays on it. */
export async function forgetOwner(person: string): Promise<void> {
  const { forgotten, people } = await onConnection((db) =>
    db.transaction('rw', forgetTables(db), async () => {
      const { dropped, memories } = await forgetPeople(db, await readErasing(db, [person]));
      await removeRows(db, [['person', person]]);
      await compactRows(db);
      // The hub knows, so its tombstone need not be told: it would be somebody else's by now.
      const told = await db.outbox.where('[kind+id]').equals(['person', person]).primaryKeys();
      await db.outbox.bulkDelete(told);
      const keys: RowKey[] = [...dropped, ['person', person]];
      return { forgotten: { dropped: keys, memories }, people: await countPeople(db, [], keys) };
    }),
  );
  publishRows([], forgotten.dropped, people);
  await noteForgotten(forgotten);
}

/** What erasing somebody changes in the visits that this device may write. */
async function changesOf(person: string, isOnlyOwn: boolean): Promise<Change[]> {
  const face = await findRow('person', person);
  const visits = (await readKind('visit')).filter(
    (row) => toAnyRowOf('visit', row) && (!isOnlyOwn || aboutWhom('visit', row.id, row.fields) === person),
  );
  const others = isOnlyOwn ? [] : await readKind('person');
  const borne = new Set(others.filter(({ id }) => id !== person).flatMap(({ fields }) => namesOf(fields)));
  const called = namesOf(face?.fields ?? {});
  const names = called.filter((name) => !borne.has(name));
  const settings = hub.peek()?.fields;
  const stays = ({ id, fields }: StoredRow) => {
    const visit = toAnyRowOf('visit', { kind: 'visit', id, fields, at: '' })?.fields;
    const isOwn = aboutWhom('visit', id, fields) === person;
    return !isOwn || (visit !== undefined && settings !== undefined && outlives(visit, settings, now()));
  };
  // On their own phone the hub is left to do it: what it may not say there any more would be refused.
  const turns = isOnlyOwn ? [] : await readKind('turn');
  const activities = isOnlyOwn ? [] : await readKind('activity');
  const texts = isOnlyOwn ? [] : (await Promise.all(textKinds.map((kind) => readKind(kind)))).flat();
  const signUps = isOnlyOwn ? [] : await readKind('weekSignUp');
  return [
    ...eraseFromVisits(visits.filter(stays), { person, names }),
    ...eraseFromTurns(turns, person, now()),
    ...eraseFromActivities(activities, person),
    ...eraseFromTexts(texts, { person, names, called }),
    ...eraseFromPlaces(
      signUps.filter(({ id, fields }) => aboutWhom('weekSignUp', id, fields) !== person),
      names,
    ),
  ];
}

/** Everybody whom the host has said to be the same, the person included. */
async function readSame(person: string): Promise<string[]> {
  const [rows, people] = await Promise.all([readKind('personAlias'), readKind('person')]);
  const there = new Set(people.flatMap((row) => (isTombstone(row) ? [] : [row.id])));
  const aliases = new Map(
    rows.map(({ id, fields }) => [id, typeof fields.of === 'string' ? fields.of : null]),
  );
  return sameAs(aliases, person, (id) => there.has(id));
}

/**
 * Erases a person: here at once, everywhere when the network is there. `isSelf`: on their own phone, which may
 * write only what is theirs.
 */
export async function erasePerson(
  person: string,
  isSelf: boolean,
): Promise<Result<void, 'storage-full' | 'storage-failed'>> {
  // Whoever was merged with them is them.
  const people = isSelf ? [person] : await readSame(person);
  const changes = (await Promise.all(people.map((one) => changesOf(one, isSelf)))).flat();
  const erasing = await onConnection((open) => readErasing(open, people));
  let forgotten: Forgotten | undefined;
  // The tombstone comes last: after it, a phone is nobody's.
  const gone = people.map((id): Change => ({ kind: 'person', id, fields: { gone: true } }));
  const erased = await commit([...changes, ...gone], {
    tables: forgetTables,
    async work(db) {
      forgotten = await forgetPeople(db, erasing);
    },
  });
  if (!erased.ok || !forgotten) return erased;
  publishRows([], forgotten.dropped);
  await noteForgotten(forgotten);
  return erased;
}
