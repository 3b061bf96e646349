import * as z from 'zod/mini';
import { type Visit, visitKinds } from './arrival/visit.ts';
import { type Day, dayPattern } from './time.ts';

const count = z.number().check(z.int(), z.nonnegative());

/**
 * What stays of a day when its visits are forgotten: counts of people, nobody in particular. The row's id is the
 * day; only the server writes it.
 */
export const tallySchema = z.object({
  day: z.string().check(z.regex(dayPattern)),
  /** Everybody who came; the unnamed part of a group counts as many as it stood for. */
  people: count,
  /** The same people by kind of visit. */
  byKind: z.partialRecord(z.enum(visitKinds), count),
  /** For how many it was the first visit ever. */
  first: count,
  /** Organisations that sent at least `fewestInTally`. */
  organisations: z.array(z.object({ organisation: z.string().check(z.maxLength(80)), people: count })),
  /** Everybody else: from smaller organisations, from none, or not known. */
  others: count,
});

export type Tally = z.infer<typeof tallySchema>;

/** From how many people up a day's tally names an organisation. */
export const fewestInTally = 5;

/** A visit that is about to be forgotten, with what is known of whoever made it. */
export interface ToCount {
  readonly visit: Pick<Visit, 'kind' | 'party'>;
  /** The organisation's id; null for none, for groups and for those who were erased. */
  readonly organisation: string | null;
  readonly isFirst: boolean;
}

const nothing = (day: Day): Tally => ({
  day,
  people: 0,
  byKind: {},
  first: 0,
  organisations: [],
  others: 0,
});

/**
 * Adds visits to a day's tally. An organisation too small to be named goes to the others for good, so that a
 * late addition never shows who was in an earlier one.
 */
export function addToTally(tally: Tally | undefined, day: Day, visits: Iterable<ToCount>): Tally {
  const before = tally ?? nothing(day);
  let { people, first, others } = before;
  const byKind = { ...before.byKind };
  const named = new Map(before.organisations.map((one) => [one.organisation, one.people]));
  const added = new Map<string, number>();
  for (const { visit, organisation, isFirst } of visits) {
    people += visit.party;
    byKind[visit.kind] = (byKind[visit.kind] ?? 0) + visit.party;
    if (isFirst) first += visit.party;
    if (organisation === null) others += visit.party;
    else added.set(organisation, (added.get(organisation) ?? 0) + visit.party);
  }
  for (const [organisation, more] of added) {
    const known = named.get(organisation);
    if (known === undefined && more < fewestInTally) others += more;
    else named.set(organisation, (known ?? 0) + more);
  }
  const organisations = [...named]
    .map(([organisation, people]) => ({ organisation, people }))
    .sort((a, b) => (a.organisation < b.organisation ? -1 : 1));
  return { day, people, byKind, first, organisations, others };
}
