import { mostRows } from '../../src/protocol/messages.ts';
import type { PairedDevice, Store } from '../store/store.ts';
import { audienceOf, type Presented, present, viewOf } from './view.ts';

/** One page for one device; the rest of a pull's reply is the route's. */
export interface Page extends Presented {
  readonly restart?: true;
  readonly view: string;
  readonly cursor: number;
  readonly more: boolean;
}

/**
 * The rows behind a cursor, in the order they were committed. A device that holds rows of another view, or
 * is behind the horizon of taken-away tombstones, or ahead of a hub that was restored, begins again.
 */
export async function readPage(
  store: Store,
  device: PairedDevice,
  place: {
    readonly cursor: number;
    readonly view: string;
    readonly limit: number;
    /** It reads everything and will drop what does not come: no tombstone is missing to it. */
    readonly isReading?: boolean;
  },
): Promise<Page> {
  const { cursor, view: held, limit, isReading = false } = place;
  const view = viewOf(device);
  const state = await store.hub(device.hub);
  const head = state?.seq ?? 0;
  const isBehind = !isReading && cursor < (state?.horizon ?? 0);
  const isStale = cursor > 0 && (cursor > head || isBehind);
  if (isStale || (held === '' ? cursor > 0 : held !== view))
    return { restart: true, view, rows: [], drop: [], cursor: 0, more: true };
  const most = Math.max(1, Math.min(limit, mostRows));
  const found = await store.rowsAfter(device.hub, cursor, most, audienceOf(device));
  const last = found.at(-1)?.seq ?? 0;
  const more = found.length === most;
  return {
    ...present(device, found, cursor === 0),
    view,
    cursor: more ? last : Math.max(head, last),
    more,
  };
}
