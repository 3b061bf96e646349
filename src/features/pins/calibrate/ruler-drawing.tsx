import { render } from 'preact';
import type { PaperSize, PinCalibration } from '../../../domain/pins/pin-template.ts';
import { printElement } from '../../../ui/print-root.ts';
import { pageCss } from '../printing/page-css.ts';
import styles from '../printing/paper.module.css';
import { Paper } from '../printing/paper.tsx';
import { rulerFor } from './calibration.ts';
import { words } from './words.ts';

/** Cross and ruler in mm, with the lengths they ought to have. */
export function RulerShape({ page }: { page: PaperSize }) {
  const { cross, ruler } = rulerFor(page);
  const arm = 3;
  const ticks = Array.from({ length: ruler.length + 1 }, (_, mm) => {
    const height = mm % 10 === 0 ? 3 : mm % 5 === 0 ? 2 : 1;
    return `M${ruler.x + mm} ${ruler.y}v${-height}`;
  });
  return (
    <>
      <path
        class={styles.mark}
        d={`M${cross.x - arm} ${cross.y}h${2 * arm}M${cross.x} ${cross.y - arm}v${2 * arm}`}
      />
      <path class={styles.mark} d={`M${ruler.x} ${ruler.y}h${ruler.length}${ticks.join('')}`} />
      <text class={styles.note} x={ruler.x} y={ruler.y + 3.6} font-size={2.8}>
        {`${ruler.length} mm · + ${cross.x} mm`}
      </text>
    </>
  );
}

/** Prints the ruler on a page of this size: as it comes, or with a correction to see whether it holds. */
export const printRuler = (page: PaperSize, calibration: PinCalibration): Promise<void> =>
  printElement(
    (root) =>
      render(
        <Paper page={page} calibration={calibration} label={words.printRuler()}>
          <RulerShape page={page} />
        </Paper>,
        root,
      ),
    { pageCss: pageCss(page), tidy: (root) => render(null, root) },
  );
