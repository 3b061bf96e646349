import { isShared, ownerOf } from '../../src/domain/audience.ts';
import { dailyKinds } from '../../src/domain/forget.ts';
import { indexField, isErased, isKind, isWhole } from '../../src/domain/kinds.ts';
import type { Row } from '../../src/protocol/row.ts';

/**
 * What time will ask of a row. `close`: a visit that is still open. `forget`: any other visit, which is counted and
 * goes when its time is past. `drop`: a plan or the like, which goes. `purge`: a tombstone. Empty: nothing.
 */
export type ToDo = '' | 'close' | 'forget' | 'drop' | 'purge';

/** A row as the store keeps it: the document, and beside it what the hub looks rows up by. */
export interface StoredRow {
  readonly kind: string;
  readonly id: string;
  /** The hub's counter at the commit that last changed the row. */
  readonly seq: number;
  /** The value of the kind's index field (a day, a state), or empty. */
  readonly ix: string;
  /** Whom the row is about. */
  readonly owner: string | null;
  /** Whom it was about before that changed; their phone has to be told. */
  readonly was: string | null;
  /** Does the person want it seen by name, now and has it ever been so? */
  readonly shared: boolean;
  readonly ever: boolean;
  readonly todo: ToDo;
  /** The device whose change made this version, `hub` for the server's own. */
  readonly device: string;
  /** `seq` of the last version that held another device's word; 0 for none. */
  readonly base: number;
  /** The whole row as it travels, JSON. Kept as text, so that most pulls need not parse it. */
  readonly doc: string;
}

/** The row in a stored row. */
export const rowOf = (stored: StoredRow): Row => JSON.parse(stored.doc) as Row;

const dropped: ReadonlySet<string> = new Set(dailyKinds.filter((kind) => kind !== 'visit'));

function toDoOf({ kind, fields }: Row): ToDo {
  const gone = fields.gone === true;
  if (kind === 'visit') return !gone && fields.left === null && isWhole(kind, fields) ? 'close' : 'forget';
  if (dropped.has(kind) && !isErased(kind, gone)) return 'drop';
  return gone ? 'purge' : '';
}

/** Describes a merged row for the store; `before` is the version it replaces, `device` whoever changed it. */
export function describeRow(row: Row, before: StoredRow | undefined, device: string): Omit<StoredRow, 'seq'> {
  const { kind, id, fields } = row;
  const owner = isKind(kind) ? ownerOf(kind, id, fields) : null;
  const shared = isShared(kind, fields);
  const field = indexField(kind);
  const ix = field === undefined ? undefined : fields[field];
  const changedOwner = before !== undefined && before.owner !== null && before.owner !== owner;
  return {
    kind,
    id,
    ix: typeof ix === 'string' ? ix : '',
    owner,
    was: changedOwner ? before.owner : (before?.was ?? null),
    shared,
    ever: shared || (before?.ever ?? false),
    todo: toDoOf(row),
    device,
    base: before === undefined ? 0 : before.device === device ? before.base : before.seq,
    doc: JSON.stringify(row),
  };
}
