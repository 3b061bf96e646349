import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import styles from './part.module.css';

interface PartProps {
  title: string;
  /** Beside the heading: a link to more. */
  aside?: ComponentChildren;
  children?: ComponentChildren;
}

/** One subject of the host's day, on a card under its heading. */
export function Part({ title, aside, children }: PartProps) {
  const id = useId();
  return (
    <section class={styles.part} aria-labelledby={id}>
      <div class={styles.head}>
        <h2 id={id}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
