import type { Wall } from '../../../domain/walls/wall.ts';
import type { QrPath } from '../../../ui/qr-path.ts';
import { measureText } from '../drawing/measure.ts';
import { hair, papers } from '../drawing/paper-size.ts';
import { wrapText } from '../drawing/wrap.ts';
import { blankFor } from './blank.ts';
import { BlankShape } from './blank-shape.tsx';
import styles from './paper.module.css';
import { words } from './words.ts';

const margin = 10;
/** The head of the sheet, with question and code; the blanks stand below. */
const head = 44;
const codeSide = 28;

export interface BlankSheetProps {
  wall: Wall;
  /** What leads a phone to the wall, if this device may let anybody in. */
  code: QrPath | null;
}

/** One A4 of blanks to cut out, under the wall's question. */
export function BlankSheet({ wall, code }: BlankSheetProps) {
  const blank = blankFor(wall);
  const width = papers.A4.width - hair;
  const height = papers.A4.height - hair;
  const gapX = (papers.A4.width - 2 * margin - blank.columns * blank.width) / (blank.columns - 1);
  const gapY = (papers.A4.height - margin - head - margin - blank.rows * blank.height) / (blank.rows - 1);
  return (
    <section class={styles.page} style={{ inlineSize: `${width}mm`, blockSize: `${height}mm` }}>
      <svg class={styles.sheet} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={wall.title}>
        <Head wall={wall} code={code} isNumbered={blank.places === null} />
        {Array.from({ length: blank.rows * blank.columns }, (_, i) => i).map((i) => (
          <g
            key={i}
            transform={`translate(${margin + (i % blank.columns) * (blank.width + gapX)} ${margin + head + Math.floor(i / blank.columns) * (blank.height + gapY)})`}
          >
            <BlankShape blank={blank} />
          </g>
        ))}
      </svg>
    </section>
  );
}

interface HeadProps extends BlankSheetProps {
  /** One writes a place's number, so the numbers are explained here. */
  isNumbered: boolean;
}

function Head({ wall: { title, question, places }, code, isNumbered }: HeadProps) {
  const width = papers.A4.width - 2 * margin - (code ? codeSide + 6 : 0);
  const measure = measureText();
  const titles = wrapText(title, { size: 7, weight: 650, width, measure, most: 1 });
  const questions = wrapText(question, { size: 4.6, weight: 400, width, measure, most: 2 });
  const list = isNumbered ? places.map(({ name }, i) => `${i + 1}\u00a0${name}`).join('   ') : '';
  const numbers = wrapText(list, { size: 3.1, weight: 400, width, measure, most: 5 - questions.length + 1 });
  let y = margin + 6;
  const next = (by: number) => {
    y += by;
    return y;
  };
  return (
    <>
      {titles.map((line) => (
        <text key={line} class={styles.words} x={margin} y={y} font-size="7" font-weight="650">
          {line}
        </text>
      ))}
      {questions.map((line) => (
        <text key={line} class={styles.words} x={margin} y={next(6.6)} font-size="4.6">
          {line}
        </text>
      ))}
      {numbers.map((line, i) => (
        <text key={line} class={styles.words} x={margin} y={next(i === 0 ? 6 : 4.2)} font-size="3.1">
          {line}
        </text>
      ))}
      {code && (
        <>
          <g
            transform={`translate(${papers.A4.width - margin - codeSide} ${margin - 2}) scale(${codeSide / code.size})`}
          >
            <rect class={styles.light} width={code.size} height={code.size} />
            <path class={styles.dark} d={code.path} />
          </g>
          <text
            class={styles.words}
            x={papers.A4.width - margin - codeSide / 2}
            y={margin + codeSide + 1.5}
            font-size="2.9"
            text-anchor="middle"
          >
            {words.scan()}
          </text>
        </>
      )}
    </>
  );
}
