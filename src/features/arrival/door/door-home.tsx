import { useEffect } from 'preact/hooks';
import { Welcome } from '../welcome/welcome.tsx';
import { startClosing } from './closing.ts';
import { doorProblem, doorQuery, welcomed } from './door-state.ts';
import { FindYourself } from './find-yourself.tsx';
import { useHandScanner } from './hand-scanner.ts';

/** Takes a code from the hand scanner, also while somebody else is still being welcomed. */
async function takeScan(text: string): Promise<void> {
  doorQuery.value = '';
  const [{ checkInByCode }, { sayScanRefusal }] = await Promise.all([
    import('../scan/scan-model.ts'),
    import('../scan/scan-words.ts'),
  ]);
  const done = await checkInByCode(text, 'keys');
  welcomed.value = done.ok ? done.value : null;
  doorProblem.value = done.ok ? '' : sayScanRefusal(done.code);
}

/** The tablet at the door: find yourself, or be welcomed. */
export function DoorHome() {
  useHandScanner((text) => {
    takeScan(text).catch((error: unknown) => console.error('arrival: a scan was not taken', error));
  });
  useEffect(() => {
    startClosing();
    // Nothing of anybody is left standing when the door has been elsewhere.
    return () => {
      welcomed.value = null;
      doorQuery.value = '';
      doorProblem.value = '';
    };
  }, []);
  const now = welcomed.value;
  const back = (): void => {
    welcomed.value = null;
  };
  return now ? <Welcome key={`${now.visit} ${now.doneAt}`} welcomed={now} onDone={back} /> : <FindYourself />;
}
