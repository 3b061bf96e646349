import { useEffect } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';
import { showSnack } from '../ui/snack.tsx';
import { deviceKind } from './device.ts';
import { exportLocal } from './export-local.ts';
import { failure } from './failure.ts';
import styles from './failure-page.module.css';
import { failureWords } from './failure-words.ts';
import { words } from './words.ts';

const selfHeal = 60_000;

/** The calm page: what was done is saved, and what to do now. */
export function FailurePage() {
  const details = JSON.stringify(
    { ...failure.value, version: import.meta.env.STIGEN_VERSION, commit: import.meta.env.STIGEN_COMMIT },
    null,
    1,
  );

  // Nobody may be there to tap on the door's tablet.
  useEffect(() => {
    if (deviceKind.peek() !== 'tablet') return undefined;
    const timer = setTimeout(() => location.assign('/'), selfHeal);
    return () => clearTimeout(timer);
  }, []);

  return (
    <main id="main">
      <Page
        title={words.wentWrong()}
        lead={failureWords.wentWrongText()}
        actions={
          <>
            <Button onClick={() => void copy(details)}>{failureWords.copyDetails()}</Button>
            <Button variant="primary" onClick={() => location.reload()}>
              {words.reload()}
            </Button>
          </>
        }
      >
        <details>
          <summary class={styles.summary}>{failureWords.details()}</summary>
          <pre class={styles.details}>{details}</pre>
        </details>
        <div>
          <Button onClick={() => void exportNow()}>{failureWords.exportData()}</Button>
        </div>
      </Page>
    </main>
  );
}

async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    void showSnack({ text: failureWords.copied() });
  } catch (error) {
    // The text stands open below the summary and can be marked by hand.
    console.debug('error wall: the clipboard was refused', error);
    document.querySelector('details')?.setAttribute('open', '');
  }
}

async function exportNow(): Promise<void> {
  const done = await exportLocal(new Date());
  void showSnack({ text: done.ok ? failureWords.exported() : failureWords.exportFailed() });
}
