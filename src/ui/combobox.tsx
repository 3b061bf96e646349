import { useEffect, useId, useRef, useState } from 'preact/hooks';
import styles from './combobox.module.css';
import { type ComboboxOption, matchOptions } from './combobox-match.ts';
import { usePlaced } from './combobox-place.ts';
import { cx } from './cx.ts';
import fieldStyles from './field.module.css';
import { FieldFrame, type FieldFrameProps, noteIds } from './field.tsx';
import { VisuallyHidden } from './visually-hidden.tsx';
import { words } from './words.ts';

export type { ComboboxOption } from './combobox-match.ts';

export interface ComboboxProps extends FieldFrameProps {
  /** The text in the field; any text may stand there. */
  value: string;
  onValue: (text: string) => void;
  options: readonly ComboboxOption[];
  /** A suggestion was taken; `onValue` has been called with its label just before. */
  onPick?: (option: ComboboxOption) => void;
  /** Show `options` as they are, because the caller has searched already. */
  isFiltered?: boolean;
  /** The most suggestions shown (default 8). */
  limit?: number;
  size?: 'normal' | 'big';
  autoFocus?: boolean;
  autoCapitalize?: 'words' | 'sentences' | 'none';
  placeholder?: string;
  required?: boolean;
  disabled?: boolean;
  maxLength?: number;
  name?: string;
  /** Enter while no suggestion is marked. */
  onEnter?: () => void;
}

/**
 * A text field that suggests: the editable combobox with a list popup of the ARIA Authoring Practices.
 * Arrows walk the list, Enter takes the marked suggestion, Escape closes; touch and mouse take by a tap.
 */
export function Combobox(props: ComboboxProps) {
  const { label, labelHidden, hint, error, value, onValue, options, onPick, onEnter, limit = 8 } = props;
  const id = useId();
  const listId = `${id}-list`;
  const inputRef = useRef<HTMLInputElement>(null);
  const listRef = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);

  const shown = matchOptions(options, props.isFiltered ? '' : value, limit);
  const isListed = isOpen && shown.length > 0;
  const marked = isListed ? shown[active] : undefined;
  const optionId = (option: ComboboxOption) => `${listId}-${option.id}`;

  usePlaced(isListed, inputRef, listRef);

  useEffect(() => {
    listRef.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const close = () => {
    setOpen(false);
    setActive(-1);
  };

  const pick = (option: ComboboxOption) => {
    onValue(option.label);
    onPick?.(option);
    close();
  };

  const walk = (step: 1 | -1) => {
    setOpen(true);
    const last = shown.length - 1;
    if (last < 0) return;
    // The text itself is one stop on the round: from either end the next step leads back to it.
    if (!isListed) setActive(step === 1 ? 0 : last);
    else if (step === 1) setActive(active >= last ? -1 : active + 1);
    else setActive(active === -1 ? last : active - 1);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      walk(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter') {
      if (marked) {
        event.preventDefault();
        pick(marked);
      } else {
        close();
        onEnter?.();
      }
    } else if (event.key === 'Escape' && isListed) {
      // A sheet around the field must not close as well.
      event.preventDefault();
      event.stopPropagation();
      close();
    } else if (event.key === 'Home' || event.key === 'End') {
      setActive(-1);
    }
  };

  return (
    <FieldFrame id={id} label={label} labelHidden={labelHidden} hint={hint} error={error}>
      <div>
        <input
          id={id}
          ref={inputRef}
          type="text"
          role="combobox"
          class={cx(fieldStyles.control, props.size === 'big' && fieldStyles.big)}
          value={value}
          autocomplete="off"
          autocapitalize={props.autoCapitalize}
          autofocus={props.autoFocus}
          spellcheck={false}
          name={props.name}
          placeholder={props.placeholder}
          required={props.required}
          disabled={props.disabled}
          maxLength={props.maxLength}
          aria-autocomplete="list"
          aria-expanded={isListed}
          aria-controls={listId}
          aria-activedescendant={marked && optionId(marked)}
          aria-invalid={Boolean(error) || undefined}
          aria-describedby={noteIds(id, { label, hint, error })}
          onInput={(event) => {
            onValue(event.currentTarget.value);
            setOpen(true);
            setActive(-1);
          }}
          onClick={() => setOpen(true)}
          onBlur={close}
          onKeyDown={onKeyDown}
        />
        <div
          id={listId}
          ref={listRef}
          role="listbox"
          aria-label={label}
          class={styles.list}
          hidden={!isListed}
          // Keeps the focus in the field, so that the list is still there when the tap lands.
          onPointerDown={(event) => event.preventDefault()}
          onMouseDown={(event) => event.preventDefault()}
        >
          {isListed &&
            shown.map((option, index) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, which keeps the focus
              // biome-ignore lint/a11y/useFocusableInteractive: marked through aria-activedescendant
              <div
                key={option.id}
                id={optionId(option)}
                role="option"
                aria-selected={index === active}
                class={styles.option}
                onClick={() => pick(option)}
              >
                <span>{option.label}</span>
                {option.detail && <span class={styles.detail}>{option.detail}</span>}
              </div>
            ))}
        </div>
        <span role="status">
          <VisuallyHidden>{isListed ? words.suggestions(shown.length) : ''}</VisuallyHidden>
        </span>
      </div>
    </FieldFrame>
  );
}
