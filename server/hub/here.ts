import { type Same, whoIsHere } from '../../src/domain/arrival/who-is-here.ts';
import { type FieldsOf, isWhole, type Kind } from '../../src/domain/kinds.ts';
import { standsFor } from '../../src/domain/people/aliases.ts';
import { addDays, dayAt } from '../../src/domain/time.ts';
import type { Here } from '../../src/protocol/messages.ts';
import type { Documents, RowKey, Store } from '../store/store.ts';
import { rowOf } from '../store/stored-row.ts';
import { readHub } from './read-hub.ts';

/** For how long a count stays good enough, in ms. */
export const hereAge = 1000;

async function wholeRows<K extends Kind>(
  documents: Documents,
  hub: string,
  keys: readonly (RowKey & { readonly kind: K })[],
): Promise<Map<string, FieldsOf<K>>> {
  const rows = (await documents.rows(hub, keys)).map(rowOf);
  return new Map(
    rows.filter((row) => isWhole(row.kind, row.fields)).map((row) => [row.id, row.fields as FieldsOf<K>]),
  );
}

/** Who is who where the host has merged two. */
async function sameOf(documents: Documents, hub: string): Promise<Same> {
  const of = async (kind: 'personAlias' | 'organisationAlias') => {
    const rows = (await documents.rowsOf(hub, kind, [''])).map(rowOf);
    const aliases = new Map(
      rows.map(({ id, fields }) => [id, typeof fields.of === 'string' ? fields.of : null]),
    );
    return (id: string) => standsFor(aliases, id, () => true);
  };
  return { person: await of('personAlias'), organisation: await of('organisationAlias') };
}

/** Counts who is in the house, as everybody in it may know. */
async function countHere(documents: Documents, hub: string, now: number): Promise<Here> {
  const settings = await readHub(documents, hub);
  if (!settings) return { asOf: now, organisations: [], total: null };
  const today = dayAt(now, settings.timeZone);
  const stored = await documents.rowsOf(hub, 'visit', [addDays(today, -1), today]);
  const visits = stored
    .map(rowOf)
    .filter((row) => isWhole('visit', row.fields))
    .map((row) => row.fields as FieldsOf<'visit'> & { gone?: boolean });
  const ids = new Set(visits.flatMap((visit) => (visit.person === null ? [] : [visit.person])));
  const people = await wholeRows(
    documents,
    hub,
    [...ids].map((id) => ({ kind: 'person' as const, id })),
  );
  const theirs = new Set([...people.values()].flatMap((one) => one.organisation ?? []));
  const organisations = await wholeRows(
    documents,
    hub,
    [...theirs].map((id) => ({ kind: 'organisation' as const, id })),
  );
  const found = whoIsHere(
    visits,
    (id) => people.get(id),
    (id) => organisations.get(id),
    settings,
    now,
    await sameOf(documents, hub),
  );
  return { asOf: now, organisations: [...found.organisations], total: found.total };
}

/** Answers who is here, counted anew at most once a second and hub. */
export function createHereCounter(store: Store, now: () => number): (hub: string) => Promise<Here> {
  const kept = new Map<string, { readonly at: number; readonly here: Promise<Here> }>();
  return (hub) => {
    const known = kept.get(hub);
    if (known && now() - known.at < hereAge && now() >= known.at) return known.here;
    const here = countHere(store, hub, now());
    kept.set(hub, { at: now(), here });
    // A count that failed is not kept; whoever asked hears of it.
    here.catch(() => kept.delete(hub));
    return here;
  };
}
