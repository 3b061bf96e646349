import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type Day, dayAt } from '../../domain/time.ts';
import { type StoredRow, whenOpen } from '../db.ts';
import { onReset, onRows } from '../feed.ts';
import { onFirstLook } from '../first-look.ts';
import { type RowOf, toRowOf } from '../row.ts';
import { readKind } from '../rows.ts';
import { clockTick } from '../time.ts';

const current = signal<RowOf<'hub'> | undefined>(undefined);

/** The hub this device belongs to; undefined until its row has come. Read before `openLocal` resolves. */
export const hub: ReadonlySignal<RowOf<'hub'> | undefined> = current;

/** Today in the hub's time zone (in the browser's, until the hub is known); turns at midnight while watched. */
export const today: ReadonlySignal<Day> = computed(() =>
  dayAt(clockTick.value, current.value?.fields.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone),
);

async function load(): Promise<void> {
  take(await readKind('hub'));
}

function take(rows: readonly StoredRow[]): void {
  current.value = rows.map((row) => toRowOf('hub', row)).find((row) => row !== undefined);
}

onFirstLook((look) => take(look.hub));
whenOpen(load);
onReset(() => {
  load().catch((error: unknown) => console.error('local: the hub was not read', error));
});
onRows('hub', (changes) => {
  for (const [id, row] of changes) {
    const found = toRowOf('hub', row);
    if (found || current.peek()?.id === id) current.value = found;
  }
});
