import type { Clockwork, Timer } from './clockwork.ts';
import { clonePlain, type Disk } from './disk.ts';
import type { Line } from './network.ts';
import type { Engine, Parts } from './parts.ts';
import type { SchemaVersion } from './patches.ts';
import type { Random } from './random.ts';

/** What the tabs of one device share besides the disk. */
export interface DeviceRoom {
  readonly channels: Set<{ hear(from: object, data: unknown): void }>;
  /** How far its clock is ahead of the true time, ms. */
  skew: number;
  readonly version: SchemaVersion;
}

/** One opened tab: a fresh engine on the device's disk. */
export interface Tab {
  readonly engine: Engine;
  /** Opens the storage and starts the courier, as the shell does. */
  open(): Promise<void>;
  show(isShown: boolean): void;
  online(): void;
  syncNow(): void;
  /** What the shell does at midnight: lets go of what is past its time. */
  forget(): Promise<void>;
  /** As when the browser is killed: from here on nothing of it happens any more. */
  kill(): void;
}

export function openTab(
  world: {
    readonly clockwork: Clockwork;
    readonly parts: Parts;
    readonly random: () => Random;
    readonly problem: (text: string) => void;
  },
  room: DeviceRoom,
  disk: Disk,
  line: Line,
): Tab {
  const { clockwork, random } = world;
  let isDead = false;
  let visibility = 'visible';
  const began = clockwork.now();
  const listeners: { readonly name: string; readonly work: () => void }[] = [];
  const fire = (name: string) => {
    for (const { name: wanted, work } of [...listeners]) if (wanted === name) work();
  };
  const storage = disk.connect();

  const after = (ms: number, work: () => void): Timer => clockwork.after(ms, () => !isDead && work());
  const now = () => clockwork.now() + room.skew;
  class DeviceDate extends Date {
    constructor(...given: [] | [number | string | Date]) {
      if (given.length === 0) super(now());
      else super(...given);
    }
    static override now(): number {
      return now();
    }
  }
  const ours = new Set<Channel>();
  class Channel {
    onmessage?: (event: { data: unknown }) => void;
    constructor(_: string) {
      room.channels.add(this);
      ours.add(this);
    }
    postMessage(data: unknown) {
      for (const channel of room.channels) if (channel !== this) after(0, () => channel.hear(this, data));
    }
    hear(_: object, data: unknown) {
      if (!isDead) this.onmessage?.({ data: clonePlain(data) });
    }
  }
  const addEventListener = (name: string, work: () => void) => listeners.push({ name, work });
  const removeEventListener = (name: string, work: () => void) => {
    const at = listeners.findIndex((one) => one.name === name && one.work === work);
    if (at >= 0) listeners.splice(at, 1);
  };
  const log =
    (level: string) =>
    (...words: unknown[]) => {
      if (!isDead) world.problem(`${level}: ${words.map(String).join(' ')}`);
    };
  const quiet = () => undefined;

  const engine = world.parts.engine(
    room.version,
    {
      Date: DeviceDate,
      performance: { now: () => clockwork.now() - began },
      setTimeout: (work: () => void, ms = 0) => after(ms, work),
      clearTimeout: (timer?: Timer) => clockwork.cancel(timer),
      // Only lists that age use it, and nobody looks at one here.
      setInterval: quiet,
      clearInterval: quiet,
      document: {
        addEventListener,
        removeEventListener,
        get visibilityState() {
          return visibility;
        },
      },
      addEventListener,
      removeEventListener,
      navigator: {},
      BroadcastChannel: Channel,
      ...line.connect(() => isDead),
      IDBKeyRange: storage.IDBKeyRange,
      // It works on another thread, for which this time would not wait.
      CompressionStream: undefined,
      AbortSignal: { timeout: (ms: number) => ({ ms }) },
      console: { debug: quiet, info: quiet, log: quiet, warn: quiet, error: log('error') },
    },
    { Dexie: storage.Dexie },
  );
  let courier: ReturnType<Engine['startSync']> | undefined;

  return {
    engine,
    async open() {
      const opened = await engine.openLocal();
      if (!opened.ok) throw new Error(`The storage does not open: ${opened.code}`);
      if (!isDead) courier = engine.startSync({ random: () => random().next() });
      if (!isDead) await engine.forgetPast();
    },
    show(isShown) {
      visibility = isShown ? 'visible' : 'hidden';
      fire('visibilitychange');
    },
    online: () => fire('online'),
    syncNow: () => courier?.syncNow(),
    forget: () => engine.forgetPast(),
    kill() {
      isDead = true;
      storage.cut();
      for (const channel of ours) room.channels.delete(channel);
    },
  };
}
