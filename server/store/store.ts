import type { Role } from '../../src/domain/role.ts';
import type { StoredRow, ToDo } from './stored-row.ts';

/** What the store knows of a hub besides its rows. */
export interface HubState {
  readonly hub: string;
  /** The counter that numbers commits; the highest `seq` of any row. */
  readonly seq: number;
  /** Tombstones up to this `seq` have been taken away: a cursor below it must begin again. */
  readonly horizon: number;
  /** Lets phones join; shown as a QR at the door. */
  readonly joinCode: string;
  /** Epoch ms. */
  readonly createdAt: number;
}

/** A paired device as the server knows it: the secret only as a hash. */
export interface PairedDevice {
  readonly hub: string;
  readonly id: string;
  /** SHA-256 of the cookie's secret, base64url. */
  readonly hash: string;
  readonly role: Role;
  readonly person: string | null;
  /** Counts changes of role and person: with each the device sees other rows. */
  readonly epoch: number;
  readonly revoked: boolean;
}

/** A one-time code, hashed. */
export interface OneTimeCode {
  readonly hash: string;
  readonly purpose: 'link' | 'door' | 'desk';
  readonly person: string | null;
  /** The device that made it, null for the terminal: a device that is sent away takes its codes along. */
  readonly by: string | null;
  /** Epoch ms. */
  readonly expires: number;
}

export interface RowKey {
  readonly kind: string;
  readonly id: string;
}

/** Which rows a reader may ask for at all, by kind; `owners`: whose own rows are meant. */
export interface Audience {
  readonly owners: readonly string[];
  readonly all: readonly string[];
  readonly own: readonly string[];
  readonly shared: readonly string[];
}

/** What one commit did: everything between the counters `from` and `head`. */
export interface Committed {
  readonly from: number;
  readonly head: number;
  readonly rows: readonly StoredRow[];
}

/** Questions about rows. The hub leads every key. */
export interface RowDocuments {
  /** The rows with these keys, in any order; unknown ones are left out. */
  rows(hub: string, keys: readonly RowKey[]): Promise<StoredRow[]>;
  /** Rows with `seq > after` that the audience may see or may have seen, by `seq`. */
  rowsAfter(hub: string, after: number, limit: number, audience: Audience): Promise<StoredRow[]>;
  /** Rows of a kind by their index field. */
  rowsOf(hub: string, kind: string, ix: readonly string[]): Promise<StoredRow[]>;
  /** Rows that wait for something, by index field; with `before` only those whose index field sorts before it. */
  rowsToDo(hub: string, todo: readonly ToDo[], limit: number, before?: string): Promise<StoredRow[]>;
  /** Numbers the rows and writes them. Call in a transaction that has locked the hub. */
  saveRows(hub: string, rows: readonly Omit<StoredRow, 'seq'>[]): Promise<Committed>;
  /** Takes rows away for good and moves the horizon up to `horizon`. */
  removeRows(hub: string, keys: readonly RowKey[], horizon: number): Promise<void>;
}

/** Questions about hubs, their devices and their codes. */
export interface HubDocuments {
  /** Until the transaction ends no other may do the same, so that two first hubs are not made at once. */
  lockHubs(): Promise<void>;
  hubs(): Promise<HubState[]>;
  hub(hub: string): Promise<HubState | undefined>;
  makeHub(state: Omit<HubState, 'seq' | 'horizon'>): Promise<void>;
  /** Takes the hub's write lock until the transaction ends, so that commits come in the order of `seq`. */
  lockHub(hub: string): Promise<HubState | undefined>;

  deviceByHash(hash: string): Promise<PairedDevice | undefined>;
  device(hub: string, id: string): Promise<PairedDevice | undefined>;
  devices(hub: string): Promise<PairedDevice[]>;
  /** Makes or replaces a device. */
  saveDevice(device: PairedDevice): Promise<void>;

  saveCode(hub: string, code: OneTimeCode): Promise<void>;
  /** Uses a code up, whatever its age: the second asking finds nothing. */
  takeCode(hub: string, hash: string): Promise<OneTimeCode | undefined>;
  /** Takes codes away that expired before `time`, epoch ms. */
  removeCodes(hub: string, time: number): Promise<void>;
  /** Takes away the codes that link a phone to this person. */
  removeCodesOf(hub: string, person: string): Promise<void>;
}

/** What can be asked of the store, inside a transaction or each by itself. */
export type Documents = RowDocuments & HubDocuments;

/** The hub's memory. Everything acknowledged survives a power cut. */
export interface Store extends RowDocuments, HubDocuments {
  /** All of `work` or nothing of it. Do not use the store itself inside, only what `work` is handed. */
  transaction<T>(work: (documents: Documents) => Promise<T>): Promise<T>;
  /** Writes a consistent copy to a file that does not exist yet, while the hub goes on. */
  backup(file: string): Promise<void>;
  /**
   * Does `work` unless another process on the same database is at the same `job`; then answers false. A
   * process that dies lets go of the job.
   */
  onlyOne(job: string, work: () => Promise<void>): Promise<boolean>;
  /**
   * Sees to it that what was taken away cannot be read from the files either. `log` clears what recent commits
   * left beside the data, at once; `whole` writes the data anew, which may hold everybody up for a moment.
   */
  scrub(depth: 'log' | 'whole'): Promise<void>;
  close(): Promise<void>;
}

/**
 * Thrown when the store cannot be reached or has no time. Whether what was under way was kept is not known;
 * saying it again is right, for saying a thing twice changes nothing.
 */
export class StoreBusy extends Error {
  override readonly name = 'StoreBusy';
  /** The cause's code, for the log. */
  readonly code: string;
  constructor(code: string, cause: unknown) {
    super(`the store cannot be reached (${code})`, { cause });
    this.code = code;
  }
}
