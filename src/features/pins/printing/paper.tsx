import type { ComponentChildren } from 'preact';
import type { PaperSize, PinCalibration } from '../../../domain/pins/pin-template.ts';
import { drawnSize } from './page-css.ts';
import styles from './paper.module.css';

export interface PaperProps {
  page: PaperSize;
  calibration: PinCalibration;
  /** What is on it, in a word. */
  label: string;
  children: ComponentChildren;
}

/** One printed page: an SVG in mm, moved and scaled as the printer needs it. */
export function Paper({ page, calibration, label, children }: PaperProps) {
  const { width, height } = drawnSize(page);
  const { offsetX, offsetY, scale } = calibration;
  return (
    <section class={styles.page} style={{ inlineSize: `${width}mm`, blockSize: `${height}mm` }}>
      <svg
        class={styles.sheet}
        role="img"
        aria-label={label}
        style={{ inlineSize: `${width}mm`, blockSize: `${height}mm` }}
        viewBox={`0 0 ${width} ${height}`}
      >
        <g transform={`translate(${offsetX} ${offsetY}) scale(${scale})`}>{children}</g>
      </svg>
    </section>
  );
}
