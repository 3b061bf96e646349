import { createHash } from 'node:crypto';
import { ownersOf, reachOf, readableFields, type Viewer } from '../../src/domain/audience.ts';
import { isErased, isKind, kinds } from '../../src/domain/kinds.ts';
import { rules } from '../../src/domain/policy.ts';
import { pickFields } from '../../src/protocol/row.ts';
import type { Audience, PairedDevice } from '../store/store.ts';
import { rowOf, type StoredRow } from '../store/stored-row.ts';

// A server with other rules makes other views, so that every device begins again under the new ones.
const edition = createHash('sha256').update(JSON.stringify(rules)).digest('base64url').slice(0, 8);

/**
 * Names what a device sees. When it changes, what the device holds is no longer what it may hold. A device that
 * was paired anew begins anew: its cursor may be from the time before its hub was restored.
 */
export const viewOf = (device: PairedDevice): string => `${edition}.${device.id.slice(0, 6)}.${device.epoch}`;

/** The rows worth looking at for a viewer; `presentRow` then says what of each may be seen. */
export function audienceOf(viewer: Viewer): Audience {
  const reaching = (reach: string) => kinds.filter((kind) => reachOf(viewer.role, kind) === reach);
  return {
    // Of all kinds that may be anybody's own, what is added to a wall has the most owners.
    owners: ownersOf(viewer, 'contribution'),
    all: reaching('all'),
    own: reaching('own'),
    shared: reaching('shared'),
  };
}

/** A row as the viewer may see it, JSON; null when it is hidden from them. */
export function presentRow(viewer: Viewer, stored: StoredRow): string | null {
  if (!isKind(stored.kind)) return null;
  const reach = reachOf(viewer.role, stored.kind);
  if (reach === 'all') return stored.doc;
  if (reach === 'none') return null;
  const row = rowOf(stored);
  const fields = readableFields(viewer, stored.kind, stored.id, row.fields);
  if (fields === null) return null;
  return fields === 'all' ? stored.doc : JSON.stringify(pickFields(row, fields));
}

/** Could the viewer have seen the row before, so that a device has to be told to drop it? */
export function wasSeen(viewer: Viewer, stored: StoredRow): boolean {
  if (!isKind(stored.kind)) return false;
  const reach = reachOf(viewer.role, stored.kind);
  const owned = stored.was !== null && ownersOf(viewer, stored.kind).includes(stored.was);
  return (reach === 'shared' && (stored.ever || owned)) || (reach === 'own' && owned);
}

/** Was the row the viewer's own, so that their device has fields of it that they may not see any more? */
function wasOwn(viewer: Viewer, { kind, owner, was }: StoredRow): boolean {
  const owners = ownersOf(viewer, kind);
  return owners.includes(was ?? '') && !owners.includes(owner ?? '');
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

/**
 * What of these rows a viewer gets. A device at its beginning has nothing to drop. A row may be in both: it is
 * dropped as it was, and comes again with less.
 */
export function present(viewer: Viewer, stored: readonly StoredRow[], atBeginning: boolean): Presented {
  const rows: string[] = [];
  const drop: Drop[] = [];
  for (const one of stored) {
    const text = presentRow(viewer, one);
    if (text !== null) rows.push(text);
    const isLess = text === null ? wasSeen(viewer, one) : wasOwn(viewer, one);
    if (isLess && !atBeginning) drop.push(toDrop(one));
  }
  return { rows, drop };
}

/** Puts a reply together whose rows are JSON already. */
export const withRows = (rest: object, { rows, drop }: Presented): string =>
  `${JSON.stringify({ ...rest, drop }).slice(0, -1)},"rows":[${rows.join(',')}]}`;
