import { useState } from 'preact/hooks';
import { Button } from '../../../ui/button.tsx';
import { Cluster } from '../../../ui/cluster.tsx';
import { Field } from '../../../ui/field.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Section } from '../../../ui/section.tsx';
import { showSnack } from '../../../ui/snack.tsx';
import { Stack } from '../../../ui/stack.tsx';
import { choosePin, hasPin, lock, removePin } from '../../desk/lock.ts';
import { canHashPin, isPinShape, longestPin } from '../../desk/pin.ts';
import { words } from '../../desk/words.ts';

/** Gently, on the desk's pages of a device without a PIN. */
export function PinHint() {
  return hasPin.value || !canHashPin() ? null : <Notice title={words.hintTitle()}>{words.hint()}</Notice>;
}

/** The PIN of this device: chosen, changed, removed; and plainly, what it is good for. */
export function PinSection() {
  const isSet = hasPin.value;
  return (
    <Section title={words.section()}>
      <p>{words.protects()}</p>
      <p>{words.protectsNot()}</p>
      {canHashPin() ? (
        <PinForm key={String(isSet)} isSet={isSet} />
      ) : (
        <Notice tone="warn">{words.cannot()}</Notice>
      )}
      {isSet && (
        <Cluster>
          <Button onClick={lock}>{words.lockNow()}</Button>
          <Button
            variant="quiet"
            onClick={() => void removePin().then(() => showSnack({ text: words.removed() }))}
          >
            {words.remove()}
          </Button>
        </Cluster>
      )}
    </Section>
  );
}

function PinForm({ isSet }: { isSet: boolean }) {
  const [pin, setPin] = useState('');
  const [again, setAgain] = useState('');
  const [isTried, setTried] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const pinError = isTried && !isPinShape(pin) ? words.shape() : '';
  const againError = isTried && pinError === '' && again !== pin ? words.unequal() : '';

  const save = async () => {
    setTried(true);
    if (isBusy || !isPinShape(pin) || again !== pin) return;
    setBusy(true);
    await choosePin(pin);
    setBusy(false);
    setTried(false);
    setPin('');
    setAgain('');
    void showSnack({ text: isSet ? words.changed() : words.chosen() });
  };
  const common = {
    kind: 'password',
    inputMode: 'numeric',
    autoComplete: 'off',
    maxLength: longestPin,
  } as const;

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Stack gap={4}>
        <Field
          {...common}
          label={words.newPin()}
          hint={words.newPinHint()}
          error={pinError}
          value={pin}
          onValue={setPin}
        />
        <Field {...common} label={words.again()} error={againError} value={again} onValue={setAgain} />
        <div>
          <Button type="submit" variant="primary" busy={isBusy}>
            {isSet ? words.change() : words.choose()}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
