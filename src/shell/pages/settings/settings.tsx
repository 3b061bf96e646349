import { hub } from '../../../local/queries/hub.ts';
import { session } from '../../../local/session.ts';
import { navigate } from '../../../ui/navigate.ts';
import { Page as Screen } from '../../../ui/page.tsx';
import { CodeForm } from '../pairing/code-form.tsx';
import { AppearanceSection } from './appearance-section.tsx';
import { DevicesSection } from './devices-section.tsx';
import { DoorCodeSection } from './door-code-section.tsx';
import { HubSection } from './hub-section.tsx';
import { PinsSection } from './pins-section.tsx';
import { Section } from './section.tsx';
import { ThisDeviceSection } from './this-device-section.tsx';
import { VisitsSection } from './visits-section.tsx';
import { words } from './words.ts';

/** `/settings`: the hub's at the door, this device's own everywhere. */
export function Page() {
  const isDoor = session.value?.role === 'door';
  const row = hub.value;
  return (
    <Screen title={words.title()}>
      {isDoor && row && (
        <>
          <HubSection key={row.id} hub={row.fields} />
          <PinsSection hub={row.fields} />
          <VisitsSection hub={row.fields} />
          <DoorCodeSection />
          <DevicesSection />
        </>
      )}
      <AppearanceSection />
      {!isDoor && (
        <Section title={words.haveCode()}>
          <CodeForm onDone={() => navigate('/')} />
        </Section>
      )}
      <ThisDeviceSection />
    </Screen>
  );
}
