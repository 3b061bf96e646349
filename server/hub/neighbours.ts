import { kinds } from '../../src/domain/kinds.ts';
import type { PairedDevice, Store } from '../store/store.ts';
import type { StoredRow } from '../store/stored-row.ts';
import type { Listener, WakeUps } from '../store/wake-ups.ts';
import { type Live, mostLiveRows } from './live.ts';

/** How often to look whether a hub has moved on unheard, in ms: a process may die before it tells. */
const lookEvery = 5_000;

const every = { owners: [], all: kinds, own: [], shared: [] };

/**
 * Live lines of a process that shares its store with others. Each hub's commits go to the lines in their
 * order without a gap: the process's own at once when they follow on what the lines have been told, everything
 * else is read from the store. `open` starts the wake-ups.
 */
export async function shareLive(
  own: Live,
  deps: {
    readonly store: Store;
    readonly open: (listener: Listener) => WakeUps;
    readonly failed: (error: unknown) => void;
  },
): Promise<Live> {
  const { store, failed } = deps;
  // Up to which number the lines of a hub have been told. Too low is safe: devices know what they have.
  const told = new Map((await store.hubs()).map(({ hub, seq }) => [hub, seq]));
  const reading = new Set<string>();
  const again = new Set<string>();
  const toldOf = (hub: string) => told.get(hub) ?? 0;

  /** Sees what has become of a connected device: sent away, or another person's. */
  async function check(device: PairedDevice): Promise<void> {
    const now = await store.device(device.hub, device.id);
    if (!now || now.revoked) own.revoked(device.hub, device.id);
    else if (now.epoch !== device.epoch) own.changed(now);
  }

  /** Before rows are sent: whoever may not see them any more must not. */
  async function checkDevices(hub: string, rows: readonly StoredRow[] | null): Promise<void> {
    const changed = rows && new Set(rows.filter((row) => row.kind === 'device').map((row) => row.id));
    for (const device of own.devices(hub)) if (!changed || changed.has(device.id)) await check(device);
  }

  async function readOn(hub: string): Promise<void> {
    const from = toldOf(hub);
    const seq = (await store.hub(hub))?.seq ?? 0;
    const rows = await store.rowsAfter(hub, from, mostLiveRows + 1, every);
    const head = Math.max(from, seq, rows.at(-1)?.seq ?? 0);
    const isMany = rows.length > mostLiveRows;
    await checkDevices(hub, isMany ? null : rows);
    told.set(hub, isMany ? seq : head);
    if (isMany) own.nudge(hub);
    else own.publish(hub, { from, head, rows });
  }

  function follow(hub: string): void {
    if (reading.has(hub)) {
      again.add(hub);
      return;
    }
    reading.add(hub);
    const read = async () => {
      try {
        do {
          again.delete(hub);
          await readOn(hub);
        } while (again.has(hub));
      } finally {
        reading.delete(hub);
      }
    };
    // What could not be read now is found at the next look.
    read().catch(failed);
  }

  function heard(hub: string, seq: number): void {
    if (seq <= toldOf(hub)) return;
    if (own.devices(hub).length > 0) follow(hub);
    // Whoever connects later begins with a page that has it.
    else told.set(hub, seq);
  }

  async function look(): Promise<void> {
    for (const { hub, seq } of await store.hubs()) heard(hub, seq);
  }

  const wakeUps = deps.open({ heard, listening: () => look().catch(failed) });
  const looking = setInterval(() => look().catch(failed), lookEvery);
  looking.unref();

  return {
    ...own,
    connect(device, line) {
      const disconnect = own.connect(device, line);
      // It may have been sent away elsewhere while it came in here.
      check(device).catch(failed);
      return disconnect;
    },
    publish(hub, committed) {
      if (committed.rows.length === 0) return;
      wakeUps.tell(hub, committed.head);
      if (reading.has(hub) || committed.from !== toldOf(hub)) return follow(hub);
      told.set(hub, committed.head);
      own.publish(hub, committed);
    },
    async close() {
      clearInterval(looking);
      await wakeUps.close();
      await own.close();
    },
  };
}
