import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './icon.tsx';
import styles from './section.module.css';
import { Stack } from './stack.tsx';

interface SectionProps {
  title: string;
  text?: string;
  /** How it is set now. A section that says so is closed until somebody wants to change it. */
  state?: string;
  children: ComponentChildren;
}

/** One subject of settings or of a long form, on a card under its heading. */
export function Section({ title, text, state, children }: SectionProps) {
  const id = useId();
  const heading = <h2 id={id}>{title}</h2>;
  const inside = (
    <>
      {text !== undefined && <p class={styles.quiet}>{text}</p>}
      <Stack gap={4}>{children}</Stack>
    </>
  );
  return (
    <section class={styles.section} aria-labelledby={id}>
      {state === undefined ? (
        <div class={styles.inside}>
          {heading}
          {inside}
        </div>
      ) : (
        <details>
          <summary class={styles.summary}>
            <span class={styles.subject}>
              {heading}
              <bdi class={styles.state}>{state}</bdi>
            </span>
            <Icon name="forward" />
          </summary>
          <div class={styles.inside}>{inside}</div>
        </details>
      )}
    </section>
  );
}
