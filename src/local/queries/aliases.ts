import { type ReadonlySignal, signal } from '@preact/signals';
import type { Aliases } from '../../domain/people/aliases.ts';
import { storageState } from '../db.ts';
import { onReset, onRows } from '../feed.ts';
import { toRowOf } from '../row.ts';
import { readKind } from '../rows.ts';

interface KeptAliases {
  readonly aliases: ReadonlySignal<Aliases>;
  /** Reads them, once; those that come later follow by themselves. Until then everybody stands for themselves. */
  load(): Promise<void>;
}

/** Keeps up which rows of a kind of aliases there are. */
export function keepAliases(kind: 'personAlias' | 'organisationAlias'): KeptAliases {
  const aliases = signal<Aliases>(new Map());
  let loading: Promise<void> | undefined;
  const report = (error: unknown) => console.error(`local: ${kind} not read`, error);
  const take = (rows: Iterable<readonly [string, Parameters<typeof toRowOf>[1]]>, before: Aliases): void => {
    const next = new Map(before);
    for (const [id, row] of rows) next.set(id, toRowOf(kind, row)?.fields.of ?? null);
    if (next.size > 0 || before.size > 0) aliases.value = next;
  };
  const read = async () =>
    take(
      (await readKind(kind)).map((row) => [row.id, row]),
      new Map(),
    );
  const load = (): Promise<void> => {
    loading ??= read().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
  onRows(kind, (changes) => {
    // While the first reading is under way its answer may be older than this.
    loading?.then(() => take(changes, aliases.peek()), report);
  });
  onReset(() => {
    if (!loading) return;
    loading = undefined;
    aliases.value = new Map();
    if (storageState.value === 'open') load().catch(report);
  });
  return { aliases, load };
}
