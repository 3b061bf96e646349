import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import styles from './choice.module.css';
import { cx } from './cx.ts';
import { Icon, type IconName } from './icon.tsx';

export interface ChoiceOption<V extends string> {
  value: V;
  label: string;
  detail?: string;
  icon?: IconName;
  disabled?: boolean;
}

export interface ChoiceProps<V extends string> {
  legend: string;
  /** Kept for screen readers but not shown. */
  legendHidden?: boolean;
  hint?: ComponentChildren;
  options: readonly ChoiceOption<V>[];
  /** The chosen value; null while nothing is. */
  value: V | null;
  onValue: (value: V) => void;
  /** The language of the options’ words, where it is not the screen’s. */
  lang?: string;
  /** Cards side by side where there is room (default 1). */
  columns?: 1 | 2 | 3;
}

/** One of a few, as big cards: native radio buttons, so the arrow keys work. */
export function Choice<V extends string>(props: ChoiceProps<V>) {
  const { legend, legendHidden, hint, options, value, onValue, columns = 1, lang } = props;
  const name = useId();
  return (
    <fieldset class={styles.choice} aria-describedby={hint === undefined ? undefined : `${name}-hint`}>
      <legend class={cx(styles.legend, legendHidden && styles.hidden)}>{legend}</legend>
      {hint !== undefined && (
        <p class={styles.hint} id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <div class={cx(styles.cards, styles[`columns${columns}`])} lang={lang}>
        {options.map((option) => (
          <label key={option.value} class={styles.card}>
            <input
              type="radio"
              class={styles.radio}
              name={name}
              value={option.value}
              checked={option.value === value}
              disabled={option.disabled}
              onChange={() => onValue(option.value)}
            />
            {option.icon && <Icon name={option.icon} />}
            <span class={styles.words}>
              <span class={styles.label}>{option.label}</span>
              {option.detail && <span class={styles.detail}>{option.detail}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
