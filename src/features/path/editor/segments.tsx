import { useId } from 'preact/hooks';
import styles from './editor.module.css';

interface SegmentsProps<V extends string> {
  legend: string;
  options: readonly { readonly value: V; readonly label: string }[];
  value: V;
  onValue: (value: V) => void;
}

/** One of a few in little room: native radio buttons side by side. */
export function Segments<V extends string>({ legend, options, value, onValue }: SegmentsProps<V>) {
  const name = useId();
  return (
    <fieldset class={styles.segments}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onValue(option.value)}
          />
          <bdi>{option.label}</bdi>
        </label>
      ))}
    </fieldset>
  );
}
