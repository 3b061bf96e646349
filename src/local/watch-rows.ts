import { type ReadonlySignal, signal } from '@preact/signals';
import type { Kind } from '../domain/kinds.ts';
import type { Row } from '../protocol/row.ts';
import type { StoredRow } from './db.ts';
import { onReset, onRows, type RowChanges } from './feed.ts';
import { type RowOf, toRowOf } from './row.ts';
import { findRow, readIndex, readKind } from './rows.ts';

const retryAfter = 1000;
const unread: readonly never[] = [];

/** Has a list been read, or is it empty only because nobody has looked yet? */
export const isRead = (rows: readonly unknown[]): boolean => rows !== unread;

/**
 * Rows of a kind as a signal: read once when somebody begins to watch, then kept up row by row from the feed,
 * so that one check-in among hundreds costs one row. In no particular order.
 */
function watchRows<K extends Kind>(
  kind: K,
  load: () => Promise<readonly StoredRow[]>,
  belongs: (row: Row) => boolean,
): ReadonlySignal<readonly RowOf<K>[]> {
  const rows = new Map<string, RowOf<K>>();
  let round = 0;
  let stop: (() => void) | undefined;
  let early: RowChanges[] | undefined;

  const take = (changes: RowChanges): boolean => {
    let isNews = false;
    for (const [id, row] of changes) {
      const found = row && belongs(row) ? toRowOf(kind, row) : undefined;
      if (found) rows.set(id, found);
      if (found || rows.delete(id)) isNews = true;
    }
    return isNews;
  };

  return signal<readonly RowOf<K>[]>(unread, {
    watched() {
      const read = async () => {
        const mine = ++round;
        early = [];
        try {
          const stored = await load();
          if (mine !== round) return;
          rows.clear();
          take(new Map(stored.map((row) => [row.id, row])));
          for (const changes of early) take(changes);
          early = undefined;
          this.value = [...rows.values()];
        } catch (error) {
          if (mine !== round) return;
          console.error(`local: ${kind} not read`, error);
          setTimeout(() => mine === round && void read(), retryAfter);
        }
      };
      const stopRows = onRows(kind, (changes) => {
        if (early) early.push(changes);
        else if (take(changes)) this.value = [...rows.values()];
      });
      const stopReset = onReset(() => void read());
      stop = () => {
        stopRows();
        stopReset();
      };
      void read();
    },
    unwatched() {
      round++;
      stop?.();
    },
  });
}

/** All rows of a kind; only for kinds of which there are few. */
export const watchKind = <K extends Kind>(kind: K): ReadonlySignal<readonly RowOf<K>[]> =>
  watchRows(
    kind,
    () => readKind(kind),
    () => true,
  );

/** The rows of a kind whose index field (`field`) lies in `from`…`to`, both included. */
export const watchIndex = <K extends Kind>(
  kind: K,
  field: string,
  from: string,
  to: string,
): ReadonlySignal<readonly RowOf<K>[]> =>
  watchRows(
    kind,
    () => readIndex(kind, from, to),
    ({ fields: { [field]: value } }) => typeof value === 'string' && value >= from && value <= to,
  );

/** One row of a kind, in a list of one or none. */
export const watchRow = <K extends Kind>(kind: K, id: string): ReadonlySignal<readonly RowOf<K>[]> =>
  watchRows(
    kind,
    async () => {
      const row = await findRow(kind, id);
      return row ? [row] : [];
    },
    (row) => row.id === id,
  );
