import { useEffect, useState } from 'preact/hooks';
import { LinkButton } from '../../ui/link-button.tsx';
import { navigate } from '../../ui/navigate.ts';
import { Page } from '../../ui/page.tsx';
import { routes } from '../../ui/route-names.ts';
import { Stack } from '../../ui/stack.tsx';
import { CodeForm } from '../pages/pairing/code-form.tsx';
import { freeGuesses, type Guesses, waitLeft } from './guesses.ts';
import { unlock, wrongGuesses } from './lock.ts';
import { isPinShape } from './pin.ts';
import { PinPad } from './pin-pad.tsx';
import { words } from './words.ts';

/** Ms until the next try, counted down by the second while there is a wait. */
function useWait(guesses: Guesses): number {
  const [now, setNow] = useState(Date.now);
  const left = waitLeft(guesses, Math.max(now, Date.now()));
  useEffect(() => {
    if (left <= 0) return undefined;
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [left > 0]);
  return left;
}

/** Minutes and seconds, rounded up. */
const sayWait = (ms: number): string => {
  const seconds = Math.ceil(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};

export interface LockedViewProps {
  /** Ms until the next try. */
  readonly wait: number;
  readonly error: string;
  readonly busy: boolean;
  readonly onTry: (pin: string) => void;
}

/** What the lock shows: the pad, how it stands, and what to do when nobody knows the PIN any more. */
export function LockedView({ wait, error, busy, onTry }: LockedViewProps) {
  const [pin, setPin] = useState('');
  return (
    <Page
      title={words.lockedTitle()}
      lead={words.lockedLead()}
      forest="ridge"
      actions={<LinkButton href={routes.home}>{words.toDoor()}</LinkButton>}
    >
      <PinPad
        value={pin}
        onValue={setPin}
        error={error}
        busy={busy}
        disabled={wait > 0}
        onSubmit={() => {
          onTry(pin);
          setPin('');
        }}
      />
      {/* Said once by the error; a voice that counts along would drown everything. */}
      {wait > 0 && <p aria-hidden="true">{words.waitLeft(sayWait(wait))}</p>}
      <details>
        <summary>{words.forgotten()}</summary>
        <Stack>
          <p>{words.forgottenText()}</p>
          <CodeForm onDone={() => navigate(routes.home)} />
        </Stack>
      </details>
    </Page>
  );
}

/** Instead of a page of the desk's, until somebody gives the PIN. */
export function Locked() {
  const [problem, setProblem] = useState<'empty' | 'wrong' | 'wait' | null>(null);
  const [isBusy, setBusy] = useState(false);
  const guesses = wrongGuesses.value;
  const wait = useWait(guesses);

  const attempt = async (pin: string) => {
    if (!isPinShape(pin)) return setProblem('empty');
    setBusy(true);
    setProblem(null);
    const opened = await unlock(pin);
    setBusy(false);
    if (!opened.ok) setProblem(opened.code);
  };
  const say = (): string => {
    if (isBusy) return '';
    if (wait > 0) return words.mustWait();
    if (problem === 'empty') return words.empty();
    return problem === 'wrong' ? words.wrong(Math.max(1, freeGuesses - guesses.wrong)) : '';
  };
  return (
    <LockedView wait={isBusy ? 0 : wait} error={say()} busy={isBusy} onTry={(pin) => void attempt(pin)} />
  );
}
