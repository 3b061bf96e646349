import { useMemo, useRef } from 'preact/hooks';
import { dayAt } from '../../../domain/time.ts';
import type { Wall } from '../../../domain/walls/wall.ts';
import type { ContributionRow } from '../../../domain/walls/wall-rules.ts';
import { formatDateLong } from '../../../i18n/format.ts';
import { language } from '../../../i18n/language.ts';
import { now } from '../../../local/time.ts';
import { Button } from '../../../ui/button.tsx';
import { Cluster } from '../../../ui/cluster.tsx';
import { writeCsv } from '../../../ui/csv.ts';
import { saveFile } from '../../../ui/save-file.ts';
import { showSnack } from '../../../ui/snack.tsx';
import { fileName } from './file-name.ts';
import { wallSummary } from './summary.ts';
import { wallTable } from './table.ts';
import styles from './take-home.module.css';
import { words } from './words.ts';

export interface TextSectionProps {
  wall: Wall;
  rows: readonly ContributionRow[];
}

/** The wall as a table for a spreadsheet. */
export function TableSection({ wall, rows, count }: TextSectionProps & { count: number }) {
  const save = () => {
    const name = fileName(wall.title, dayAt(now(), wall.timeZone), 'csv');
    // Where a comma is the decimal sign, a spreadsheet looks for semicolons.
    const text = writeCsv(wallTable(wall, rows), language.value === 'sv' ? ';' : ',');
    saveFile(name, new Blob([text], { type: 'text/csv' }));
    void showSnack({ text: words.saved(name) });
  };
  return (
    <section class={styles.section} aria-labelledby="take-table">
      <h2 id="take-table">{words.table()}</h2>
      <p class={styles.quiet}>{words.tableLead(count)}</p>
      <Cluster>
        <Button onClick={save}>{words.csv()}</Button>
      </Cluster>
    </section>
  );
}

/** The wall as text, place by place. */
export function TextSection({ wall, rows }: TextSectionProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const when = formatDateLong(dayAt(now(), wall.timeZone));
  const text = useMemo(() => wallSummary(wall, rows, when), [wall, rows, when]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      void showSnack({ text: words.copied() });
    } catch (error) {
      console.info('walls: not copied, selected instead', error);
      field.current?.select();
      void showSnack({ text: words.notCopied() });
    }
  };
  return (
    <section class={styles.section} aria-labelledby="take-text">
      <h2 id="take-text">{words.text()}</h2>
      <p class={styles.quiet}>{words.textLead()}</p>
      <textarea ref={field} class={styles.text} readOnly rows={12} value={text} aria-labelledby="take-text" />
      <Cluster>
        <Button onClick={() => void copy()}>{words.copy()}</Button>
      </Cluster>
    </section>
  );
}
