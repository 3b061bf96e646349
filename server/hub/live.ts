import { isPersonal } from '../../src/domain/role.ts';
import type { Here } from '../../src/protocol/messages.ts';
import type { Committed, PairedDevice } from '../store/store.ts';
import type { StoredRow } from '../store/stored-row.ts';
import { hereAge } from './here.ts';
import { present, viewOf, withRows } from './view.ts';

/** More rows than this are not sent: the device is told to pull. */
export const mostLiveRows = 200;
const heartbeat = 20_000;
/** Lines of one device: its tabs, and what a change of network has left behind. One more ends the oldest. */
const mostOfDevice = 6;
/** Lines of one hub in one process: several times what anybody has. */
const mostOfHub = 10_000;

/** The open line to one device. `send` is told JSON; an empty event is a heartbeat. */
export interface Line {
  send(event: 'rows' | 'nudge' | 'revoked' | '', data: string): void;
  end(): void;
}

/** Tells the hub's devices what has been committed. */
export interface Live {
  /** Opens a line; what it answers closes it. */
  connect(device: PairedDevice, line: Line): () => void;
  /** Has a hub as many lines as are good for it? */
  isFull(hub: string): boolean;
  publish(hub: string, committed: Committed): void;
  /** A device sees other rows from now on. */
  changed(device: PairedDevice): void;
  /** A device is sent away: it is told so, and its lines end. */
  revoked(hub: string, device: string): void;
  /** Tells every device of a hub to pull. */
  nudge(hub: string): void;
  /** The devices with a line, one for each line. */
  devices(hub: string): readonly PairedDevice[];
  /** Ends every line and every timer. */
  close(): Promise<void>;
}

interface Connection {
  device: PairedDevice;
  readonly line: Line;
}

const counted = new Set(['visit', 'person', 'organisation', 'hub']);

/** The event for one device: `from` is where its cursor must be for the rows to follow on it. */
export function liveRows(
  device: PairedDevice,
  time: number,
  { from, head, rows }: Committed,
): { readonly event: 'rows' | 'nudge'; readonly data: string } {
  // A device that is at `from` has its own last words and all that others said of the row before them.
  const isOwn = (row: StoredRow) => row.device === device.id && row.base <= from;
  const others = rows.filter((row) => !isOwn(row));
  const presented = present(device, others, false);
  if (presented.rows.length + presented.drop.length > mostLiveRows) return { event: 'nudge', data: '{}' };
  return {
    event: 'rows',
    data: withRows({ time, from, view: viewOf(device), cursor: head }, presented),
  };
}

/** Keeps the lines. `here` counts who is here, for devices that may not see the visits. */
export function createLive(deps: {
  readonly now: () => number;
  readonly here: (hub: string) => Promise<Here>;
  readonly failed: (error: unknown) => void;
}): Live {
  const connections = new Map<string, Set<Connection>>();
  const heads = new Map<string, number>();
  const counting = new Map<string, NodeJS.Timeout>();
  const beat = setInterval(() => {
    for (const ofHub of connections.values()) for (const { line } of ofHub) line.send('', '');
  }, heartbeat);
  beat.unref();

  const ofDevice = (hub: string, device: string) =>
    [...(connections.get(hub) ?? [])].filter((connection) => connection.device.id === device);

  async function sendHere(hub: string): Promise<void> {
    counting.delete(hub);
    const isAsked = ({ device }: Connection) => isPersonal(device.role);
    // Counting reads all visits of the day: not for a hub where nobody needs it.
    if (![...(connections.get(hub) ?? [])].some(isAsked)) return;
    const here = await deps.here(hub);
    const head = heads.get(hub) ?? 0;
    for (const connection of connections.get(hub) ?? []) {
      if (!isAsked(connection)) continue;
      const { device, line } = connection;
      const place = { time: deps.now(), from: head, view: viewOf(device), cursor: head, here };
      line.send('rows', withRows(place, { rows: [], drop: [] }));
    }
  }

  return {
    connect(device, line) {
      const connection = { device, line };
      const [oldest, ...others] = ofDevice(device.hub, device.id);
      if (oldest && others.length + 1 >= mostOfDevice) {
        oldest.line.end();
        connections.get(device.hub)?.delete(oldest);
      }
      const ofHub = connections.get(device.hub) ?? new Set<Connection>();
      connections.set(device.hub, ofHub.add(connection));
      return () => ofHub.delete(connection);
    },
    isFull: (hub) => (connections.get(hub)?.size ?? 0) >= mostOfHub,
    publish(hub, committed) {
      if (committed.rows.length === 0) return;
      heads.set(hub, committed.head);
      const ofHub = connections.get(hub);
      if (!ofHub?.size) return;
      const time = deps.now();
      const said = new Map<string, ReturnType<typeof liveRows>>();
      const speakers = new Set(committed.rows.map((row) => row.device));
      for (const { device, line } of ofHub) {
        // Who sees the same hears the same: it is put together once, but for those whose own words it holds.
        const key = speakers.has(device.id) ? device.id : `${device.role} ${device.person} ${viewOf(device)}`;
        const known = said.get(key) ?? liveRows(device, time, committed);
        said.set(key, known);
        line.send(known.event, known.data);
      }
      // A second later, or the count that was kept from before would be told.
      if (!counting.has(hub) && committed.rows.some((row) => counted.has(row.kind)))
        counting.set(
          hub,
          setTimeout(() => sendHere(hub).catch(deps.failed), hereAge),
        );
    },
    changed(device) {
      for (const connection of ofDevice(device.hub, device.id)) {
        connection.device = device;
        connection.line.send('nudge', '{}');
      }
    },
    revoked(hub, device) {
      for (const connection of ofDevice(hub, device)) {
        connection.line.send('revoked', '{}');
        connection.line.end();
        connections.get(hub)?.delete(connection);
      }
    },
    nudge(hub) {
      for (const { line } of connections.get(hub) ?? []) line.send('nudge', '{}');
    },
    devices: (hub) => [...(connections.get(hub) ?? [])].map(({ device }) => device),
    async close() {
      clearInterval(beat);
      for (const timer of counting.values()) clearTimeout(timer);
      for (const ofHub of connections.values()) {
        for (const { line } of ofHub) line.end();
        ofHub.clear();
      }
    },
  };
}
