import { useState } from 'preact/hooks';
import { Button } from '../../../ui/button.tsx';
import { Cluster } from '../../../ui/cluster.tsx';
import { Section } from '../../../ui/section.tsx';
import { isPersisted } from '../../persist.ts';
import { applyUpdate, isOfflineReady, isUpdateWaiting } from '../../update.ts';
import { LeaveSheet } from './leave-sheet.tsx';
import { SaveDevice } from './save-device.tsx';
import styles from './settings.module.css';
import { words } from './words.ts';

/** Version, storage, export, and the way out. A door is sent away from the desk, not by whoever stands before it. */
export function ThisDeviceSection({ mayLeave }: { mayLeave: boolean }) {
  const [isLeaving, setLeaving] = useState(false);
  const { STIGEN_VERSION: version, STIGEN_COMMIT: commit } = import.meta.env;
  return (
    <Section title={words.thisDevice()}>
      <dl class={styles.facts}>
        <dt>{words.version()}</dt>
        <dd>{commit ? `${version} (${commit})` : version}</dd>
        <dt>{words.offlineReady()}</dt>
        <dd>{isOfflineReady.value ? words.yes() : words.notYet()}</dd>
        {isPersisted.value !== null && (
          <>
            <dt>{words.storage()}</dt>
            <dd>{isPersisted.value ? words.storageKept() : words.storageBestEffort()}</dd>
          </>
        )}
      </dl>
      {isUpdateWaiting.value && (
        <div>
          <Button variant="primary" onClick={applyUpdate}>
            {words.updateNow()}
          </Button>
        </div>
      )}
      <Cluster>
        <SaveDevice scope={mayLeave ? 'all' : 'unsent'} />
        {mayLeave && (
          <Button variant="danger" onClick={() => setLeaving(true)}>
            {words.leave()}
          </Button>
        )}
      </Cluster>
      {isLeaving && <LeaveSheet onClose={() => setLeaving(false)} />}
    </Section>
  );
}
