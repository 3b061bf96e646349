import type { Hub } from '../../../domain/hub.ts';
import { commit } from '../../../local/commit.ts';
import { hub } from '../../../local/queries/hub.ts';
import { showSnack } from '../../../ui/snack.tsx';
import { words } from './words.ts';

/** Commits some of the hub's settings and says how it went; what has not changed is not sent. */
export async function saveHub(fields: Partial<Hub>): Promise<void> {
  const current = hub.peek();
  if (!current) return;
  const changed = Object.entries(fields).filter(
    ([field, value]) => current.fields[field as keyof Hub] !== value,
  );
  const done = await commit(
    changed.length > 0 ? [{ kind: 'hub', id: current.id, fields: Object.fromEntries(changed) }] : [],
  );
  void showSnack({ text: done.ok ? words.saved() : words.notSaved() });
}
