import { type Row, sameRow } from '../protocol/row.ts';
import type { RowKey } from './db.ts';
import { readRows } from './rows.ts';

/** So long nothing more has been handed on before the storage is asked, and no longer than that after the first, ms. */
const quiet = 1000;
const longest = 10_000;

/** Remembers a row as another tab has handed it on. */
export type SecondLook = (key: RowKey, row: Row | undefined) => void;

/**
 * What other tabs hand on is shown at once. Two of them may be heard in another order than they have written, so the
 * storage is asked for the last word as soon as there is a moment of rest; `tell` hears of the rows that are other there.
 */
export function createSecondLook(
  tell: (keys: readonly RowKey[], rows: readonly (Row | undefined)[]) => void,
  onError: (error: unknown) => void,
): SecondLook {
  let handed = new Map<string, { readonly key: RowKey; readonly row: Row | undefined }>();
  let since = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = async (): Promise<void> => {
    const taken = [...handed.values()];
    handed = new Map();
    const found = await readRows(taken.map(({ key }) => key));
    const others = taken.flatMap(({ key, row: seen }, i) => {
      const row = found[i];
      return sameRow(seen, row) ? [] : [{ key, row }];
    });
    if (others.length > 0)
      tell(
        others.map(({ key }) => key),
        others.map(({ row }) => row),
      );
  };

  return (key, row) => {
    if (handed.size === 0) since = performance.now();
    handed.set(key.join(' '), { key, row });
    clearTimeout(timer);
    const left = Math.max(0, longest - (performance.now() - since));
    timer = setTimeout(() => void look().catch(onError), Math.min(quiet, left));
  };
}
