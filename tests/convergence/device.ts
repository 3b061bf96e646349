import type { Session } from '../../src/protocol/messages.ts';
import { createDisk, type Disk, type Tables } from './disk.ts';
import type { Page } from './ledger.ts';
import { createLine, type Line } from './network.ts';
import type { Engine } from './parts.ts';
import type { SchemaVersion } from './patches.ts';
import { type DeviceRoom, openTab, type Tab } from './tab.ts';
import type { World } from './world.ts';

/** A tablet or a phone with its disk, its line and the tabs that are open on it. */
export interface Device {
  readonly name: string;
  readonly version: SchemaVersion;
  readonly disk: Disk;
  readonly line: Line;
  readonly page: Page;
  readonly room: DeviceRoom;
  readonly tabs: Tab[];
  readonly engine: Engine;
  /** Opens another tab. */
  open(): Promise<void>;
  /** Kills every tab. */
  kill(): void;
  session(): Session | null;
  meta(key: string): unknown;
  rows(kind: string): Tables['rows'][];
}

export function createDevice(world: World, name: string, version: SchemaVersion): Device {
  const disk = createDisk(world.parts.storage);
  const page = world.ledger.openPage(disk);
  const problem = (text: string) => world.problems.push(`${name}: ${text}`);
  const around = {
    clockwork: world.clockwork,
    parts: world.parts,
    house: world.house,
    weather: world.weather,
    traffic: world.traffic,
    witness: page.witness,
    random: () => world.random,
    problem,
  };
  const line = createLine(around);
  const room: DeviceRoom = { channels: new Set(), skew: 0, version };
  const tabs: Tab[] = [];
  const meta = (key: string) => disk.read('meta').find((entry) => entry.key === key)?.value;
  return {
    name,
    version,
    disk,
    line,
    page,
    room,
    tabs,
    get engine() {
      const [tab] = tabs;
      if (!tab) throw new Error(`${name} is switched off.`);
      return tab.engine;
    },
    async open() {
      const tab = openTab(around, room, disk, line);
      tabs.push(tab);
      await tab.open();
    },
    kill() {
      for (const tab of tabs.splice(0)) tab.kill();
      line.cut();
    },
    meta,
    session: () => (meta('session') as Session | null | undefined) ?? null,
    rows: (kind) => disk.read('rows').filter((row) => row.kind === kind && row.fields.gone !== true),
  };
}
