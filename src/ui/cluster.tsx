import type { ComponentChildren } from 'preact';
import { cx } from './cx.ts';
import styles from './layout.module.css';
import type { Gap } from './stack.tsx';

export interface ClusterProps {
  /** Which of the six spaces lies between; without it the distance fingers need (8 px, 16 px on the tablet). */
  gap?: Gap;
  align?: 'start' | 'center' | 'end' | 'between';
  children: ComponentChildren;
}

/** Children side by side, wrapping when the row is full. */
export function Cluster({ gap, align = 'start', children }: ClusterProps) {
  return <div class={cx(styles.cluster, styles[align], gap && styles[`gap${gap}`])}>{children}</div>;
}
