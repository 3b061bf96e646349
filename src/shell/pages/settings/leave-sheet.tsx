import { useState } from 'preact/hooks';
import { refused, waitingCount } from '../../../local/outbox.ts';
import { Button } from '../../../ui/button.tsx';
import { Cluster } from '../../../ui/cluster.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Sheet } from '../../../ui/sheet.tsx';
import { Stack } from '../../../ui/stack.tsx';
import { leaveHub } from '../../hub-door.ts';
import { syncNow } from '../../sync-start.ts';
import { SaveDevice } from './save-device.tsx';
import { words } from './words.ts';

/** Asks before a device leaves its hub, and says what would be lost. */
export function LeaveSheet({ onClose }: { onClose: () => void }) {
  const [isBusy, setBusy] = useState(false);
  const [isOffline, setOffline] = useState(false);
  const waiting = waitingCount.value;
  const unshared = waiting + refused.value.length;

  const leave = async () => {
    setBusy(true);
    const done = await leaveHub();
    setBusy(false);
    setOffline(!done.ok);
    // Everything that was read from the storage is gone with it: begin anew.
    if (done.ok) location.assign('/');
  };

  return (
    <Sheet
      open
      title={words.leave()}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{words.cancel()}</Button>
          <Button variant="danger" busy={isBusy} onClick={() => void leave()}>
            {words.leave()}
          </Button>
        </>
      }
    >
      <Stack>
        <p>{words.leaveText()}</p>
        {unshared > 0 && (
          <Notice
            tone="danger"
            action={
              <Cluster>
                {waiting > 0 && (
                  <Button icon="sync" onClick={() => void syncNow()}>
                    {words.syncFirst()}
                  </Button>
                )}
                <SaveDevice />
              </Cluster>
            }
          >
            {words.leaveWaiting(unshared)}
          </Notice>
        )}
        {isOffline && (
          <Notice tone="warn" live>
            {words.leaveOffline()}
          </Notice>
        )}
      </Stack>
    </Sheet>
  );
}
