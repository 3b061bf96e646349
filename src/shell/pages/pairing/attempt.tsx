import { Button } from '../../../ui/button.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { routes } from '../../../ui/route-names.ts';
import { Stack } from '../../../ui/stack.tsx';
import { type AttemptState, sayRefusal } from './use-attempt.ts';
import { words } from './words.ts';

/** How an attempt goes, and what to do about it. */
export function Attempt({
  state,
  trying,
  onRetry,
}: {
  state: AttemptState;
  trying: string;
  onRetry: () => void;
}) {
  if (state === 'idle') return null;
  if (state === 'trying') return <p role="status">{trying}</p>;
  return (
    <Stack>
      <Notice tone={state === 'unreachable' ? 'info' : 'warn'} live>
        {sayRefusal(state)}
      </Notice>
      <Button onClick={onRetry}>{words.tryAgain()}</Button>
      {state !== 'unreachable' && <LinkButton href={routes.home}>{words.typeCode()}</LinkButton>}
    </Stack>
  );
}
