import { useId } from 'preact/hooks';
import styles from './pills.module.css';

interface PillsProps<V extends string> {
  legend: string;
  options: readonly { readonly value: V; readonly label: string }[];
  value: V;
  onValue: (value: V) => void;
}

/** One of a few views, small and in one row: native radio buttons, so the arrow keys work. */
export function Pills<V extends string>({ legend, options, value, onValue }: PillsProps<V>) {
  const name = useId();
  return (
    <fieldset class={styles.pills}>
      <legend class={styles.legend}>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} class={styles.pill}>
          <input
            type="radio"
            class={styles.radio}
            name={name}
            checked={option.value === value}
            onChange={() => onValue(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
