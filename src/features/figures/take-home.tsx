import { render } from 'preact';
import type { Figure } from '../../domain/figures/figure.ts';
import { language } from '../../i18n/language.ts';
import { today } from '../../local/queries/hub.ts';
import { Button } from '../../ui/button.tsx';
import { Cluster } from '../../ui/cluster.tsx';
import { writeCsv } from '../../ui/csv.ts';
import { printElement } from '../../ui/print-root.ts';
import { saveText } from '../../ui/save-file.ts';
import styles from './figures.module.css';
import { figuresTable } from './figures-table.ts';
import { words } from './page-words.ts';
import { organisationName } from './parts.tsx';
import { FiguresSheet } from './sheet.tsx';

const a4Css = '@page { size: 210mm 297mm; margin: 14mm }';

interface TakeHomeProps {
  figures: readonly Figure[];
  latest: Figure;
}

const saveTable = (figures: readonly Figure[]): void => {
  const separator = language.value === 'sv' ? ';' : ',';
  const text = writeCsv(figuresTable(figures, organisationName), separator);
  saveText(`${words.fileName()}-${today.value}.csv`, text, 'text/csv;charset=utf-8');
};

const printSheet = ({ figures, latest }: TakeHomeProps): Promise<void> =>
  printElement((root) => render(<FiguresSheet figures={figures} latest={latest} />, root), {
    pageCss: a4Css,
    tidy: (root) => render(null, root),
  });

/** The numbers as a file and on paper, and how they were made safe to tell. */
export function TakeHome({ figures, latest }: TakeHomeProps) {
  return (
    <section class={styles.part} aria-labelledby="take-home">
      <h2 id="take-home">{words.takeHome()}</h2>
      <Cluster>
        <Button icon="share" onClick={() => saveTable(figures)}>
          {words.csv()}
        </Button>
        <Button icon="printer" onClick={() => void printSheet({ figures, latest })}>
          {words.print()}
        </Button>
      </Cluster>
      <p class={styles.quiet}>{words.how()}</p>
    </section>
  );
}
