import type { ComponentChildren, RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { cx } from './cx.ts';
import styles from './field.module.css';
import { Icon } from './icon.tsx';

export type FieldKind =
  | 'text'
  | 'search'
  | 'textarea'
  | 'email'
  | 'tel'
  | 'url'
  | 'number'
  | 'password'
  | 'date'
  | 'time';

export interface FieldFrameProps {
  label: string;
  /** Kept for screen readers but not shown; only where the place itself says it. */
  labelHidden?: boolean;
  hint?: ComponentChildren;
  /** What is wrong, in words. Pass an empty text when nothing is, and the line for it is kept free. */
  error?: string | null;
}

export interface FieldProps extends FieldFrameProps {
  value: string;
  onValue: (value: string) => void;
  kind?: FieldKind;
  /** `big` for the one field of a door screen. */
  size?: 'normal' | 'big';
  name?: string;
  autoComplete?: string;
  autoCapitalize?: 'words' | 'sentences' | 'characters' | 'none';
  autoFocus?: boolean;
  inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'url' | 'search';
  enterKeyHint?: 'enter' | 'done' | 'go' | 'next' | 'search' | 'send';
  placeholder?: string;
  maxLength?: number;
  min?: string | number;
  max?: string | number;
  step?: string | number;
  /** Height of a textarea, in lines (default 4). */
  rows?: number;
  required?: boolean;
  disabled?: boolean;
  spellcheck?: boolean;
  /** `auto` lets what is typed decide which way it runs. */
  dir?: 'auto';
  /** Enter in a one-line field outside a form. */
  onEnter?: () => void;
  onBlur?: () => void;
  inputRef?: RefObject<(HTMLInputElement & HTMLTextAreaElement) | null>;
}

/** Ids that tie a control to its hint and error. */
export const noteIds = (id: string, { hint, error }: FieldFrameProps): string | undefined =>
  cx(hint !== undefined && `${id}-hint`, Boolean(error) && `${id}-error`) || undefined;

/** Label, hint and error around any control with the given id. */
export function FieldFrame({
  id,
  label,
  labelHidden,
  hint,
  error,
  children,
}: FieldFrameProps & { id: string; children: ComponentChildren }) {
  return (
    <div class={styles.field}>
      <label class={cx(styles.label, labelHidden && styles.hidden)} for={id}>
        {label}
      </label>
      {hint !== undefined && (
        <p class={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
      {error !== undefined && (
        <p class={styles.error} id={`${id}-error`} aria-live="polite">
          {error && <Icon name="warning" />}
          {error}
        </p>
      )}
    </div>
  );
}

/** A labelled text field: one line, search or textarea. Controlled: shows `value`, reports `onValue` per keystroke. */
export function Field(props: FieldProps) {
  const { label, labelHidden, hint, error, value, onValue, kind = 'text', size = 'normal', rows = 4 } = props;
  const { onEnter, inputRef, autoFocus, ...attributes } = props;
  const id = useId();
  const shared = {
    id,
    ref: inputRef,
    value,
    class: cx(styles.control, size === 'big' && styles.big),
    name: attributes.name,
    autocomplete: attributes.autoComplete ?? 'off',
    autocapitalize: attributes.autoCapitalize,
    autofocus: autoFocus,
    enterKeyHint: attributes.enterKeyHint,
    placeholder: attributes.placeholder,
    maxLength: attributes.maxLength,
    required: attributes.required,
    disabled: attributes.disabled,
    spellcheck: attributes.spellcheck,
    dir: attributes.dir,
    onBlur: attributes.onBlur,
    'aria-invalid': Boolean(error) || undefined,
    'aria-describedby': noteIds(id, { label, hint, error }),
  };
  return (
    <FieldFrame id={id} label={label} labelHidden={labelHidden} hint={hint} error={error}>
      {kind === 'textarea' ? (
        <textarea {...shared} rows={rows} onInput={(event) => onValue(event.currentTarget.value)} />
      ) : (
        <div class={cx(kind === 'search' && styles.search)}>
          {kind === 'search' && <Icon name="search" />}
          <input
            {...shared}
            // Preact's types want one literal here, each kind being its own member of a union.
            type={kind as 'text'}
            inputMode={attributes.inputMode}
            min={attributes.min}
            max={attributes.max}
            step={attributes.step}
            onInput={(event) => onValue(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.isComposing) onEnter?.();
            }}
          />
        </div>
      )}
    </FieldFrame>
  );
}
