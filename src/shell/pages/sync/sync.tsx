import { isPersonal } from '../../../domain/role.ts';
import { formatAge, formatDateTime } from '../../../i18n/format.ts';
import { refused } from '../../../local/outbox.ts';
import { session } from '../../../local/session.ts';
import { Button } from '../../../ui/button.tsx';
import { Cluster } from '../../../ui/cluster.tsx';
import { Page as Screen } from '../../../ui/page.tsx';
import { showSnack } from '../../../ui/snack.tsx';
import { exportLocal } from '../../export-local.ts';
import { hubTimeZone, syncFacts } from '../../sync-line.tsx';
import { syncNow } from '../../sync-start.ts';
import { type SyncFacts, sayWhyNot } from '../../sync-words.ts';
import { BringIn } from './bring-in.tsx';
import { RefusedList } from './refused-list.tsx';
import styles from './sync.module.css';
import { words } from './words.ts';

const states: Record<SyncFacts['state'], () => string> = {
  starting: words.starting,
  syncing: words.syncing,
  live: words.live,
  waiting: words.waitingState,
  unreachable: words.unreachable,
  stopped: words.stopped,
};

const clockMatters = 30_000;

/** `/sync`: the sync line at length, and what the hub would not take. */
export function Page() {
  const facts = syncFacts();
  const whyNot = sayWhyNot(facts);
  // All of it only in the settings of the desk, behind its PIN.
  const isShared = !isPersonal(session.value?.role);
  const save = async () => {
    const done = await exportLocal(new Date(), isShared ? 'unsent' : 'all');
    void showSnack({ text: done.ok ? words.exported() : words.exportFailed() });
  };
  return (
    <Screen title={words.title()} lead={words.lead()}>
      <dl class={styles.facts}>
        <dt>{words.state()}</dt>
        <dd>{states[facts.state]()}</dd>
        {whyNot && facts.problem !== null && facts.problem !== 'unreachable' && (
          <>
            <dt>{words.whyNot()}</dt>
            <dd>{whyNot}</dd>
          </>
        )}
        <dt>{words.waiting()}</dt>
        <dd>{facts.waiting === 0 ? words.nothingWaiting() : words.things(facts.waiting)}</dd>
        <dt>{words.last()}</dt>
        <dd>{facts.lastSynced === null ? words.never() : formatDateTime(facts.lastSynced, hubTimeZone())}</dd>
        {Math.abs(facts.clockOff) > clockMatters && (
          <>
            <dt>{words.clock()}</dt>
            {/* The offset is what must be added to this device's clock to have the hub's. */}
            <dd>
              {facts.clockOff > 0
                ? words.clockSlow(formatAge(facts.clockOff))
                : words.clockFast(formatAge(-facts.clockOff))}
            </dd>
          </>
        )}
      </dl>
      <Cluster>
        <Button variant="primary" icon="sync" busy={facts.state === 'syncing'} onClick={() => void syncNow()}>
          {words.syncNow()}
        </Button>
        <Button onClick={() => void save()}>{isShared ? words.exportUnsent() : words.exportData()}</Button>
      </Cluster>
      <BringIn />
      {refused.value.length > 0 && <RefusedList entries={refused.value} />}
    </Screen>
  );
}
