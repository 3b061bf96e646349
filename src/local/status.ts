import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { onTabs, tellTabs } from './channel.ts';
import { whenOpen } from './db.ts';
import { metaSignal, putMeta } from './meta.ts';

/** What the sync line says. `lastSynced` is epoch ms, `problem` a code or null, `clockOff` ms. */
export interface SyncStatus {
  readonly state: 'starting' | 'syncing' | 'live' | 'waiting' | 'unreachable' | 'stopped';
  readonly lastSynced: number | null;
  readonly problem: string | null;
  readonly clockOff: number;
}

type Kept = Pick<SyncStatus, 'lastSynced' | 'problem'>;

const saveEvery = 10_000;
const kept = metaSignal<Kept>('status');
const offset = metaSignal<number>('offset');
const current = signal<Omit<SyncStatus, 'clockOff'> | undefined>(undefined);
let isOurs = false;

/** How the sync is doing, whichever tab runs it; what was true last time until it begins. */
export const syncStatus: ReadonlySignal<SyncStatus> = computed(() => ({
  ...(current.value ?? {
    state: 'starting',
    lastSynced: kept.value?.lastSynced ?? null,
    problem: kept.value?.problem ?? null,
  }),
  clockOff: offset.value ?? 0,
}));

/**
 * Says how the sync is doing; only the tab that runs it calls this. Shown in every tab at once, and kept for
 * the next start (the time of the last sync not more often than every 10 s).
 */
export function saveStatus(patch: Partial<Omit<SyncStatus, 'clockOff'>>): void {
  const status = { ...syncStatus.peek(), ...patch };
  isOurs = true;
  current.value = status;
  tellTabs({ type: 'status', status });
  const { lastSynced, problem } = status;
  const before = kept.peek();
  if (problem === (before?.problem ?? null) && (lastSynced ?? 0) - (before?.lastSynced ?? 0) < saveEvery)
    return;
  putMeta('status', { lastSynced, problem } satisfies Kept).catch((error: unknown) =>
    console.error('local: the status was not kept', error),
  );
}

whenOpen(() => {
  current.value = undefined;
  isOurs = false;
  tellTabs({ type: 'hello' });
});

onTabs((message) => {
  if (message.type === 'hello' && isOurs) tellTabs({ type: 'status', status: syncStatus.peek() });
  if (message.type === 'status') {
    isOurs = false;
    current.value = message.status;
  }
});
