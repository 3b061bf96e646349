import { useEffect, useId, useRef } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { longestPin } from './pin.ts';
import styles from './pin-pad.module.css';
import { words } from './words.ts';

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'];

export interface PinPadProps {
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly onSubmit: () => void;
  /** What was wrong with the last try, in words; spoken when it appears. */
  readonly error?: string;
  readonly busy?: boolean;
  /** Nobody may try now; what is typed waits. */
  readonly disabled?: boolean;
}

/**
 * A field for a PIN with its own number pad, so that no keyboard comes up over the page. A real keyboard types into
 * the field, Enter submits, and every key of the pad has a name.
 */
export function PinPad({ value, onValue, onSubmit, error = '', busy, disabled }: PinPadProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  const type = (text: string) => onValue(text.replace(/\D/g, '').slice(0, longestPin));
  return (
    <form
      class={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && !disabled) onSubmit();
      }}
    >
      <label class={styles.label} for={id}>
        {words.pin()}
      </label>
      <input
        ref={field}
        id={id}
        class={styles.field}
        type="password"
        inputMode="none"
        autocomplete="off"
        value={value}
        aria-invalid={error !== ''}
        aria-describedby={`${id}-error`}
        onInput={(event) => type(event.currentTarget.value)}
      />
      <p id={`${id}-error`} class={styles.error} role="alert">
        {error}
      </p>
      <fieldset class={styles.pad}>
        <legend>
          <VisuallyHidden>{words.pad()}</VisuallyHidden>
        </legend>
        {digits.map((digit) => (
          <Button key={digit} onClick={() => type(value + digit)}>
            {digit}
          </Button>
        ))}
        <Button icon="back" iconOnly onClick={() => type(value.slice(0, -1))}>
          {words.eraseLast()}
        </Button>
      </fieldset>
      <Button type="submit" variant="primary" wide busy={busy} aria-disabled={disabled}>
        {words.unlock()}
      </Button>
    </form>
  );
}
