import type { Fields } from '../domain/change.ts';
import { canonical, changeToRow, mergeRows, type Row, stampOf } from '../protocol/row.ts';

/** What became of one change: `merged` carries the row as the server had it then. */
export type Fate =
  | { readonly status: 'accepted' }
  | { readonly status: 'merged'; readonly row: Row }
  | { readonly status: 'refused'; readonly code: string };

/** Was it about somebody who is erased? */
export const isGone = (fate: Fate): boolean => fate.status === 'refused' && fate.code === 'gone';

/** A change of a row and its fate. */
export interface Answered {
  readonly change: Row;
  readonly fate: Fate;
}

/** A row without what a change has said in it. */
function withoutSaid(row: Row, change: Row): Row | undefined {
  const left = Object.keys(row.fields).filter((field) => {
    const said = change.fields[field];
    return (
      said === undefined ||
      stampOf(row, field) !== stampOf(change, field) ||
      canonical(row.fields[field] ?? null) !== canonical(said)
    );
  });
  if (left.length === Object.keys(row.fields).length) return row;
  let rest: Row | undefined;
  for (const field of left) {
    const fields: Fields = { [field]: row.fields[field] ?? null };
    rest = mergeRows(rest, changeToRow(row.kind, row.id, fields, stampOf(row, field)));
  }
  return rest;
}

/**
 * This device's row after the server has answered changes of it, oldest first. A merged one gives way to what the
 * server made of it, for it may have set its time right. All else stays: what came since the server answered is
 * not in that answer, and nobody would tell it again. `over` is what is still unsent or refused.
 */
export function settleRow(
  local: Row | undefined,
  answered: readonly Answered[],
  over: readonly Row[],
): Row | undefined {
  let row = local;
  for (const { change, fate } of answered)
    if (fate.status === 'merged') row = mergeRows(row && withoutSaid(row, change), fate.row);
  return over.reduce((all: Row | undefined, one) => mergeRows(all, one), row);
}
