import { type Hub, hubSchema } from '../../src/domain/hub.ts';
import type { Documents } from '../store/store.ts';
import { rowOf } from '../store/stored-row.ts';

/** The hub's settings, or undefined while they are not whole. */
export async function readHub(documents: Documents, hub: string): Promise<Hub | undefined> {
  const [stored] = await documents.rows(hub, [{ kind: 'hub', id: hub }]);
  const parsed = stored && hubSchema.safeParse(rowOf(stored).fields);
  return parsed?.success ? parsed.data : undefined;
}
