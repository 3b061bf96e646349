import { type Kysely, sql } from 'kysely';
import type { Audience } from './store.ts';
import type { Tables } from './tables.ts';

/**
 * The next `limit` numbers of rows for an audience that may not see everything, as a query to select by. Each
 * way of being allowed walks its own index; in one statement, so that all look at the same moment: a row
 * committed between two looks would be passed over for ever.
 */
export function seqsAfter(
  db: Kysely<Tables>,
  hub: string,
  after: number,
  limit: number,
  { owners, all, own, shared }: Audience,
) {
  const next = () =>
    db
      .selectFrom('row')
      .select('seq')
      .where('hub', '=', hub)
      .where('seq', '>', after)
      .orderBy('seq')
      .limit(limit);
  // A part of a union may have an order and a limit only when it stands in a query of its own.
  const part = (ordered: ReturnType<typeof next>) => db.selectFrom(ordered.as('part')).select('seq');
  const personal = ['', ...own, ...shared];
  const parts = [
    ...all.map((kind) => next().where('kind', '=', kind)),
    ...owners.flatMap((owner) => [
      next().where('owner', '=', owner).where('kind', 'in', personal),
      next().where('was', '=', owner).where('kind', 'in', personal),
    ]),
  ];
  const seen = next()
    // Written out, or no plan could rest on the index, which holds only these.
    .where('ever', '=', sql.lit(1))
    .where('kind', 'in', ['', ...shared]);
  const union = parts.reduce((query, one) => query.union(part(one)), part(seen));
  return db.selectFrom(union.as('found')).select('seq').orderBy('seq').limit(limit);
}
