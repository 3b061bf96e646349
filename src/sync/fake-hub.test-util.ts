import { err, ok, type Result } from '../domain/result.ts';
import type { Role } from '../domain/role.ts';
import { checkFields } from '../domain/validate.ts';
import {
  type LiveRows,
  type PullReply,
  type PushResult,
  protocolVersion,
  type Session,
} from '../protocol/messages.ts';
import { boundStamps, mergeRows, type Row, sameRow, stampOf } from '../protocol/row.ts';
import type { Stream, StreamListener, Transport } from './transport.ts';

interface Seat {
  readonly device: string;
  role: Role;
  person: string | null;
  view: string;
  isRevoked: boolean;
  isKnown: boolean;
}

/** A hub's server in memory: push, pull and live with the protocol's own merge, and faults to order. */
export interface FakeHub {
  /** The rows as the hub has them, by `kind id`. */
  readonly rows: ReadonlyMap<string, { readonly row: Row; readonly seq: number }>;
  /** Requests so far, as `POST /api/push`. */
  readonly requests: string[];
  /** The server's clock, epoch ms. */
  time: number;
  isDown: boolean;
  /** The reply to the next request gets lost, after the server has done what was asked. */
  losesNextReply: boolean;
  /** Code to refuse a change with, or null to take it. */
  refuse: (row: Row) => string | null;
  /** What the next request is answered with instead. */
  nextRefusal: string | null;
  pageSize: number;
  transport(device: string, role?: Role): Transport;
  /** Puts a row in as if another device had. */
  put(row: Row): void;
  /** Takes a row away without a trace, as the end of retention does, and changes everybody's view. */
  forget(kind: string, id: string): void;
  seat(device: string): Seat;
  nudge(): void;
  streams(): number;
}

/** Makes an empty hub. */
export function createFakeHub(): FakeHub {
  const rows = new Map<string, { row: Row; seq: number }>();
  const seats = new Map<string, Seat>();
  const streams = new Map<StreamListener, Seat>();
  let seq = 0;

  const put = (row: Row): Row => {
    const key = `${row.kind} ${row.id}`;
    const before = rows.get(key)?.row;
    const after = mergeRows(before, row);
    if (!sameRow(before, after)) rows.set(key, { row: after, seq: ++seq });
    return after;
  };

  const tellOne = (listener: StreamListener, seat: Seat, from: number) => {
    const fresh = [...rows.values()].filter((one) => one.seq > from).map((one) => one.row);
    const event: LiveRows = {
      time: hub.time,
      from,
      view: seat.view,
      rows: structuredClone(fresh) as LiveRows['rows'],
      drop: [],
      cursor: seq,
    };
    listener.onEvent('rows', JSON.stringify(event));
  };

  const tell = (from: number) => {
    for (const [listener, seat] of [...streams]) tellOne(listener, seat, from);
  };

  const pushOne = (change: Row): PushResult => {
    const checked = checkFields(change.kind, change.fields);
    if (!checked.ok) return { status: 'refused', code: checked.code };
    const code = hub.refuse(change);
    if (code !== null) return { status: 'refused', code };
    const bounded = boundStamps(change, hub.time);
    const after = put(bounded);
    const prevails =
      bounded === change &&
      Object.keys(change.fields).every((field) => stampOf(after, field) === stampOf(change, field));
    return prevails ? { status: 'accepted' } : { status: 'merged', row: after as PullReply['rows'][number] };
  };

  const pull = (seat: Seat, query: URLSearchParams): PullReply => {
    const held = query.get('view');
    const cursor = Number(query.get('cursor'));
    const restart = held === '' ? cursor > 0 : held !== seat.view;
    const from = restart ? 0 : cursor;
    const fresh = [...rows.values()].filter((one) => one.seq > from).sort((a, b) => a.seq - b.seq);
    const page = fresh.slice(0, Math.min(hub.pageSize, Number(query.get('limit'))));
    return {
      time: hub.time,
      ...(restart ? { restart } : {}),
      view: seat.view,
      rows: page.map((one) => one.row) as PullReply['rows'],
      drop: [],
      cursor: page.at(-1)?.seq ?? from,
      more: page.length < fresh.length,
    };
  };

  const sessionOf = (seat: Seat): Session => ({
    protocol: protocolVersion,
    version: '0',
    time: hub.time,
    hub: 'hub-1',
    device: seat.device,
    role: seat.role,
    person: seat.person,
    view: seat.view,
    address: 'http://hub.test',
    join: null,
    printer: false,
  });

  const answer = (seat: Seat, method: string, path: string, body: unknown): Result<unknown, string> => {
    if (seat.isRevoked) return err('revoked');
    if (!seat.isKnown) return err('not-paired');
    const url = new URL(path, 'http://hub.test');
    if (method === 'GET' && url.pathname === '/api/session') return ok(sessionOf(seat));
    if (method === 'GET' && url.pathname === '/api/pull') return ok(pull(seat, url.searchParams));
    if (method === 'POST' && url.pathname === '/api/leave') {
      seat.isKnown = false;
      return ok({});
    }
    if (method !== 'POST' || url.pathname !== '/api/push') return err('not-found');
    const from = seq;
    const results = (body as { changes: Row[] }).changes.map(pushOne);
    if (seq > from) queueMicrotask(() => tell(from));
    return ok({ time: hub.time, results });
  };

  const hub: FakeHub = {
    rows,
    requests: [],
    time: Date.now(),
    isDown: false,
    losesNextReply: false,
    refuse: () => null,
    nextRefusal: null,
    pageSize: 2000,
    transport(device, role = 'door') {
      const fresh = { device, role, person: null, view: 'v1', isRevoked: false, isKnown: true };
      const seat = seats.get(device) ?? fresh;
      seats.set(device, seat);
      return {
        async request(method, path, body) {
          hub.requests.push(`${method} ${path.split('?')[0]}`);
          if (hub.isDown) return err('unreachable');
          if (hub.nextRefusal !== null) {
            const code = hub.nextRefusal;
            hub.nextRefusal = null;
            return err(code);
          }
          const answered = answer(seat, method, path, JSON.parse(JSON.stringify(body ?? null)));
          if (hub.losesNextReply) {
            hub.losesNextReply = false;
            return err('unreachable');
          }
          if (!answered.ok) return answered;
          return ok({ body: JSON.parse(JSON.stringify(answered.value)), roundTrip: 0 });
        },
        stream(path, listener): Stream {
          streams.set(listener, seat);
          const cursor = Number(new URL(path, 'http://hub.test').searchParams.get('cursor'));
          queueMicrotask(() => {
            if (hub.isDown || seat.isRevoked) {
              streams.delete(listener);
              listener.onLost();
              return;
            }
            listener.onOpen();
            tellOne(listener, seat, cursor);
          });
          return { close: () => streams.delete(listener) };
        },
      };
    },
    put(row) {
      const from = seq;
      put(row);
      tell(from);
    },
    forget(kind, id) {
      rows.delete(`${kind} ${id}`);
      for (const seat of seats.values()) seat.view = `${seat.view}+`;
    },
    seat(device) {
      const seat = seats.get(device);
      if (!seat) throw new Error(`no device ${device}`);
      return seat;
    },
    nudge() {
      for (const listener of streams.keys()) listener.onEvent('nudge', '');
    },
    streams: () => streams.size,
  };
  return hub;
}
