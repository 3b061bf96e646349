import { Button } from '../../../ui/button.tsx';
import type { PageProps } from '../../../ui/feature.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import { navigate } from '../../../ui/navigate.ts';
import { Page as Screen } from '../../../ui/page.tsx';
import { routes } from '../../../ui/route-names.ts';
import { redeemCode } from '../../hub-door.ts';
import { Attempt } from './attempt.tsx';
import { useAttempt } from './use-attempt.ts';
import { words } from './words.ts';

/** `/d/:code`, shown in the settings of another tablet: asks first, because a door sees much. */
export function Page({ params }: PageProps) {
  const { state, run } = useAttempt(
    () => redeemCode(params.code ?? ''),
    () => navigate('/', { replace: true }),
  );
  return (
    <Screen
      title={words.pairTitle()}
      lead={words.pairLead()}
      forest="path"
      actions={
        state === 'idle' && (
          <>
            <LinkButton href={routes.home}>{words.notNow()}</LinkButton>
            <Button variant="primary" onClick={() => void run()}>
              {words.pair()}
            </Button>
          </>
        )
      }
    >
      <Attempt state={state} trying={words.pairing()} onRetry={() => void run()} />
    </Screen>
  );
}
