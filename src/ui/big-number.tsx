import styles from './big-number.module.css';
import { cx } from './cx.ts';

export interface BigNumberProps {
  /** Already formatted if it needs to be. */
  value: number | string;
  label: string;
  detail?: string;
  /** `moss` or `amber` for the one number of the screen. */
  tone?: 'ink' | 'moss' | 'amber';
}

/** A number that is read across the room, and what it counts. */
export function BigNumber({ value, label, detail, tone = 'ink' }: BigNumberProps) {
  return (
    <p class={styles.box}>
      <span class={cx(styles.value, styles[tone])}>{value}</span>
      <span class={styles.label}>{label}</span>
      {detail && <span class={styles.detail}>{detail}</span>}
    </p>
  );
}
