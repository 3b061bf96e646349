import type { Fact } from './reference.ts';

/**
 * What the hub and its devices may let go of, written from the description alone: visits after 30 days, plans, pins,
 * sign-ups, stamps and who sat where after a week, addresses given for a week when it is over, applications after 180 days, seats after 180 days, turns after 400, everything about somebody who was erased. Shares
 * no line with the rules of the app.
 */

const dayLength = 24 * 3_600_000;
/** Days that a new hub keeps visits for. */
const visitDays = 30;
const shortUse = 7;
const keptDays: { readonly [kind: string]: number } = {
  visit: visitDays,
  plan: shortUse,
  signUp: shortUse,
  onboarding: shortUse,
  sitting: shortUse,
  joining: shortUse,
  eaters: shortUse,
  bought: shortUse,
  seat: 180,
  turn: 400,
  breakfastDay: 400,
  task: 180,
  dayMessage: shortUse,
  introduction: 400,
  weekSignUp: shortUse,
  weekTask: shortUse,
  stamp: shortUse,
  // Gone when the week's last day is over.
  weekAddress: 0,
  application: 180,
};

export interface Said {
  readonly kind: string;
  readonly id: string;
  readonly fields: { readonly [field: string]: unknown };
}

/** `YYYY-MM-DD` in the hub's zone. */
const dayOf = (time: number): string =>
  new Date(time).toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' });

/** Kinds of which nothing is left but the tombstone. */
export const isErasable = (kind: string): boolean =>
  kind === 'person' || kind === 'contact' || kind === 'diet' || kind === 'interest' || isSomebodys(kind);

const somebodys = [
  ...['contribution', 'moderation', 'weekSignUp', 'weekAddress', 'stamp', 'application', 'signature'],
];

/** What somebody left on a wall or said of an open-house week: gone for good by itself, and with whose it is. */
export const isSomebodys = (kind: string): boolean => somebodys.includes(kind);

/** Is it older than it is kept? `said` is when it was last spoken of: it counts where the row does not tell. */
export function isPastTime({ kind, id, fields }: Said, said: number, now: number): boolean {
  if (kind === 'pinJob') {
    const used = [fields.wantedAt, fields.printedAt].filter((time) => typeof time === 'number');
    return Math.max(...(used.length > 0 ? used : [said])) < now - shortUse * dayLength;
  }
  const days = keptDays[kind];
  if (days === undefined) return false;
  const day = typeof fields.day === 'string' ? fields.day : /\d{4}-\d\d-\d\d/.exec(id)?.[0];
  return day !== undefined && day < dayOf(now - days * dayLength);
}

/** Whom a row is about; undefined for nobody. */
export function whom({ kind, id, fields }: Said): string | undefined {
  if (isSomebodys(kind)) {
    const who = fields.by ?? fields.person;
    return typeof who === 'string' ? who : undefined;
  }
  if (isErasable(kind) || kind === 'personAlias' || kind === 'admission') return id;
  if (typeof fields.person === 'string') return fields.person;
  if (kind === 'pinJob') return typeof fields.code === 'string' ? fields.code : undefined;
  if (kind === 'turn')
    return (fields.holder as { readonly person?: string } | undefined)?.person ?? undefined;
  return ['visit', 'plan', 'signUp', 'onboarding', 'seat', 'joining'].includes(kind) &&
    !id.startsWith('plain-')
    ? id.slice(0, id.lastIndexOf('~'))
    : undefined;
}

/** All whom a row is about: of an introduction both. */
export const whoms = (row: Said): readonly string[] =>
  row.kind === 'introduction' ? row.id.split('~') : [whom(row) ?? []].flat();

/** When the last word about a row was said, epoch ms. */
export const lastSaid = (facts: Iterable<Fact>): number =>
  Math.max(...[...facts].map(({ stamp }) => Number.parseInt(stamp.slice(0, 9), 36)));

/** A row's fields out of what was said of each. */
export const fieldsOf = (facts: ReadonlyMap<string, Fact>): Said['fields'] =>
  Object.fromEntries([...facts].map(([field, { value }]) => [field, value]));
