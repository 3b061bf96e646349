import type { Fields } from '../domain/change.ts';
import { type FieldsOf, indexField, isWhole, type Kind } from '../domain/kinds.ts';
import type { Row } from '../protocol/row.ts';
import { indexValue, type StoredRow } from './db.ts';

/** A row as features see it. Whole and not gone, unless said. */
export interface RowOf<K extends Kind> {
  readonly id: string;
  readonly fields: FieldsOf<K> & { readonly gone?: boolean };
}

/**
 * What a phone is not told of other people's rows, or may not say of its own, so that the rest can be shown. Only
 * fields that the policy keeps from it; the rest must have come, or the row is half and not shown.
 */
export const unshared: { readonly [K in Kind]?: Partial<FieldsOf<K>> } = {
  person: { lastInitial: '', kind: 'guest', checked: true, firstDay: null },
  visit: {
    kind: 'guest',
    leftBy: null,
    hostName: '',
    host: null,
    purpose: '',
    group: null,
    groupName: '',
    party: 1,
    greeter: null,
  },
  // Said only by whoever does not want to be suggested.
  signUp: { asked: true },
  // What a phone does not say of its own, so that it never says it over somebody else's word.
  turn: { offered: false },
  onboarding: { receiver: null },
  seat: { table: null, lookFor: [] },
  eaters: { heads: null },
  // What only the host says, and nobody at first.
  contribution: { by: null, hidden: false, looked: null },
  weekSignUp: { person: '', greeter: null },
  application: { state: 'new' },
  // Each word of a pair is said by itself.
  introduction: { met: null, notBefore: null, never: false },
};

/** The row of a kind, also one that is gone; undefined for none or half of one. */
export function toAnyRowOf<K extends Kind>(kind: K, row: Row | undefined): RowOf<K> | undefined {
  if (!row) return undefined;
  let fields: Fields = row.fields;
  if (!isWhole(kind, fields)) {
    fields = { ...(unshared[kind] as Fields | undefined), ...fields };
    if (!isWhole(kind, fields)) return undefined;
  }
  // The server and `commit`'s callers have checked the fields against the schema of the kind.
  return { id: row.id, fields: fields as unknown as RowOf<K>['fields'] };
}

/** The row of a kind; undefined for none, half of one, or one that is gone. */
export const toRowOf = <K extends Kind>(kind: K, row: Row | undefined): RowOf<K> | undefined =>
  row?.fields.gone === true ? undefined : toAnyRowOf(kind, row);

/** The form in which a row is stored. */
export function toStored(row: Row): StoredRow {
  const field = indexField(row.kind);
  const ix = field === undefined ? undefined : indexValue(row.fields[field]);
  return ix === undefined ? row : { ...row, ix };
}
