import type { ComponentChildren } from 'preact';
import { cx } from './cx.ts';
import styles from './layout.module.css';

export type Gap = 1 | 2 | 3 | 4 | 5 | 6;

export interface StackProps {
  /** Which of the six spaces lies between the children (default 3, 16 px). */
  gap?: Gap;
  children: ComponentChildren;
}

/** Children one above the other, evenly spaced. */
export function Stack({ gap = 3, children }: StackProps) {
  return <div class={cx(styles.stack, styles[`gap${gap}`])}>{children}</div>;
}
