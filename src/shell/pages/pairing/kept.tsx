import { useEffect, useState } from 'preact/hooks';
import { refused, takeOutbox, waitingCount } from '../../../local/outbox.ts';
import { Button } from '../../../ui/button.tsx';
import { showSnack } from '../../../ui/snack.tsx';
import { Stack } from '../../../ui/stack.tsx';
import { exportLocal } from '../../export-local.ts';
import { kindWords } from '../sync/words.ts';
import { words } from './words.ts';

const most = 10_000;
const names: { readonly [kind: string]: () => string } = kindWords;

/** How many rows of each kind these changes are about. */
export function countKinds(
  changes: readonly { readonly kind: string; readonly id: string }[],
): [kind: string, count: number][] {
  const ids = new Map<string, Set<string>>();
  for (const { kind, id } of changes) ids.set(kind, (ids.get(kind) ?? new Set()).add(id));
  return [...ids].map(([kind, { size }]) => [kind, size]);
}

export function KeptView({ counts, onSave }: { counts: readonly [string, number][]; onSave: () => void }) {
  return (
    <section aria-labelledby="kept">
      <Stack>
        <h2 id="kept">{words.keptTitle()}</h2>
        <ul>
          {counts.map(([kind, count]) => (
            <li key={kind}>{words.keptThing((names[kind] ?? kindWords.other)(), count)}</li>
          ))}
        </ul>
        <p>{words.keptText()}</p>
        <div>
          <Button onClick={onSave}>{words.keptSave()}</Button>
        </div>
      </Stack>
    </section>
  );
}

/** What a device that is out of its hub has not shared: still here, and to be had as a file. Nothing when all is. */
export function Kept() {
  const [counts, setCounts] = useState<[string, number][]>([]);
  const waiting = waitingCount.value;
  const refusals = refused.value;

  useEffect(() => {
    takeOutbox(most).then(
      (unsent) => setCounts(countKinds([...unsent, ...refusals])),
      (error: unknown) => console.error('kept: the outbox was not read', error),
    );
  }, [waiting, refusals]);

  const save = async () => {
    const done = await exportLocal(new Date(), 'unsent');
    void showSnack({ text: done.ok ? words.keptSaved() : words.keptFailed() });
  };
  return counts.length === 0 ? null : <KeptView counts={counts} onSave={() => void save()} />;
}
