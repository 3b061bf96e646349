import type { ComponentChildren } from 'preact';
import { words } from '../page-words.ts';
import styles from './plots.module.css';

/** A table that may be larger than its place: it scrolls by finger and by key, and says what it is. */
export function ScrollBox({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it is scrolled by keys
    <section class={styles.scroll} tabIndex={0} aria-label={words.tableOf(label)}>
      {children}
    </section>
  );
}
