import { useState } from 'preact/hooks';
import type { WallRow } from '../../../domain/walls/wall-rules.ts';
import { organisations } from '../../../local/queries/organisations.ts';
import { contributionsOf, talksOf, wallOf } from '../../../local/queries/walls.ts';
import { now } from '../../../local/time.ts';
import { Button } from '../../../ui/button.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { Cluster } from '../../../ui/cluster.tsx';
import { Empty } from '../../../ui/empty.tsx';
import type { PageProps } from '../../../ui/feature.ts';
import { Field } from '../../../ui/field.tsx';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { routes } from '../../../ui/route-names.ts';
import { showSnack } from '../../../ui/snack.tsx';
import { type PaperName, papers, sheetOf } from '../drawing/paper-size.ts';
import { joinAddress } from '../join-address.ts';
import { blankFor } from './blank.ts';
import styles from './print.module.css';
import { pagesFor, printBlanks, printPoster } from './print-wall.tsx';
import { words } from './words.ts';

/** The wall's twin on paper: a poster of what hangs there, and blanks to write on. */
export function Page({ params: { wall: id = '' } }: PageProps) {
  const wall = wallOf(id).value;
  const back = { href: wall === null ? routes.walls : routes.wall(id), label: words.toWall() };
  return (
    <Scaffold title={words.title()} lead={wall ? words.lead(wall.fields.title) : undefined} back={back}>
      {wall === null && <Empty text={words.noWall()} detail={words.noWallDetail()} />}
      {wall && (
        <>
          <PosterSection wall={wall} />
          <BlankSection wall={wall} />
        </>
      )}
    </Scaffold>
  );
}

const names = Object.keys(papers) as PaperName[];

const sayPages = (name: PaperName): string => {
  const sheet = sheetOf(name, true);
  return words.pages(`${sheet.width} × ${sheet.height}`, pagesFor(sheet));
};

function PosterSection({ wall }: { wall: WallRow }) {
  const rows = contributionsOf(wall.id).value;
  const talks = talksOf(wall.id).value;
  const known = organisations.value;
  const [name, setName] = useState<PaperName>('A2');
  const [busy, setBusy] = useState(false);
  const print = async () => {
    setBusy(true);
    const source = {
      ...{ wall, rows, talks: talks.map(({ fields }) => fields), organisations: [...known.values()] },
      ...{ now: now(), address: joinAddress(wall.id) },
    };
    try {
      await printPoster(source, sheetOf(name, true));
    } catch (error) {
      console.error('walls: the poster was not printed', error);
      void showSnack({ text: words.failed() });
    }
    setBusy(false);
  };
  return (
    <section class={styles.section} aria-labelledby="print-poster">
      <h2 id="print-poster">{words.poster()}</h2>
      <Choice
        legend={words.size()}
        options={names.map((value) => ({ value, label: value, detail: sayPages(value) }))}
        value={name}
        onValue={setName}
        columns={2}
      />
      {name !== 'A4' && <p class={styles.quiet}>{words.howTo()}</p>}
      <Cluster>
        <Button variant="primary" icon="printer" busy={busy} onClick={() => void print()}>
          {words.printPoster()}
        </Button>
      </Cluster>
    </section>
  );
}

const mostSheets = 40;

function BlankSection({ wall }: { wall: WallRow }) {
  const [typed, setTyped] = useState('2');
  const sheets = Math.min(mostSheets, Math.max(1, Math.round(Number(typed)) || 1));
  const { columns, rows } = blankFor(wall.fields);
  return (
    <section class={styles.section} aria-labelledby="print-blanks">
      <h2 id="print-blanks">{words.blanks()}</h2>
      <p class={styles.quiet}>{words.blanksLead(columns * rows)}</p>
      <Field
        label={words.sheets()}
        kind="number"
        min={1}
        max={mostSheets}
        inputMode="numeric"
        value={typed}
        onValue={setTyped}
      />
      <Cluster>
        <Button icon="printer" onClick={() => void printBlanks(wall.fields, joinAddress(wall.id), sheets)}>
          {words.printBlanks(sheets)}
        </Button>
      </Cluster>
    </section>
  );
}
