import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { Page } from '../ui/page.tsx';
import { failureWords } from './failure-words.ts';

/** Instead of the app, when this device does not let it keep anything: better said at once than later. */
export function StorageTrouble({ code }: { code: 'storage-blocked' | 'storage-failed' }) {
  return (
    <main id="main">
      <Page title={failureWords.storageTitle()}>
        <Empty
          text={code === 'storage-blocked' ? failureWords.storageBlocked() : failureWords.storageFailed()}
          action={
            <Button variant="primary" onClick={() => location.reload()}>
              {failureWords.tryAgain()}
            </Button>
          }
        />
      </Page>
    </main>
  );
}
