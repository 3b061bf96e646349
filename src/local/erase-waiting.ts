import { isKnownToAll } from '../domain/calendar/known-to-all.ts';
import { peopleIn } from '../domain/forget.ts';
import type { Row } from '../protocol/row.ts';
import type { Database, OutboxEntry, RefusedEntry } from './db.ts';
import { askRestart } from './pull-state.ts';
import { readKind } from './rows.ts';

type Entry = OutboxEntry | RefusedEntry;
type IsAbout = (row: Row) => boolean;

/**
 * Which words about turns go with people. Only a claim says whose the turn is; that it is offered or left hangs on the
 * claim before it, here or (`held`: the turns that are theirs) at the hub. That a turn was left which the hub knows as
 * theirs may be said, by anybody: it is free there by now. `said` is oldest first.
 */
function findHanging(said: readonly Entry[], isAbout: IsAbout, held: ReadonlySet<string>): Set<Entry> {
  const hanging = new Set<Entry>();
  const isTheirs = new Map<string, boolean>();
  for (const entry of said) {
    const { kind, id, row } = entry;
    if (kind !== 'turn') continue;
    const { holder, task } = row.fields;
    if (holder !== undefined && task !== undefined) isTheirs.set(id, isAbout(row));
    else if (holder !== undefined && !isTheirs.has(id)) isTheirs.set(id, false);
    if (isTheirs.get(id) ?? held.has(id)) hanging.add(entry);
  }
  return hanging;
}

/**
 * Forgets unsent and refused words about people, all but the tombstones and what a day's tally still needs: their
 * visits. A visit that outlives them holds what was refused, and so does a person whom this device wanted to erase
 * itself; only the hub knows what was there before, and whether it was. In a transaction over `forgetTables`.
 */
export async function forgetWaiting(db: Database, people: ReadonlyMap<string, unknown>): Promise<void> {
  const isAbout: IsAbout = ({ kind, id, fields }) =>
    peopleIn(kind, id, fields).some((one) => people.has(one));
  const theirs = async (kind: string) => new Set((await readKind(kind)).filter(isAbout).map(({ id }) => id));
  const proposed = async () =>
    new Set(
      (await readKind('activity'))
        .filter((row) => isAbout(row) && !isKnownToAll(row.fields))
        .map(({ id }) => id),
    );
  const [unsent, refused] = [await db.outbox.toArray(), await db.refused.toArray()];
  // A word about a pin's state does not say whose it is, nor does one about a leaf's text, a withdrawal, a stamp's end.
  const silentKinds = [
    'pinJob',
    'contribution',
    'weekSignUp',
    'weekAddress',
    'stamp',
    'application',
    'signature',
  ];
  const silent = new Map([
    ...(await Promise.all(silentKinds.map(async (kind) => [kind, await theirs(kind)] as const))),
    // What was only proposed goes with them; of what everybody knows of, the host's words stay.
    ['activity', await proposed()] as const,
  ]);
  const hanging = findHanging([...refused, ...unsent], isAbout, await theirs('turn'));
  const isTheirs = (entry: Entry) => {
    const { kind, id, row } = entry;
    if (kind === 'person') return people.has(id) && row.fields.gone !== true;
    return hanging.has(entry) || (kind !== 'turn' && isAbout(row)) || silent.get(kind)?.has(id) === true;
  };
  const waiting = unsent.filter((entry) => entry.kind !== 'visit' && isTheirs(entry));
  const listed = refused.filter((entry) => isTheirs(entry) || people.has(entry.id));
  await Promise.all([
    db.outbox.bulkDelete(waiting.map(({ n }) => n)),
    db.refused.bulkDelete(listed.map(({ n }) => n)),
  ]);
  // So does a turn that was claimed in vain: what lay under the claim nobody here knows.
  if (
    waiting.some(({ kind }) => kind === 'turn') ||
    listed.some(({ kind }) => /^(?:visit|person|turn)$/.test(kind))
  )
    await askRestart(db);
}
