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
/** The hub's day on which the workload ends: the bench's "today". */
export const lastDay = '2026-01-02';
