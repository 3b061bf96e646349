import { guessWidth } from '../drawing/measure.ts';
import { type Blank, boxRoom, boxText } from './blank.ts';
import styles from './paper.module.css';
import { words } from './words.ts';

/** What is cut along, in mm from its upper left corner. */
function outline({ shape, width: w, height: h }: Blank): string {
  // A birch leaf on its side: rounded at the stalk, pointed at the tip.
  if (shape === 'leaf')
    return `M2 ${h / 2}C2 ${h * 0.06} ${w * 0.16} 1 ${w * 0.44} 1S${w * 0.9} ${h * 0.16} ${w - 1} ${h / 2}C${w * 0.9} ${h * 0.84} ${w * 0.72} ${h - 1} ${w * 0.44} ${h - 1}S2 ${h * 0.94} 2 ${h / 2}z`;
  if (shape === 'sign') return `M1 1h${w - 12}L${w - 1} ${h / 2}L${w - 11} ${h - 1}H1z`;
  return `M4 1h${w - 8}a3 3 0 0 1 3 3v${h - 8}a3 3 0 0 1-3 3h${8 - w}a3 3 0 0 1-3-3v${8 - h}a3 3 0 0 1 3-3z`;
}

/** Where one may write: inside the outline. */
function inside({ shape, width, height }: Blank) {
  if (shape === 'leaf') return { left: 13, right: width - 15, top: 7, bottom: height - 6 };
  return { left: 6, right: width - (shape === 'sign' ? 15 : 6), top: 7, bottom: height - 7 };
}

/** A blank to cut out: where it belongs, what is asked with lines to write on, and where one signs. */
export function BlankShape({ blank }: { blank: Blank }) {
  const { left, right, top, bottom } = inside(blank);
  const { fields, places, sign } = blank;
  const lines = fields.reduce((sum, field) => sum + field.lines, 0);
  const asks = fields.filter(({ ask }) => ask !== '').length;
  const head = places === null || places.length > 0 ? 7 : 0;
  const foot = sign ? 9 : 0;
  const each = (bottom - top - head - foot - asks * 3.4) / lines;
  let y = top + head;
  return (
    <>
      <path class={styles.outline} d={outline(blank)} />
      {head > 0 && <Where places={places} left={left} y={top + 2.4} />}
      {fields.map(({ ask, lines: count }) => {
        const from = y;
        y += (ask ? 3.4 : 0) + count * each;
        return (
          <g key={ask}>
            {ask && (
              <text class={styles.words} x={left} y={from + 2.8} font-size="3">
                {ask}
              </text>
            )}
            {Array.from({ length: count }, (_, i) => from + (ask ? 3.4 : 0) + (i + 1) * each - 0.6).map(
              (at) => (
                <path key={at} class={styles.line} d={`M${left} ${at}H${right}`} />
              ),
            )}
          </g>
        );
      })}
      {sign && (
        <>
          <path class={styles.line} d={`M${left + 8} ${bottom - 3.4}H${right - 8}`} />
          <text class={styles.words} x={(left + right) / 2} y={bottom} font-size="2.7" text-anchor="middle">
            {sign}
          </text>
        </>
      )}
    </>
  );
}

interface WhereProps {
  places: readonly string[] | null;
  left: number;
  y: number;
}

/** A box for each place, or a line for its number. */
function Where({ places, left, y }: WhereProps) {
  if (places === null)
    return (
      <>
        <text class={styles.words} x={left} y={y} font-size={boxText}>
          {words.number()}
        </text>
        <path
          class={styles.line}
          d={`M${left + guessWidth(words.number(), boxText, 400) + 1.5} ${y + 0.6}h14`}
        />
      </>
    );
  const wide = places.map(boxRoom);
  let x = left;
  return (
    <>
      {places.map((name, i) => {
        const at = x;
        x += wide[i] ?? 0;
        return (
          <g key={name}>
            <rect class={styles.box} x={at} y={y - 2.6} width="2.9" height="2.9" rx="0.4" />
            <text class={styles.words} x={at + 3.7} y={y} font-size={boxText}>
              {name}
            </text>
          </g>
        );
      })}
    </>
  );
}
