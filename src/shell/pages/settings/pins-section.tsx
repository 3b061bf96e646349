import type { Hub } from '../../../domain/hub.ts';
import { type PinTemplateId, pinTemplates } from '../../../domain/pins/pin-template.ts';
import { session } from '../../../local/session.ts';
import { Choice } from '../../../ui/choice.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { routes } from '../../../ui/route-names.ts';
import { Section } from '../../../ui/section.tsx';
import { Toggle } from '../../../ui/toggle.tsx';
import { saveHub } from './save-hub.ts';
import styles from './settings.module.css';
import { words } from './words.ts';

const templateNames: Record<PinTemplateId, () => string> = {
  clothespin: words.clothespin,
  badge: words.badge,
  tape: words.tape,
  sheet: words.sheet,
  'badge-sheet': words.badgeSheet,
};

/** How pins come about. Each choice is saved as it is made. */
export function PinsSection({ hub }: { hub: Hub }) {
  const hasPrinter = session.value?.printer ?? false;
  return (
    <Section title={words.pins()}>
      <Choice
        legend={words.printing()}
        value={hub.printing}
        onValue={(printing) => void saveHub({ printing })}
        options={[
          { value: 'write', label: words.printWrite(), detail: words.printWriteDetail(), icon: 'clothespin' },
          {
            value: 'browser',
            label: words.printBrowser(),
            detail: words.printBrowserDetail(),
            icon: 'printer',
          },
          {
            value: 'network',
            label: words.printNetwork(),
            detail: hasPrinter ? words.printNetworkDetail() : words.printNetworkMissing(),
            icon: 'printer',
            disabled: !hasPrinter && hub.printing !== 'network',
          },
        ]}
      />
      {hub.printing !== 'write' && (
        <>
          <Choice
            legend={words.template()}
            columns={2}
            value={hub.pinTemplate}
            onValue={(pinTemplate) => void saveHub({ pinTemplate })}
            options={pinTemplates.map(({ id, pin }) => ({
              value: id as string,
              label: templateNames[id](),
              detail: words.millimetres(pin.width, Math.round(pin.height)),
            }))}
          />
          <Toggle
            label={words.pinQr()}
            detail={words.pinQrDetail()}
            checked={hub.pinQr}
            onChecked={(pinQr) => void saveHub({ pinQr })}
          />
          <div>
            <LinkButton href={routes.calibrate} icon="settings">
              {words.calibrate()}
            </LinkButton>
          </div>
        </>
      )}
      {hub.printing === 'browser' && <KioskPrinting />}
    </Section>
  );
}

function KioskPrinting() {
  return (
    <details>
      <summary>{words.kioskPrinting()}</summary>
      <p>{words.kioskPrintingText()}</p>
      <pre class={styles.command}>{`chrome --kiosk --kiosk-printing ${session.value?.address ?? ''}`}</pre>
      <p>{words.kioskPrintingTablet()}</p>
    </details>
  );
}
