import { useEffect } from 'preact/hooks';
import type { PageProps } from '../../../ui/feature.ts';
import { navigate } from '../../../ui/navigate.ts';
import { Page as Screen } from '../../../ui/page.tsx';
import { joinHub } from '../../hub-door.ts';
import { Attempt } from './attempt.tsx';
import { useAttempt } from './use-attempt.ts';
import { words } from './words.ts';

/** `/j/:code`, the code by the door: this phone joins the hub, without an account and without a question. */
export function Page({ params }: PageProps) {
  const { state, run } = useAttempt(
    () => joinHub(params.code ?? ''),
    () => navigate('/', { replace: true }),
  );
  useEffect(() => void run(), [run]);
  return (
    <Screen title={words.joinTitle()} forest="path">
      <Attempt state={state} trying={words.joining()} onRetry={() => void run()} />
    </Screen>
  );
}
