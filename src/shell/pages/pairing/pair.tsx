import { Button } from '../../../ui/button.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { navigate } from '../../../ui/navigate.ts';
import { Page as Screen } from '../../../ui/page.tsx';
import { routes } from '../../../ui/route-names.ts';
import { redeemCode } from '../../hub-door.ts';
import { Attempt } from './attempt.tsx';
import { useAttempt } from './use-attempt.ts';
import { words } from './words.ts';

export interface PairProps {
  readonly code: string;
  readonly title: string;
  readonly lead: string;
  /** What the button does. */
  readonly pair: string;
}

/** Asks before a device becomes one of the hub's own, because they see much; then uses the code. */
export function Pair({ code, title, lead, pair }: PairProps) {
  const { state, run } = useAttempt(
    () => redeemCode(code),
    () => navigate('/', { replace: true }),
  );
  return (
    <Screen
      title={title}
      lead={lead}
      forest="path"
      actions={
        state === 'idle' && (
          <>
            <LinkButton href={routes.home}>{words.notNow()}</LinkButton>
            <Button variant="primary" onClick={() => void run()}>
              {pair}
            </Button>
          </>
        )
      }
    >
      <Attempt state={state} trying={words.pairing()} onRetry={() => void run()} />
    </Screen>
  );
}
