import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Stack } from '../../../ui/stack.tsx';
import styles from './desk.module.css';

/** One subject of a long form, on a card under its heading. */
export function Section({
  title,
  text,
  children,
}: {
  title: string;
  text?: string;
  children: ComponentChildren;
}) {
  const id = useId();
  return (
    <section class={styles.section} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {text !== undefined && <p class={styles.quiet}>{text}</p>}
      <Stack gap={4}>{children}</Stack>
    </section>
  );
}
