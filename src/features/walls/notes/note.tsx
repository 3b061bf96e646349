import type { Mark } from '../../../domain/walls/journey-keys.ts';
import { cx } from '../../../ui/cx.ts';
import styles from './notes.module.css';

export interface NoteProps {
  row: Mark;
  focus: string | null;
  /** The paper it is written on: each place has its own. */
  tone: number;
}

/** Who signed, on one line; nothing where nobody did. */
export function Signature({ row: { fields } }: { row: Mark }) {
  const parts = [fields.name, fields.organisation].filter((part) => part !== null && part !== '');
  if (parts.length === 0) return null;
  return (
    <p class={styles.signature} dir="auto">
      {parts.join(' · ')}
    </p>
  );
}

/** A note on the wall. */
export function Note({ row, focus, tone }: NoteProps) {
  const { id, fields } = row;
  return (
    <div class={cx(styles.note, styles[`tone${tone % 4}`], focus === id && styles.focus)} data-note={id}>
      <p class={styles.text} dir="auto">
        {fields.text}
      </p>
      {fields.more !== '' && (
        <p class={styles.more} dir="auto">
          {fields.more}
        </p>
      )}
      <Signature row={row} />
    </div>
  );
}
