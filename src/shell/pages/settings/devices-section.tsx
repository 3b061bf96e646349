import { useEffect, useState } from 'preact/hooks';
import { isPersonal, type Role } from '../../../domain/role.ts';
import { dayAt } from '../../../domain/time.ts';
import { formatAge, formatDateTime, formatDay } from '../../../i18n/format.ts';
import { devices } from '../../../local/queries/devices.ts';
import type { RowOf } from '../../../local/row.ts';
import { session } from '../../../local/session.ts';
import type { Sighting } from '../../../sync/hub-file.ts';
import { Button } from '../../../ui/button.tsx';
import { Cluster } from '../../../ui/cluster.tsx';
import { List, ListRow } from '../../../ui/list.tsx';
import { Section } from '../../../ui/section.tsx';
import { devicesSeen } from '../../hub-door.ts';
import { hubTimeZone } from '../../sync-line.tsx';
import { DeviceSheet } from './device-sheet.tsx';
import { PairSheet } from './pair-sheet.tsx';
import { words } from './words.ts';

/** What a device is called, or what it is when nobody has named it. */
export const deviceTitle = ({ fields }: RowOf<'device'>): string => fields.name || roleTitle(fields.role);

const roleTitle = (role: Role): string =>
  isPersonal(role) ? words.phone() : role === 'desk' ? words.desk() : words.door();

/** How wrong a clock may be before it is worth a word, ms. */
const clockMatters = 120_000;

/** What the server has heard of a device; nothing when it has not. */
export function saySighting(seen: Sighting | undefined, timeZone: string): string[] {
  if (!seen) return [];
  const { at, isHere, clockAhead } = seen;
  const clock =
    clockAhead === null || Math.abs(clockAhead) <= clockMatters
      ? []
      : [clockAhead > 0 ? words.clockFast(formatAge(clockAhead)) : words.clockSlow(formatAge(-clockAhead))];
  return [isHere ? words.connected() : words.seenAt(formatDateTime(at, timeZone)), ...clock];
}

/** What the server has heard of devices, by id; empty until it answers. */
function useSightings(): ReadonlyMap<string, Sighting> {
  const [sightings, setSightings] = useState<ReadonlyMap<string, Sighting>>(new Map());
  useEffect(() => {
    let isShown = true;
    void devicesSeen().then((said) => {
      if (isShown && said.ok) setSightings(new Map(said.value.map((one) => [one.device, one])));
    });
    return () => {
      isShown = false;
    };
  }, []);
  return sightings;
}

/** Tablets by name; phones, which may be hundreds, behind a tap. */
export function DevicesSection() {
  const [chosen, setChosen] = useState<string | null>(null);
  const [pairing, setPairing] = useState<'door' | 'desk' | null>(null);
  const [showsPhones, setShowsPhones] = useState(false);
  const sightings = useSightings();
  const paired = devices.value.filter((device) => !device.fields.revoked);
  const tablets = paired.filter((device) => !isPersonal(device.fields.role));
  const phones = paired.filter((device) => isPersonal(device.fields.role));
  const device = paired.find(({ id }) => id === chosen);

  return (
    <Section title={words.devices()}>
      <DeviceList devices={tablets} sightings={sightings} onChoose={setChosen} />
      {phones.length > 0 && !showsPhones && (
        <Cluster align="between">
          <span>{words.phones(phones.length)}</span>
          <Button onClick={() => setShowsPhones(true)}>{words.showPhones()}</Button>
        </Cluster>
      )}
      {showsPhones && <DeviceList devices={phones} sightings={sightings} onChoose={setChosen} />}
      <Cluster>
        <Button icon="plus" onClick={() => setPairing('door')}>
          {words.pairDoor()}
        </Button>
        <Button icon="plus" onClick={() => setPairing('desk')}>
          {words.pairDesk()}
        </Button>
      </Cluster>
      {device && <DeviceSheet key={device.id} device={device} onClose={() => setChosen(null)} />}
      {pairing && <PairSheet role={pairing} onClose={() => setPairing(null)} />}
    </Section>
  );
}

interface DeviceListProps {
  devices: readonly RowOf<'device'>[];
  sightings: ReadonlyMap<string, Sighting>;
  onChoose: (id: string) => void;
}

function DeviceList(props: DeviceListProps) {
  return (
    <List look="plain" label={words.devices()}>
      {props.devices.map((device) => (
        <ListRow
          key={device.id}
          primary={deviceTitle(device)}
          secondary={[
            ...(device.fields.name ? [roleTitle(device.fields.role)] : []),
            ...(device.id === session.value?.device ? [words.thisDevice()] : []),
            words.pairedSince(formatDay(dayAt(device.fields.pairedAt, hubTimeZone()))),
            ...saySighting(props.sightings.get(device.id), hubTimeZone()),
          ].join(' · ')}
          onClick={() => props.onChoose(device.id)}
          trailing={words.manage()}
        />
      ))}
    </List>
  );
}
