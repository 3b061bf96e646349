import type { WallContent } from '../drawing/content.ts';
import { Growing } from './growing.tsx';
import { newestFirst } from './newest.ts';
import { Note } from './note.tsx';
import styles from './notes.module.css';
import { words } from './words.ts';

/** Notes in columns, one a place, the newest on top. */
export function Columns({ content, focus }: { content: WallContent; focus: string | null }) {
  return (
    <div class={styles.columns}>
      {content.hanging.map(({ place, rows }, i) => (
        <div key={place?.id ?? ''} class={styles.column}>
          <p class={styles.head}>{place?.name ?? words.elsewhere()}</p>
          {rows.length === 0 && <p class={styles.empty}>{words.empty()}</p>}
          <Growing items={newestFirst(rows)} keyOf={({ id }) => id}>
            {(row) => <Note row={row} focus={focus} tone={i} />}
          </Growing>
        </div>
      ))}
    </div>
  );
}
