import { useSignal } from '@preact/signals';
import { LinkButton } from '../../../ui/link-button.tsx';
import { navigate } from '../../../ui/navigate.ts';
import { Notice } from '../../../ui/notice.tsx';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { routes } from '../../../ui/route-names.ts';
import { Scanner } from '../../../ui/scan/scanner.tsx';
import { Stack } from '../../../ui/stack.tsx';
import { welcomed } from '../door/door-state.ts';
import { useHandScanner } from '../door/hand-scanner.ts';
import type { SaveRefusal } from '../save-words.ts';
import { checkInByCode, type ScanRefusal, type ScanSource } from './scan-model.ts';
import { sayScanRefusal } from './scan-words.ts';
import { words } from './words.ts';

/** Check in with the code on a pin or a phone, by the tablet's camera or a hand scanner. */
export function Page() {
  const refusal = useSignal<ScanRefusal | SaveRefusal | null>(null);

  const take = async (text: string, source: ScanSource): Promise<void> => {
    const done = await checkInByCode(text, source);
    if (!done.ok) {
      refusal.value = done.code;
      return;
    }
    welcomed.value = done.value;
    navigate(routes.home, { replace: true });
  };
  useHandScanner((text) => take(text, 'keys'));

  return (
    <Scaffold
      title={words.title()}
      lead={words.lead()}
      back={{ href: routes.home, label: words.back() }}
      actions={
        <>
          <LinkButton href={routes.newcomer}>{words.imNew()}</LinkButton>
          <LinkButton href={routes.home} variant="primary">
            {words.byName()}
          </LinkButton>
        </>
      }
    >
      <Stack>
        <div aria-live="polite">
          {refusal.value && <Notice tone="warn">{sayScanRefusal(refusal.value)}</Notice>}
        </div>
        <Scanner
          label={words.camera()}
          facing="user"
          onText={(text) => void take(text, 'camera')}
          onError={() => {
            refusal.value = null; // The scanner says itself what is wrong with the camera.
          }}
        />
      </Stack>
    </Scaffold>
  );
}
