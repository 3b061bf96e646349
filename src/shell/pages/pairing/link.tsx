import { useEffect } from 'preact/hooks';
import type { PageProps } from '../../../ui/feature.ts';
import { navigate } from '../../../ui/navigate.ts';
import { Page as Screen } from '../../../ui/page.tsx';
import { showSnack } from '../../../ui/snack.tsx';
import { redeemCode } from '../../hub-door.ts';
import { Attempt } from './attempt.tsx';
import { useAttempt } from './use-attempt.ts';
import { words } from './words.ts';

/** `/l/:code`, shown at the door once: this phone is from now on that person's own. */
export function Page({ params }: PageProps) {
  const { state, run } = useAttempt(
    () => redeemCode(params.code ?? ''),
    () => {
      void showSnack({ text: words.linked() });
      navigate('/', { replace: true });
    },
  );
  useEffect(() => void run(), [run]);
  return (
    <Screen title={words.linkTitle()} forest="path">
      <Attempt state={state} trying={words.linking()} onRetry={() => void run()} />
    </Screen>
  );
}
