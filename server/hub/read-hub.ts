import { type Hub, hubSchema } from '../../src/domain/hub.ts';
import type { Row } from '../../src/protocol/row.ts';
import type { Documents, Store } from '../store/store.ts';
import { rowOf } from '../store/stored-row.ts';

/** The settings in a hub's row, or undefined while they are not whole. */
export function toHub(row: Row | undefined): Hub | undefined {
  const parsed = row && hubSchema.safeParse(row.fields);
  return parsed?.success ? parsed.data : undefined;
}

/** The hub's settings, or undefined while they are not whole. */
export async function readHub(documents: Documents, hub: string): Promise<Hub | undefined> {
  const [stored] = await documents.rows(hub, [{ kind: 'hub', id: hub }]);
  return toHub(stored && rowOf(stored));
}

/** The fewest days that a hub of this store keeps visits for; null while no hub is set up. */
export async function shortestPeriod(store: Store): Promise<number | null> {
  const hubs = await Promise.all((await store.hubs()).map(({ hub }) => readHub(store, hub)));
  const periods = hubs.flatMap((hub) => hub?.visitDays ?? []);
  return periods.length === 0 ? null : Math.min(...periods);
}
