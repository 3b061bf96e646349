import { waitingCount } from '../local/outbox.ts';
import { session } from '../local/session.ts';
import { liveSetting, saveSetting } from '../local/settings.ts';
import { Button } from '../ui/button.tsx';
import { Cluster } from '../ui/cluster.tsx';
import { Notice } from '../ui/notice.tsx';
import { deviceKind } from './device.ts';
import { acceptInstall, installOffer, isIosTab } from './install.ts';
import { words } from './rest-words.ts';

const isDismissed = liveSetting('install-hint-dismissed', false);

/**
 * On a phone's first page: how to keep the app. Only when everything has been sent, because an installed app
 * on an iPhone begins empty and would leave behind what waits in the tab.
 */
export function InstallHint() {
  const canShow =
    session.value && deviceKind.value === 'phone' && !isDismissed.value && waitingCount.value === 0;
  const offer = installOffer.value;
  if (!canShow || (!offer && !isIosTab())) return null;
  return (
    <Notice
      icon="phone"
      title={words.installTitle()}
      action={
        <Cluster>
          {offer && <Button onClick={() => void acceptInstall()}>{words.install()}</Button>}
          <Button variant="quiet" onClick={() => void saveSetting('install-hint-dismissed', true)}>
            {words.notNow()}
          </Button>
        </Cluster>
      }
    >
      {offer ? words.installOther() : words.installIos()}
    </Notice>
  );
}
