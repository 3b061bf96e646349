import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Organisation } from '../../domain/organisation.ts';
import { fold } from '../../domain/text.ts';
import { storageState } from '../db.ts';
import { onReset, onRows, type RowChanges } from '../feed.ts';
import { toRowOf } from '../row.ts';
import { readKind } from '../rows.ts';

let loading: Promise<void> | undefined;

const current = signal<ReadonlyMap<string, Organisation>>(new Map(), {
  watched() {
    loadOrganisations().catch(report);
  },
});

/** Every organisation by id. Read when first watched or asked for, then kept up. */
export const organisations: ReadonlySignal<ReadonlyMap<string, Organisation>> = current;

const report = (error: unknown) => console.error('local: organisations not read', error);

async function read(): Promise<void> {
  const rows = await readKind('organisation');
  const next = new Map<string, Organisation>();
  for (const row of rows) {
    const found = toRowOf('organisation', row);
    if (found) next.set(found.id, found.fields);
  }
  current.value = next;
}

/** Reads the organisations, once; those that come later follow by themselves. */
export function loadOrganisations(): Promise<void> {
  loading ??= read().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** Puts changed organisations in; answers their ids. */
function take(changes: RowChanges): void {
  const next = new Map(current.peek());
  for (const [id, row] of changes) {
    const found = toRowOf('organisation', row);
    if (found) next.set(id, found.fields);
    else next.delete(id);
  }
  current.value = next;
}

onRows('organisation', (changes) => {
  if (!loading) return;
  // While the first read is under way its answer may be older than this.
  loading.then(() => take(changes), report);
});
onReset(() => {
  loading = undefined;
  if (storageState.value === 'open') loadOrganisations().catch(report);
});

const byName = computed(() => {
  const ids = new Map<string, string>();
  for (const [id, { short }] of current.value) if (short) ids.set(fold(short), id);
  for (const [id, { name }] of current.value) ids.set(fold(name), id);
  return ids;
});

/** The id of the organisation with this folded full or short name; full names first. */
export const findOrganisation = (folded: string): string | undefined => byName.value.get(folded);

/** `findOrganisation` once the organisations are read. One that cannot be read is written anew: nobody waits for it. */
export async function organisationFinder(): Promise<typeof findOrganisation> {
  await loadOrganisations().catch(report);
  return findOrganisation;
}
