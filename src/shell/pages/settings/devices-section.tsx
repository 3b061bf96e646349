import { useState } from 'preact/hooks';
import { dayAt } from '../../../domain/time.ts';
import { formatDay } from '../../../i18n/format.ts';
import { devices } from '../../../local/queries/devices.ts';
import type { RowOf } from '../../../local/row.ts';
import { session } from '../../../local/session.ts';
import { Button } from '../../../ui/button.tsx';
import { Cluster } from '../../../ui/cluster.tsx';
import { List, ListRow } from '../../../ui/list.tsx';
import { hubTimeZone } from '../../sync-line.tsx';
import { DeviceSheet } from './device-sheet.tsx';
import { PairSheet } from './pair-sheet.tsx';
import { Section } from './section.tsx';
import { words } from './words.ts';

/** What a device is called, or what it is when nobody has named it. */
export const deviceTitle = ({ fields }: RowOf<'device'>): string =>
  fields.name || (fields.role === 'door' ? words.door() : words.phone());

/** Tablets by name; phones, which may be hundreds, behind a tap. */
export function DevicesSection() {
  const [chosen, setChosen] = useState<string | null>(null);
  const [isPairing, setPairing] = useState(false);
  const [showsPhones, setShowsPhones] = useState(false);
  const paired = devices.value.filter((device) => !device.fields.revoked);
  const doors = paired.filter((device) => device.fields.role === 'door');
  const phones = paired.filter((device) => device.fields.role === 'phone');
  const device = paired.find(({ id }) => id === chosen);

  return (
    <Section title={words.devices()}>
      <DeviceList devices={doors} onChoose={setChosen} />
      {phones.length > 0 && !showsPhones && (
        <Cluster align="between">
          <span>{words.phones(phones.length)}</span>
          <Button onClick={() => setShowsPhones(true)}>{words.showPhones()}</Button>
        </Cluster>
      )}
      {showsPhones && <DeviceList devices={phones} onChoose={setChosen} />}
      <div>
        <Button icon="plus" onClick={() => setPairing(true)}>
          {words.pairTablet()}
        </Button>
      </div>
      {device && <DeviceSheet key={device.id} device={device} onClose={() => setChosen(null)} />}
      {isPairing && <PairSheet onClose={() => setPairing(false)} />}
    </Section>
  );
}

function DeviceList(props: { devices: readonly RowOf<'device'>[]; onChoose: (id: string) => void }) {
  return (
    <List look="plain" label={words.devices()}>
      {props.devices.map((device) => (
        <ListRow
          key={device.id}
          primary={deviceTitle(device)}
          secondary={[
            ...(device.id === session.value?.device ? [words.thisDevice()] : []),
            words.pairedSince(formatDay(dayAt(device.fields.pairedAt, hubTimeZone()))),
          ].join(' · ')}
          onClick={() => props.onChoose(device.id)}
          trailing={words.manage()}
        />
      ))}
    </List>
  );
}
