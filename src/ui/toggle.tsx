import { useId } from 'preact/hooks';
import styles from './toggle.module.css';

export interface ToggleProps {
  label: string;
  detail?: string;
  /** The id of the heading that says what it is about, where several bear the same label. */
  about?: string;
  checked: boolean;
  onChecked: (checked: boolean) => void;
  disabled?: boolean;
}

/** On or off, at once: a native checkbox in the role of a switch. The whole row is the target. */
export function Toggle({ label, detail, about, checked, onChecked, disabled }: ToggleProps) {
  const id = useId();
  return (
    <label class={styles.toggle}>
      <span class={styles.words}>
        <span class={styles.label} id={id}>
          {label}
        </span>
        {detail && (
          <span class={styles.detail} id={`${id}-detail`}>
            {detail}
          </span>
        )}
      </span>
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox says its own state
        role="switch"
        class={styles.switch}
        checked={checked}
        disabled={disabled}
        aria-labelledby={about ? `${id} ${about}` : id}
        aria-describedby={detail ? `${id}-detail` : undefined}
        onChange={(event) => onChecked(event.currentTarget.checked)}
      />
    </label>
  );
}
