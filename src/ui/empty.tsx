import type { ComponentChildren } from 'preact';
import styles from './empty.module.css';
import { Forest, type ForestVariant } from './forest.tsx';

export interface EmptyProps {
  /** What is not there, warmly. */
  text: string;
  /** What will come, or what one may do. */
  detail?: ComponentChildren;
  /** The way on: usually one button. */
  action?: ComponentChildren;
  silhouette?: ForestVariant;
}

/** Where there is nothing yet: a silhouette, a sentence and a way on. */
export function Empty({ text, detail, action, silhouette = 'clearing' }: EmptyProps) {
  return (
    <div class={styles.empty}>
      <div class={styles.picture}>
        <Forest variant={silhouette} />
      </div>
      <p class={styles.text}>{text}</p>
      {detail !== undefined && <p class={styles.detail}>{detail}</p>}
      {action && <div class={styles.action}>{action}</div>}
    </div>
  );
}
