import type { Fields } from '../../src/domain/change.ts';
import { type FieldsOf, isWhole, type Kind } from '../../src/domain/kinds.ts';
import type { Documents } from '../store/store.ts';
import { rowOf } from '../store/stored-row.ts';

interface RowOf<K extends Kind> {
  readonly id: string;
  readonly fields: FieldsOf<K>;
}

/**
 * The whole rows of a kind by their index field (`['']` for a kind without one); half ones tell of nobody who can be
 * counted.
 */
export async function wholeRows<K extends Kind>(
  documents: Documents,
  hub: string,
  kind: K,
  ix: readonly string[],
): Promise<RowOf<K>[]> {
  const isCounted = ({ fields }: { readonly fields: Fields }) =>
    fields.gone !== true && isWhole(kind, fields);
  return (await documents.rowsOf(hub, kind, ix)).map(rowOf).filter(isCounted) as unknown as RowOf<K>[];
}
