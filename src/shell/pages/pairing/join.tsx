import { useEffect, useState } from 'preact/hooks';
import { session } from '../../../local/session.ts';
import type { PageProps } from '../../../ui/feature.ts';
import { navigate } from '../../../ui/navigate.ts';
import { Page as Screen } from '../../../ui/page.tsx';
import { joinHub } from '../../hub-door.ts';
import { Attempt } from './attempt.tsx';
import { useAttempt } from './use-attempt.ts';
import { whereTo } from './where-to.ts';
import { words } from './words.ts';

/**
 * `/j/:code`, the code by the door: this phone joins the hub, without an account and without a question. The code of
 * a wall leads on to it (`?to=`), and a phone that has joined already goes there at once, network or not.
 */
export function Page({ params }: PageProps) {
  const [to] = useState(() => whereTo(location.search));
  const goOn = () => navigate(to, { replace: true });
  const { state, run } = useAttempt(() => joinHub(params.code ?? ''), goOn);
  useEffect(() => {
    if (to !== '/' && session.peek()) goOn();
    else void run();
  }, [run]);
  return (
    <Screen title={words.joinTitle()} forest="path">
      <Attempt state={state} trying={words.joining()} onRetry={() => void run()} />
    </Screen>
  );
}
