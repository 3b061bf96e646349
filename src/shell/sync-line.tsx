import { refused, waitingCount } from '../local/outbox.ts';
import { hub } from '../local/queries/hub.ts';
import { syncStatus } from '../local/status.ts';
import { clockTick } from '../local/time.ts';
import { Button } from '../ui/button.tsx';
import { routes } from '../ui/route-names.ts';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import styles from './sync-line.module.css';
import { syncNow } from './sync-start.ts';
import { type SyncFacts, saySync } from './sync-words.ts';
import { words } from './words.ts';

/** The facts of the line, live. */
export const syncFacts = (): SyncFacts => ({
  ...syncStatus.value,
  waiting: waitingCount.value,
  refused: refused.value.length,
});

/** The hub's time zone, or the device's before the hub's row has come. */
export const hubTimeZone = (): string =>
  hub.value?.fields.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The one honest line: what is saved, what waits, when it was last synced and why not now; and a way to act. */
export function SyncLine() {
  const facts = syncFacts();
  const parts = saySync(facts, clockTick.value, hubTimeZone());
  return (
    <div class={styles.line} data-state={facts.state}>
      <a class={styles.words} href={routes.sync}>
        {parts.map((part, i) => (
          <span key={part}>
            {i > 0 && <span aria-hidden="true"> · </span>}
            {part}
            {i < parts.length - 1 && <VisuallyHidden>, </VisuallyHidden>}
          </span>
        ))}
      </a>
      <Button variant="quiet" icon="sync" busy={facts.state === 'syncing'} onClick={() => void syncNow()}>
        {words.syncNow()}
      </Button>
    </div>
  );
}
