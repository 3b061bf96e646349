import { useSignal } from '@preact/signals';
import type { Zone } from '../../../domain/house/house-kinds.ts';
import type { StampWay } from '../../../domain/openhouse/stamp.ts';
import { zoneByCode } from '../../../domain/openhouse/walk.ts';
import { house } from '../../../local/queries/house.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { lazyPart } from '../../../ui/lazy-part.tsx';
import { Section } from '../../../ui/section.tsx';
import { stampNow, stops } from './card.ts';
import { stopName } from './stop-words.ts';
import styles from './walk.module.css';
import { walkWords as words } from './words.ts';

const Scanner = lazyPart(async () => (await import('../../../ui/scan/scanner.tsx')).Scanner);

const nameOf = (zone: Zone): string => {
  const stop = stops.peek().find((one) => one.zone === zone);
  return stopName(stop ?? { zone, name: '', purpose: '', spot: null });
};

/** A stamp by the sign of a place: its QR code, or its short code typed. */
export function SignPart() {
  const typed = useSignal('');
  const isWrong = useSignal(false);
  const isScanning = useSignal(false);
  const take = (text: string, how: StampWay): void => {
    const zone = zoneByCode(house.peek(), text);
    isWrong.value = zone === undefined;
    if (zone === undefined) return;
    isScanning.value = false;
    typed.value = '';
    void stampNow(zone, how, nameOf(zone));
  };
  return (
    <Section title={words.sign()} text={words.signText()}>
      <div class={styles.sign}>
        <Field
          label={words.code()}
          error={isWrong.value ? words.noCode() : ''}
          value={typed.value}
          onValue={(text) => {
            typed.value = text;
            isWrong.value = false;
          }}
          onEnter={() => take(typed.value, 'code')}
          autoCapitalize="characters"
          spellcheck={false}
          maxLength={40}
        />
        <Button onClick={() => take(typed.value, 'code')}>{words.take()}</Button>
      </div>
      <div>
        <Button
          icon="qr"
          aria-expanded={isScanning.value}
          onClick={() => {
            isScanning.value = !isScanning.value;
          }}
        >
          {isScanning.value ? words.stopScan() : words.scan()}
        </Button>
      </div>
      {isScanning.value && (
        <Scanner
          label={words.scanLabel()}
          facing="environment"
          onText={(text: string) => take(text, 'scan')}
          onError={() => {
            // The scanner says itself what is wrong; the code and the list are the other ways in.
            isWrong.value = false;
          }}
        />
      )}
    </Section>
  );
}
