/** The workload's record, as `lib/records.js` makes it; `at` is epoch ms. */
export interface BenchRecord {
  readonly id: string;
  readonly hub: string;
  readonly member: string;
  readonly name: string;
  readonly org: string;
  readonly at: number;
  readonly via: string;
  readonly pin: boolean;
}

/** What the harness asks of a peer's page. */
export interface Client {
  write(record: BenchRecord): Promise<void>;
  bulkWrite(records: readonly BenchRecord[]): Promise<void>;
  flushed(): Promise<void>;
  startSync(): Promise<void>;
  count(): Promise<number>;
  get(id: string): Promise<BenchRecord | undefined>;
  newest50(): Promise<BenchRecord[]>;
  observe(listener: (id: string) => void): Promise<void>;
  edit(id: string, patch: Partial<BenchRecord>): Promise<void>;
}

/** What the harness asks of a peer's server. */
export interface PeerServer {
  waitStored(count: number): Promise<void>;
  stop(): Promise<void>;
}

/** What both sides of the bench know, so that devices can pair without a person at the door. */
export const setUpToken = 'bench-set-up';
export const pairCode = 'bench-pair';
export const timeZone = 'Europe/Lisbon';

const dayLength = 24 * 3600_000;
/** The first instant after the workload's records. */
const end = Date.UTC(2026, 0, 3);
/**
 * By how many ms the workload is moved, whole days: it ends yesterday. A hub counts what is older than it keeps
 * visits and does not store it.
 */
export const moved = Math.floor((Date.now() - end) / dayLength) * dayLength;
/** The hub's day on which the workload ends. */
export const lastDay = new Date(end + moved - dayLength).toISOString().slice(0, 10);
