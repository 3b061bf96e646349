import { useEffect, useState } from 'preact/hooks';
import { server } from '../../../local/server-port.ts';
import { session } from '../../../local/session.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Qr } from '../../../ui/qr.tsx';
import { Sheet } from '../../../ui/sheet.tsx';
import styles from './welcome.module.css';
import { words } from './words.ts';

/** The code on the way, there, or refused with a code of the server's. */
export type LinkState =
  | 'asking'
  | { readonly code: string; readonly path: string }
  | { readonly refusal: string };

/** The sheet is not left open with somebody's code for the next in line (ms). */
const closeAfterMs = 120_000;

/** Easier to read off and to type; whoever types it may leave the spaces out. */
const inFours = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1 ');

const sayRefusal = (refusal: string): string => {
  if (refusal === 'unreachable') return words.unreachable();
  if (refusal === 'too-many') return words.tooMany();
  return words.refused();
};

/** What the sheet shows. */
export function LinkView({ state, onRetry }: { state: LinkState; onRetry: () => void }) {
  if (state === 'asking') return <p role="status">{words.asking()}</p>;
  if ('refusal' in state)
    return (
      <Notice tone="warn" live action={<Button onClick={onRetry}>{words.tryAgain()}</Button>}>
        {sayRefusal(state.refusal)}
      </Notice>
    );
  const address = session.value?.address ?? location.origin;
  return (
    <div class={styles.link}>
      <p>{words.linkLead()}</p>
      <Qr text={`${address}${state.path}`} label={words.linkCode()} size={260} />
      <p class={styles.typed}>
        <bdi>{words.linkTyped(inFours(state.code))}</bdi>
      </p>
    </div>
  );
}

function LinkBody({ person }: { person: string }) {
  const [state, setState] = useState<LinkState>('asking');
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    setState('asking');
    const ask = async (): Promise<void> => {
      const made = await (await server.open())?.createCode('link', person);
      if (!isCurrent) return;
      if (!made) setState({ refusal: 'unreachable' });
      else setState(made.ok ? made.value : { refusal: made.code });
    };
    void ask();
    return () => {
      isCurrent = false;
    };
  }, [person, tries]);
  return <LinkView state={state} onRetry={() => setTries(tries + 1)} />;
}

export interface LinkPhoneProps {
  person: string;
  open: boolean;
  onClose: () => void;
}

/** A one-time code that makes somebody's phone theirs. */
export function LinkPhone({ person, open, onClose }: LinkPhoneProps) {
  useEffect(() => {
    if (!open) return undefined;
    const timer = setTimeout(onClose, closeAfterMs);
    return () => clearTimeout(timer);
  }, [open]);
  return (
    <Sheet
      title={words.linkTitle()}
      open={open}
      onClose={onClose}
      actions={
        <Button variant="primary" onClick={onClose}>
          {words.close()}
        </Button>
      }
    >
      <LinkBody person={person} />
    </Sheet>
  );
}
