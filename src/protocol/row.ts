import { compareClaims, holderIn } from '../domain/breakfast/turn-claim.ts';
import type { Fields, Json } from '../domain/change.ts';
import { isErased, mergeRule } from '../domain/kinds.ts';
import { makeStamp, mostDrift, type Stamp, stampDevice, stampTime } from './stamp.ts';

/**
 * A row as it is stored and as it travels: its fields, one base stamp, and a stamp of its own for each field
 * that is later than that. A change is a row with only some of its fields: merging is all there is.
 */
export interface Row {
  readonly kind: string;
  readonly id: string;
  readonly fields: Fields;
  /** The earliest stamp of any field. */
  readonly at: Stamp;
  /** Stamps of the fields that are later than `at`. */
  readonly over?: { readonly [field: string]: Stamp };
}

/** When a field was last said. */
export const stampOf = (row: Row, field: string): Stamp =>
  (row.over && Object.hasOwn(row.over, field) ? row.over[field] : undefined) ?? row.at;

/** The latest stamp of a row. */
export function latestStamp(row: Row): Stamp {
  let latest = row.at;
  for (const stamp of Object.values(row.over ?? {})) if (stamp > latest) latest = stamp;
  return latest;
}

interface Said {
  readonly value: Json;
  readonly stamp: Stamp;
}

/** JSON with sorted keys, so that equal values compare equal and unequal ones in a fixed order. */
export function canonical(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const entries = Object.entries(value as { readonly [key: string]: Json }).sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`;
}

/** Later stamp; two values under one stamp (a broken device) by their text, so that all choose alike. */
const later = (a: Said, b: Said): Said =>
  a.stamp === b.stamp ? (canonical(a.value) >= canonical(b.value) ? a : b) : a.stamp > b.stamp ? a : b;

interface ArrivalOrder {
  readonly round: number;
  readonly at: number;
}

function arrivalOrder(value: Json): ArrivalOrder {
  const arrival = value as { readonly at?: unknown; readonly round?: unknown } | null;
  return {
    round: typeof arrival?.round === 'number' ? arrival.round : -1,
    at: typeof arrival?.at === 'number' ? arrival.at : Number.MAX_SAFE_INTEGER,
  };
}

/** The later round, then the earlier instant; equal arrivals keep the later stamp. */
function arrival(a: Said, b: Said): Said {
  const [mine, other] = [arrivalOrder(a.value), arrivalOrder(b.value)];
  if (mine.round !== other.round) return mine.round > other.round ? a : b;
  if (mine.at !== other.at) return mine.at < other.at ? a : b;
  return later(a, b);
}

/** The claim that wins by the domain's rule; equal claims keep the later stamp. */
function claim(a: Said, b: Said): Said {
  const order = compareClaims(holderIn(a.value), holderIn(b.value));
  return order === 0 ? later(a, b) : order > 0 ? a : b;
}

/** The larger number; anything else is smaller than any. */
function most(a: Said, b: Said): Said {
  const [mine, other] = [a, b].map(({ value }) => (typeof value === 'number' ? value : -1));
  if (mine === undefined || other === undefined || mine === other) return later(a, b);
  return mine > other ? a : b;
}

/** Once true, always true. */
const final = (a: Said, b: Said): Said =>
  (a.value === true) === (b.value === true) ? later(a, b) : a.value === true ? a : b;

const choose = { last: later, arrival, claim, most, final };

/** What of a row is kept: all of it, or of one that was erased its tombstone alone. */
function keptOf(kind: string, said: ReadonlyMap<string, Said>): ReadonlyMap<string, Said> {
  const gone = said.get('gone');
  return gone && isErased(kind, gone.value) ? new Map([['gone', gone]]) : said;
}

/** Puts fields and their stamps into the one form that equal knowledge always has. */
function toRow(kind: string, id: string, all: ReadonlyMap<string, Said>): Row {
  const said = keptOf(kind, all);
  let at: Stamp | undefined;
  for (const { stamp } of said.values()) if (at === undefined || stamp < at) at = stamp;
  const fields: Record<string, Json> = {};
  const over: Record<string, Stamp> = {};
  let overrides = false;
  for (const field of [...said.keys()].sort()) {
    const one = said.get(field);
    if (!one) continue;
    fields[field] = one.value;
    if (one.stamp !== at) {
      over[field] = one.stamp;
      overrides = true;
    }
  }
  const base = { kind, id, fields, at: at ?? makeStamp(0, 0, 'none') };
  return overrides ? { ...base, over } : base;
}

/** The row a change makes where there was none: every field under one stamp. */
export const changeToRow = (kind: string, id: string, fields: Fields, at: Stamp): Row =>
  toRow(kind, id, saidOf({ kind, id, fields, at }));

/**
 * Both rows' knowledge in one, field by field under the kind's rules. Commutative, associative and
 * idempotent: the order and number of deliveries do not matter.
 */
export function mergeRows(a: Row | undefined, b: Row): Row {
  if (!a) return toRow(b.kind, b.id, saidOf(b));
  const said = saidOf(a);
  for (const [field, other] of saidOf(b)) {
    const mine = said.get(field);
    said.set(field, mine ? choose[mergeRule(a.kind, field)](mine, other) : other);
  }
  return toRow(a.kind, a.id, said);
}

function saidOf(row: Row): Map<string, Said> {
  const said = new Map<string, Said>();
  // Assigning to a field of this name would do something else; no kind has one.
  for (const [field, value] of Object.entries(row.fields))
    if (field !== '__proto__') said.set(field, { value, stamp: stampOf(row, field) });
  return said;
}

/** Do two rows hold the same knowledge? */
export const sameRow = (a: Row | undefined, b: Row | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && canonical(rowToJson(a)) === canonical(rowToJson(b)));

const rowToJson = (row: Row): Json => ({
  kind: row.kind,
  id: row.id,
  fields: row.fields,
  at: row.at,
  over: row.over ?? {},
});

/**
 * Bounds stamps that claim to be from the future (more than `mostDrift` ahead of `now`): they become `now`,
 * still of the same device. Answers the row itself when nothing had to be done.
 */
export function boundStamps(row: Row, now: number): Row {
  const limit = now + mostDrift;
  if (stampTime(latestStamp(row)) <= limit) return row;
  const bound = (stamp: Stamp) => (stampTime(stamp) > limit ? makeStamp(now, 0, stampDevice(stamp)) : stamp);
  const said = new Map<string, Said>();
  for (const [field, one] of saidOf(row)) said.set(field, { value: one.value, stamp: bound(one.stamp) });
  return toRow(row.kind, row.id, said);
}

/** Only the named fields of a row, with their stamps; for viewers who may not see the rest. */
export function pickFields(row: Row, names: readonly string[]): Row {
  const said = saidOf(row);
  for (const field of said.keys()) if (field !== 'gone' && !names.includes(field)) said.delete(field);
  return toRow(row.kind, row.id, said);
}
