import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Stack } from '../../../ui/stack.tsx';
import styles from './section.module.css';

/** One subject of the settings, on a card under its heading. */
export function Section({ title, children }: { title: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class={styles.section} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <Stack gap={4}>{children}</Stack>
    </section>
  );
}
