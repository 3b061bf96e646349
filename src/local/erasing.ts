import { namesOf } from '../domain/forget.ts';
import { phoneOwner } from '../domain/id.ts';
import type { Session } from '../protocol/messages.ts';
import type { Database, RowKey } from './db.ts';
import { findRows } from './rows.ts';

/** Where the cache keeps the faces of everybody; made again from the rows whenever it is not there. */
const facesKey = 'faces';

/** People who are erased, and what they were called here. */
export type Erasing = ReadonlyMap<string, readonly string[]>;

/**
 * What people are called on this device, before their tombstones come; in a transaction over `rows`. If it is the
 * phone of one of them, what it added to walls before anybody said so goes as theirs: it is erased with them.
 */
export async function readErasing(db: Database, people: readonly string[]): Promise<Erasing> {
  if (people.length === 0) return new Map();
  const { rows } = await findRows(
    db,
    people.map((id): RowKey => ['person', id]),
  );
  const erasing = new Map(people.map((id, i) => [id, namesOf(rows[i]?.fields ?? {})]));
  const [owner, known] = await ownerOfDevice(db);
  if (known && owner.some((person) => erasing.has(person))) erasing.set(phoneOwner(known.device), []);
  return erasing;
}

/** Whose this device is, as the hub says and as was said on it, and what the hub calls it. */
async function ownerOfDevice(db: Database): Promise<[readonly string[], Session | null]> {
  const [kept, said] = await Promise.all([db.meta.get('session'), db.meta.get('setting:arrival.me')]);
  const known = (kept?.value as Session | null | undefined) ?? null;
  const owners = [known?.person, said?.value].filter((owner) => typeof owner === 'string');
  return [owners, known];
}

/** Forgets what is remembered on this device besides rows: who they are here, their drafts, the faces' copy. */
export async function forgetMemories(db: Database, people: Erasing): Promise<string[]> {
  const entries = await db.meta.toArray();
  const isMine = (await ownerOfDevice(db))[0].some((owner) => people.has(owner));
  const names = new Set([...people.values()].flat());
  // An id anywhere in the text, a name only as a whole value: a "Bo" must not take "Boden" along.
  const tells = (text: string) =>
    [...people.keys()].some((person) => text.includes(person)) ||
    [...names].some((name) => text.includes(JSON.stringify(name)));
  const isWhole = (value: string) => people.has(value) || names.has(value);
  const isNamed = (value: unknown) => {
    const text = JSON.stringify(value ?? null);
    return [...people.keys()].some((person) => text.includes(person));
  };
  const keys = entries
    .filter(({ key, value }) =>
      key.startsWith('draft:')
        ? isMine || tells(JSON.stringify([key, value ?? null]))
        : key.startsWith('setting:') && (typeof value === 'string' ? isWhole(value) : isNamed(value)),
    )
    .map(({ key }) => key);
  const faces = await db.cache.where('key').startsWith(facesKey).primaryKeys();
  await Promise.all([db.meta.bulkDelete(keys), db.cache.bulkDelete(faces)]);
  return keys;
}
