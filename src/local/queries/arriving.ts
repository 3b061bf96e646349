import { visitId } from '../../domain/id.ts';
import type { Day } from '../../domain/time.ts';
import { db } from '../db.ts';
import { type RowOf, toAnyRowOf, toRowOf } from '../row.ts';
import { findRows } from '../rows.ts';

/** What a check-in needs to know; visits may be taken-back ones (`gone`). */
export interface Arriving {
  readonly person: RowOf<'person'> | undefined;
  /** The visits of the asked-for days, in their order. */
  readonly visits: readonly (RowOf<'visit'> | undefined)[];
}

/** A person and their visits of some days, in one read: somebody stands at the door and waits. */
export async function readArriving(person: string, days: readonly Day[]): Promise<Arriving> {
  const {
    rows: [face, ...visits],
  } = await findRows(db(), [
    ['person', person],
    ...days.map((day) => ['visit', visitId(person, day)] as const),
  ]);
  return { person: toRowOf('person', face), visits: visits.map((row) => toAnyRowOf('visit', row)) };
}
