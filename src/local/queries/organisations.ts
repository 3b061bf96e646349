import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Organisation } from '../../domain/organisation.ts';
import { type Aliases, standsFor } from '../../domain/people/aliases.ts';
import { fold } from '../../domain/text.ts';
import { storageState } from '../db.ts';
import { onReset, onRows, type RowChanges } from '../feed.ts';
import { toRowOf } from '../row.ts';
import { readKind } from '../rows.ts';
import { keepAliases } from './aliases.ts';

let loading: Promise<void> | undefined;

const current = signal<ReadonlyMap<string, Organisation>>(new Map(), {
  watched() {
    loadOrganisations().catch(report);
  },
});

const { aliases, load: loadAliases } = keepAliases('organisationAlias');

/** Which organisations the host has said to be which. */
export const organisationAliases: ReadonlySignal<Aliases> = aliases;

/** Which organisation this one is: another, if the host has merged the two. */
export const sameOrganisation = (id: string): string =>
  standsFor(aliases.value, id, (one) => current.value.has(one));

/**
 * Every organisation by id; one that was merged into another is that other. Read when first watched or asked for, then
 * kept up.
 */
export const organisations: ReadonlySignal<ReadonlyMap<string, Organisation>> = computed(() => {
  const all = current.value;
  if (aliases.value.size === 0) return all;
  const merged = new Map(all);
  for (const id of aliases.value.keys()) {
    const fields = all.get(sameOrganisation(id));
    if (fields && all.has(id)) merged.set(id, fields);
  }
  return merged;
});

/** Every organisation as it is written, also those that were merged into others. */
export const allOrganisations: ReadonlySignal<ReadonlyMap<string, Organisation>> = current;

const report = (error: unknown) => console.error('local: organisations not read', error);

async function read(): Promise<void> {
  const [rows] = await Promise.all([readKind('organisation'), loadAliases()]);
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

/** The id of the organisation with this folded full or short name, in any spelling that was merged; full names first. */
export const findOrganisation = (folded: string): string | undefined => {
  const id = byName.value.get(folded);
  return id && sameOrganisation(id);
};

/** `findOrganisation` once the organisations are read. One that cannot be read is written anew: nobody waits for it. */
export async function organisationFinder(): Promise<typeof findOrganisation> {
  await loadOrganisations().catch(report);
  return findOrganisation;
}
