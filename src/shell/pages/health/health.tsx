import { useEffect, useState } from 'preact/hooks';
import { may } from '../../../domain/deeds.ts';
import { devices } from '../../../local/queries/devices.ts';
import { hub } from '../../../local/queries/hub.ts';
import { session } from '../../../local/session.ts';
import { clockTick } from '../../../local/time.ts';
import type { ServerHealth } from '../../../sync/hub-file.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon, type IconName } from '../../../ui/icon.tsx';
import { List, ListRow } from '../../../ui/list.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Page as Screen } from '../../../ui/page.tsx';
import { routes } from '../../../ui/route-names.ts';
import { Stack } from '../../../ui/stack.tsx';
import { hasPin } from '../../desk/lock.ts';
import { serverHealth } from '../../hub-door.ts';
import { isPersisted } from '../../persist.ts';
import { syncFacts } from '../../sync-line.tsx';
import { isOfflineReady, isUpdateWaiting } from '../../update.ts';
import { type Finding, findingsOf, type HealthFacts, type Tone } from './findings.ts';
import { words } from './words.ts';

type Storage = HealthFacts['storage'];

async function readStorage(): Promise<Storage> {
  if (!navigator.storage?.estimate) return null;
  try {
    const { usage = 0, quota = 0 } = await navigator.storage.estimate();
    return { used: usage, most: quota };
  } catch (error) {
    console.debug('health: the storage was not measured', error);
    return null;
  }
}

/** `/settings/health`: how the hub, its server and this device are, in words. */
export function Page() {
  const isDesk = may(session.value?.role, 'settings');
  return (
    <Screen title={words.title()} back={{ href: routes.settings, label: words.back() }}>
      {isDesk ? <Health /> : <Notice>{words.atDesk()}</Notice>}
    </Screen>
  );
}

function Health() {
  const [server, setServer] = useState<ServerHealth | null | undefined>(null);
  const [storage, setStorage] = useState<Storage>(null);
  const [round, setRound] = useState(0);
  useEffect(() => {
    let isHere = true;
    setServer(null);
    void serverHealth().then((said) => isHere && setServer(said.ok ? said.value : undefined));
    void readStorage().then((found) => isHere && setStorage(found));
    return () => {
      isHere = false;
    };
  }, [round]);
  const settings = hub.value?.fields;
  if (!settings) return null;
  const findings = findingsOf({
    ...{ now: clockTick.value, hub: settings, sync: syncFacts(), server, storage },
    appVersion: import.meta.env.STIGEN_VERSION,
    devices: devices.value,
    hasPrinter: session.value?.printer ?? false,
    hasPin: hasPin.value,
    isPersisted: isPersisted.value,
    isOfflineReady: isOfflineReady.value,
    isUpdateWaiting: isUpdateWaiting.value,
    address: session.value?.address ?? location.origin,
  });
  return <HealthView findings={findings} onAgain={() => setRound(round + 1)} />;
}

const icons: { readonly [T in Tone]: IconName } = { bad: 'warning', warn: 'info', good: 'check' };

/** What was found: what to see to first, then what is as it should be. */
export function HealthView({ findings, onAgain }: { findings: readonly Finding[]; onAgain: () => void }) {
  const toSee = findings.filter(({ tone }) => tone !== 'good');
  const isBad = findings.some(({ tone }) => tone === 'bad');
  return (
    <>
      <Notice
        live
        tone={isBad ? 'danger' : toSee.length > 0 ? 'warn' : 'good'}
        action={
          <Button icon="sync" onClick={onAgain}>
            {words.again()}
          </Button>
        }
      >
        {toSee.length === 0 ? words.allWell() : words.toSee(toSee.length)}
      </Notice>
      <Findings title={words.seeTo()} findings={toSee} />
      <Findings title={words.well()} findings={findings.filter(({ tone }) => tone === 'good')} />
    </>
  );
}

function Findings({ title, findings }: { title: string; findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <section aria-label={title}>
      <Stack gap={2}>
        <h2>{title}</h2>
        <List label={title}>
          {findings.map(({ key, tone, text }) => (
            <ListRow key={key} leading={<Icon name={icons[tone]} />} primary={text} />
          ))}
        </List>
      </Stack>
    </section>
  );
}
