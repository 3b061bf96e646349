import {
  cutLines,
  type PinCalibration,
  type PinTemplate,
  pagesNeeded,
  pinPosition,
} from '../../../domain/pins/pin-template.ts';
import { PinShape } from '../drawing/pin-drawing.tsx';
import type { PinText } from '../drawing/pin-layout.ts';
import { templateName } from '../template-words.ts';
import styles from './paper.module.css';
import { Paper } from './paper.tsx';

export interface PinPagesProps {
  pins: readonly PinText[];
  template: PinTemplate;
  calibration: PinCalibration;
  /** How many places of the first page are used up already. */
  skip?: number;
}

/** Pins as pages: in the order given, from the first free place on, with cut marks where there are any. */
export function PinPages({ pins, template, calibration, skip = 0 }: PinPagesProps) {
  const places = pins.map((pin, i) => ({ pin, place: pinPosition(template, skip + i) }));
  const pages = Array.from({ length: pagesNeeded(template, skip + pins.length) }, (_, page) =>
    places.filter(({ place }) => place.page === page),
  );
  const cuts = cutLines(template).map(({ x1, y1, x2, y2 }) => `M${x1} ${y1}L${x2} ${y2}`);
  return (
    <>
      {pages.map((onPage, page) => (
        <Paper key={page} page={template.page} calibration={calibration} label={templateName(template.id)}>
          {cuts.length > 0 && <path class={styles.cut} d={cuts.join('')} />}
          {onPage.map(({ pin, place }) => (
            <g key={`${place.x} ${place.y}`} transform={`translate(${place.x} ${place.y})`}>
              <PinShape pin={pin} template={template} />
            </g>
          ))}
        </Paper>
      ))}
    </>
  );
}
