import { useSignal } from '@preact/signals';
import type { StampWay } from '../../../domain/openhouse/stamp.ts';
import { zoneByCode } from '../../../domain/openhouse/walk.ts';
import { house } from '../../../local/queries/house.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { lazyPart } from '../../../ui/lazy-part.tsx';
import { Section } from '../../../ui/section.tsx';
import { nameOf, stampNow } from './card.ts';
import styles from './walk.module.css';
import { walkWords as words } from './words.ts';

const Scanner = lazyPart(async () => (await import('../../../ui/scan/scanner.tsx')).Scanner);

/** A stamp by the sign of a place: its QR code, or its short code typed. */
export function SignPart() {
  const typed = useSignal('');
  const isWrong = useSignal(false);
  const isScanning = useSignal(false);
  /** The place whose stamp was taken last, as it is called. */
  const taken = useSignal('');
  const take = async (text: string, how: StampWay): Promise<void> => {
    const zone = zoneByCode(house.peek(), text);
    isWrong.value = zone === undefined;
    taken.value = '';
    if (zone === undefined) return;
    isScanning.value = false;
    typed.value = '';
    if (await stampNow(zone, how)) taken.value = nameOf(zone);
  };
  return (
    <Section title={words.sign()} text={words.signText()}>
      <form
        class={styles.sign}
        onSubmit={(event) => {
          event.preventDefault();
          void take(typed.value, 'code');
        }}
        noValidate
      >
        <Field
          label={words.code()}
          error={isWrong.value ? words.noCode() : undefined}
          value={typed.value}
          onValue={(text) => {
            typed.value = text;
            isWrong.value = false;
          }}
          autoCapitalize="characters"
          enterKeyHint="go"
          spellcheck={false}
          maxLength={40}
        />
        <Button type="submit">{words.take()}</Button>
      </form>
      <p class={styles.mark} role="status">
        {taken.value !== '' && (
          <>
            <Icon name="check" />
            {words.saidStamped(taken.value)}
          </>
        )}
      </p>
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
          onText={(text: string) => void take(text, 'scan')}
          onError={() => {
            // The scanner says itself what is wrong; the code and the list are the other ways in.
            isWrong.value = false;
          }}
        />
      )}
    </Section>
  );
}
