import { may } from '../../../domain/deeds.ts';
import { isPersonal } from '../../../domain/role.ts';
import { hub } from '../../../local/queries/hub.ts';
import { session } from '../../../local/session.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import { navigate } from '../../../ui/navigate.ts';
import { Notice } from '../../../ui/notice.tsx';
import { Page as Screen } from '../../../ui/page.tsx';
import { routes } from '../../../ui/route-names.ts';
import { Section } from '../../../ui/section.tsx';
import { CodeForm } from '../pairing/code-form.tsx';
import { AppearanceSection } from './appearance-section.tsx';
import { BreakfastSection } from './breakfast-section.tsx';
import { DevicesSection } from './devices-section.tsx';
import { DoorCodeSection } from './door-code-section.tsx';
import { HubFileSection } from './hub-file-section.tsx';
import { HubSection } from './hub-section.tsx';
import { PinHint, PinSection } from './pin-section.tsx';
import { PinsSection } from './pins-section.tsx';
import { ThisDeviceSection } from './this-device-section.tsx';
import { VisitsSection } from './visits-section.tsx';
import { words } from './words.ts';

/** `/settings`: the hub's at the desk, this device's own everywhere. */
export function Page() {
  const role = session.value?.role;
  const isDesk = may(role, 'settings');
  const row = hub.value;
  return (
    <Screen title={words.title()}>
      {isDesk && <PinHint />}
      {isDesk && row && (
        <>
          <HubSection key={row.id} hub={row.fields} />
          <PinsSection hub={row.fields} />
          <BreakfastSection />
          <VisitsSection hub={row.fields} />
          <DoorCodeSection />
          <DevicesSection />
          <PinSection />
          <HubFileSection />
          <Section title={words.health()}>
            <p>{words.healthText()}</p>
            <div>
              <LinkButton href={routes.health} icon="check">
                {words.toHealth()}
              </LinkButton>
            </div>
          </Section>
        </>
      )}
      {role === 'door' && <Notice>{words.atDesk()}</Notice>}
      <AppearanceSection />
      {!isDesk && (
        <Section title={words.haveCode()}>
          <CodeForm onDone={() => navigate('/')} />
        </Section>
      )}
      <ThisDeviceSection mayLeave={isDesk || isPersonal(role)} />
    </Screen>
  );
}
