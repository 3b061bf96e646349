import { useEffect, useState } from 'preact/hooks';
import { dayAt } from '../../../domain/time.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { now } from '../../../local/time.ts';
import { Button } from '../../../ui/button.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { Cluster } from '../../../ui/cluster.tsx';
import { saveFile } from '../../../ui/save-file.ts';
import { showSnack } from '../../../ui/snack.tsx';
import { type PaperName, type Sheet, sheetOf } from '../drawing/paper-size.ts';
import { printSvg } from '../drawing/print-svg.ts';
import { type PosterSource, wallPoster } from '../drawing/wall-poster.tsx';
import { fileName } from './file-name.ts';
import { dotsOf, svgToPng } from './png.ts';
import styles from './take-home.module.css';
import { words } from './words.ts';

/** What a picture can be as large as; larger ones are printed in parts. */
const names = ['A4', 'A3', 'A2'] as const satisfies readonly PaperName[];
type Name = (typeof names)[number];

const saySize = (sheet: Sheet): string => {
  const dots = dotsOf(sheet);
  return words.paperPixels(
    `${sheet.width} × ${sheet.height}`,
    `${formatNumber(dots.width)} × ${formatNumber(dots.height)}`,
  );
};

/** The drawing as SVG, PNG or on paper; what each will measure is said before. */
export function PictureSection({ source }: { source: Omit<PosterSource, 'now'> }) {
  const [name, setName] = useState<Name>('A3');
  const [busy, setBusy] = useState<string | null>(null);
  const { title, timeZone } = source.wall.fields;
  const sheet = sheetOf(name, true);
  const draw = () => wallPoster({ ...source, now: now() }, sheet);
  const called = (ending: string) => fileName(title, dayAt(now(), timeZone), ending);
  const take = (what: string, work: () => Promise<void>) => async () => {
    setBusy(what);
    try {
      await work();
    } catch (error) {
      console.error('walls: the picture was not made', error);
      void showSnack({ text: words.notDrawn() });
    }
    setBusy(null);
  };
  const keep = (ending: string, content: Blob) => {
    saveFile(called(ending), content);
    void showSnack({ text: words.saved(called(ending)) });
  };
  const svg = take('svg', async () => keep('svg', new Blob([await draw()], { type: 'image/svg+xml' })));
  const png = take('png', async () => {
    const made = await svgToPng(await draw(), sheet);
    if (made.ok) keep('png', made.value);
    else void showSnack({ text: words.notDrawn() });
  });
  const pdf = take('pdf', async () => printSvg(await draw(), sheet));
  return (
    <section class={styles.section} aria-labelledby="take-picture">
      <h2 id="take-picture">{words.picture()}</h2>
      <p class={styles.quiet}>{words.pictureLead()}</p>
      <Preview source={source} sheet={sheet} />
      <Choice
        legend={words.paper()}
        options={names.map((value) => ({ value, label: value, detail: saySize(sheetOf(value, true)) }))}
        value={name}
        onValue={setName}
        columns={3}
      />
      <Cluster>
        <Button busy={busy === 'png'} onClick={() => void png()}>
          {words.png()}
        </Button>
        <Button busy={busy === 'svg'} onClick={() => void svg()}>
          {words.svg()}
        </Button>
        <Button icon="printer" busy={busy === 'pdf'} onClick={() => void pdf()}>
          {words.pdf()}
        </Button>
      </Cluster>
      <p class={styles.quiet}>{words.pdfHow()}</p>
    </section>
  );
}

/** The picture as it will be; of a wall that is changing, as it was a moment ago. */
function Preview({ source, sheet }: { source: Omit<PosterSource, 'now'>; sheet: Sheet }) {
  const [address, setAddress] = useState<string | null>(null);
  const { wall, rows, talks, organisations } = source;
  useEffect(() => {
    let made: string | undefined;
    let isGone = false;
    wallPoster({ ...source, now: now() }, sheet).then(
      (svg) => {
        if (isGone) return;
        made = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
        setAddress(made);
      },
      (error: unknown) => console.error('walls: no preview', error),
    );
    return () => {
      isGone = true;
      if (made !== undefined) URL.revokeObjectURL(made);
    };
    // Each is the same list until something in it changes.
  }, [wall, rows, talks, organisations, sheet.width]);
  return (
    <div class={styles.preview} style={{ aspectRatio: `${sheet.width} / ${sheet.height}` }}>
      {address && <img src={address} alt={words.preview(wall.fields.title)} />}
    </div>
  );
}
