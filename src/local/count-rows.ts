import { type ReadonlySignal, signal } from '@preact/signals';
import type { Kind } from '../domain/kinds.ts';
import type { Row } from '../protocol/row.ts';
import { onReset, onRows, type RowChanges } from './feed.ts';
import { type RowOf, toRowOf } from './row.ts';
import { readIndex } from './rows.ts';

const retryAfter = 1000;

/**
 * How many rows of a kind there are whose index field is `key` and that `isCounted` says yes to; undefined until they
 * are counted. Counted once when somebody begins to watch, then row by row from the feed. Of thousands it keeps no more
 * than their ids.
 */
export function countIndex<K extends Kind>(
  kind: K,
  field: string,
  key: string,
  isCounted: (fields: RowOf<K>['fields']) => boolean,
): ReadonlySignal<number | undefined> {
  let ids = new Set<string>();
  let round = 0;
  let stop: (() => void) | undefined;
  let early: RowChanges[] | undefined;

  const isIn = (row: Row | undefined): boolean => {
    const found = row?.fields[field] === key ? toRowOf(kind, row) : undefined;
    return found !== undefined && isCounted(found.fields);
  };
  const take = (changes: RowChanges): void => {
    for (const [id, row] of changes) {
      if (isIn(row)) ids.add(id);
      else ids.delete(id);
    }
  };

  return signal<number | undefined>(undefined, {
    watched() {
      const read = async () => {
        const mine = ++round;
        early = [];
        try {
          const stored = await readIndex(kind, key, key);
          if (mine !== round) return;
          ids = new Set(stored.filter(isIn).map(({ id }) => id));
          for (const changes of early) take(changes);
          early = undefined;
          this.value = ids.size;
        } catch (error) {
          if (mine !== round) return;
          console.error(`local: ${kind} not counted`, error);
          setTimeout(() => mine === round && void read(), retryAfter);
        }
      };
      const stops = [
        onRows(kind, (changes) => {
          if (early) early.push(changes);
          else {
            take(changes);
            this.value = ids.size;
          }
        }),
        onReset(() => void read()),
      ];
      stop = () => {
        for (const end of stops) end();
      };
      void read();
    },
    unwatched() {
      round++;
      stop?.();
      ids = new Set();
    },
  });
}
