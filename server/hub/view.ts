import { createHash } from 'node:crypto';
import { isErased, isKind, kinds } from '../../src/domain/kinds.ts';
import { policy, readableFields, type Viewer } from '../../src/domain/policy.ts';
import { pickFields } from '../../src/protocol/row.ts';
import type { Audience, PairedDevice } from '../store/store.ts';
import { rowOf, type StoredRow } from '../store/stored-row.ts';

// A server with other rules makes other views, so that every device begins again under the new ones.
const rules = createHash('sha256').update(JSON.stringify(policy)).digest('base64url').slice(0, 8);

/** Names what a device sees. When it changes, what the device holds is no longer what it may hold. */
export const viewOf = (device: PairedDevice): string => `${rules}.${device.epoch}`;

/** The rows worth looking at for a viewer; `presentRow` then says what of each may be seen. */
export function audienceOf(viewer: Viewer): Audience {
  const reaching = (reach: string) => kinds.filter((kind) => policy[kind][viewer.role].read === reach);
  return {
    person: viewer.person,
    all: reaching('all'),
    own: reaching('own'),
    shared: reaching('shared'),
  };
}

/** A row as the viewer may see it, JSON; null when it is hidden from them. */
export function presentRow(viewer: Viewer, stored: StoredRow): string | null {
  if (!isKind(stored.kind)) return null;
  const { read } = policy[stored.kind][viewer.role];
  if (read === 'all') return stored.doc;
  if (read === 'none') return null;
  const row = rowOf(stored);
  const fields = readableFields(viewer, stored.kind, stored.id, row.fields);
  if (fields === null) return null;
  return fields === 'all' ? stored.doc : JSON.stringify(pickFields(row, fields));
}

/** Could the viewer have seen the row before, so that a device has to be told to drop it? */
export function wasSeen(viewer: Viewer, stored: StoredRow): boolean {
  if (!isKind(stored.kind)) return false;
  const { read } = policy[stored.kind][viewer.role];
  const owned = viewer.person !== null && stored.was === viewer.person;
  return (read === 'shared' && (stored.ever || owned)) || (read === 'own' && owned);
}

/** Rows and drops for one viewer, as the JSON that a reply is put together from. */
export interface Presented {
  /** JSON texts of rows. */
  readonly rows: readonly string[];
  readonly drop: readonly Drop[];
}

/** A row the viewer may no longer see; `erased`: because the person is gone, and all about them with it. */
export interface Drop {
  readonly kind: string;
  readonly id: string;
  readonly erased?: true;
}

function toDrop(stored: StoredRow): Drop {
  const { kind, id, fields } = rowOf(stored);
  return isErased(kind, fields.gone) ? { kind, id, erased: true } : { kind, id };
}

/** What of these rows a viewer gets. A device at its beginning has nothing to drop. */
export function present(viewer: Viewer, stored: readonly StoredRow[], atBeginning: boolean): Presented {
  const rows: string[] = [];
  const drop: Drop[] = [];
  for (const one of stored) {
    const text = presentRow(viewer, one);
    if (text !== null) rows.push(text);
    else if (!atBeginning && wasSeen(viewer, one)) drop.push(toDrop(one));
  }
  return { rows, drop };
}

/** Puts a reply together whose rows are JSON already. */
export const withRows = (rest: object, { rows, drop }: Presented): string =>
  `${JSON.stringify({ ...rest, drop }).slice(0, -1)},"rows":[${rows.join(',')}]}`;
