import { isErasable } from './forgetting.ts';

/**
 * How two words about one field meet, written from the description of the merge alone: the later stamp wins;
 * of two arrivals the later round, then the earlier instant; of two who claim a turn or a place the same, but in one round
 * somebody wins over nobody, and the smaller id in the end; of two counts the larger; a person who is gone is gone. Shares no line with the protocol's merge, so that
 * a fault there cannot hide itself.
 */
export interface Fact {
  readonly value: unknown;
  /** As text it sorts as it counts: time, counter, device. */
  readonly stamp: string;
}

/** JSON whose keys are in order, so that equal values read alike. */
export const plainText = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  ) ?? 'undefined';

interface Arrived {
  readonly at: number;
  readonly round: number;
}

const isArrived = (value: unknown): value is Arrived =>
  typeof value === 'object' && value !== null && 'round' in value && 'at' in value;

const isHeld = (value: unknown): value is Arrived & { readonly person: string | null } =>
  isArrived(value) && 'person' in value;

/** Does `a` win over `b` in this field? True also for two that say the same. */
export function wins(kind: string, field: string, a: Fact, b: Fact): boolean {
  const isArrival =
    (kind === 'visit' && field === 'arrived') || (kind === 'weekSignUp' && field === 'claimed');
  if (isArrival && isArrived(a.value) && isArrived(b.value)) {
    if (a.value.round !== b.value.round) return a.value.round > b.value.round;
    if (a.value.at !== b.value.at) return a.value.at < b.value.at;
  }
  const isClaim = (kind === 'turn' && field === 'holder') || (kind === 'joining' && field === 'claim');
  if (isClaim && isHeld(a.value) && isHeld(b.value)) {
    if (a.value.round !== b.value.round) return a.value.round > b.value.round;
    if ((a.value.person === null) !== (b.value.person === null)) return b.value.person === null;
    if (a.value.at !== b.value.at) return a.value.at < b.value.at;
    if (a.value.person !== b.value.person) return `${a.value.person}` < `${b.value.person}`;
  }
  if (kind === 'attendance' && typeof a.value === 'number' && typeof b.value === 'number')
    if (a.value !== b.value && field !== 'day') return a.value > b.value;
  // Erased is erased, whatever is said later.
  if (field === 'gone' && isErasable(kind) && (a.value === true) !== (b.value === true))
    return a.value === true;
  if (a.stamp !== b.stamp) return a.stamp > b.stamp;
  return plainText(a.value) >= plainText(b.value);
}

/** More than this ahead of the server, in ms, and a stamp is set to the server's time. */
const mostAhead = 60_000;

/** A stamp as a server takes it at `now`, epoch ms. */
export function bounded(stamp: string, now: number): string {
  const time = Number.parseInt(stamp.slice(0, 9), 36);
  return time > now + mostAhead ? `${now.toString(36).padStart(9, '0')}000${stamp.slice(12)}` : stamp;
}

/** The facts of a row or a change as they travel. */
export function factsOf(row: {
  readonly fields: { readonly [field: string]: unknown };
  readonly at: string;
  readonly over?: { readonly [field: string]: string };
}): Map<string, Fact> {
  return new Map(
    Object.entries(row.fields).map(([field, value]) => [
      field,
      { value, stamp: row.over?.[field] ?? row.at },
    ]),
  );
}
