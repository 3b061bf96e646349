import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ServerCode } from '../../../local/server-port.ts';
import { session } from '../../../local/session.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Sheet } from '../../../ui/sheet.tsx';
import { Stack } from '../../../ui/stack.tsx';
import { createPairCode } from '../../hub-door.ts';
import { codeWords } from '../code-words.ts';
import { CodeCard } from '../door-code.tsx';
import { words } from './words.ts';

/** A one-time code for another of the hub's devices, as a picture and as text. */
export function PairSheet({ role, onClose }: { role: 'door' | 'desk'; onClose: () => void }) {
  const [code, setCode] = useState<ServerCode | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const address = session.value?.address ?? location.origin;

  const make = useCallback(async () => {
    const made = await createPairCode(role);
    setFailed(!made.ok);
    setCode(made.ok ? made.value : null);
  }, [role]);

  useEffect(() => void make(), [make]);

  return (
    <Sheet
      open
      size="wide"
      title={role === 'door' ? words.pairDoor() : words.pairDesk()}
      onClose={onClose}
      actions={
        <>
          <Button onClick={() => void make()}>{words.newCode()}</Button>
          <Button variant="primary" onClick={onClose}>
            {words.done()}
          </Button>
        </>
      }
    >
      <Stack>
        <p>{role === 'door' ? words.pairDoorText() : words.pairDeskText()}</p>
        <p>{words.pairText()}</p>
        {hasFailed && (
          <Notice tone="warn" live>
            {words.pairFailed()}
          </Notice>
        )}
        {code && (
          <CodeCard
            label={codeWords.pairQr()}
            url={address + code.path}
            host={address.replace(/^https?:\/\//, '')}
            code={code.code}
          />
        )}
      </Stack>
    </Sheet>
  );
}
