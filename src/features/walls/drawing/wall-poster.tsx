import type { Organisation } from '../../../domain/organisation.ts';
import { dayAt } from '../../../domain/time.ts';
import { readJourney } from '../../../domain/walls/journey.ts';
import type { Talk } from '../../../domain/walls/wall.ts';
import type { ContributionRow, WallRow } from '../../../domain/walls/wall-rules.ts';
import { formatDateLong } from '../../../i18n/format.ts';
import { createQrPath } from '../../../ui/qr-path.ts';
import { journeyPicture } from '../journey/journey-picture.tsx';
import { notesPicture } from '../notes/notes-picture.tsx';
import { treePicture } from '../tree/tree-picture.ts';
import { readContent } from './content.ts';
import { daylightInk, type Ink } from './ink.ts';
import { type Measure, measureText } from './measure.ts';
import type { Sheet } from './paper-size.ts';
import { type Picture, Poster, pictureRoom } from './poster.tsx';
import { posterWords } from './poster-words.ts';
import { renderSvg, standaloneSvg } from './standalone.ts';

/** All that a wall's poster is drawn from. */
export interface PosterSource {
  readonly wall: WallRow;
  readonly rows: readonly ContributionRow[];
  readonly talks: readonly Talk[];
  readonly organisations: readonly Organisation[];
  /** Epoch ms. */
  readonly now: number;
  /** What a code in the corner leads to; none on a picture of what was. */
  readonly address?: string | null;
}

function pictureOf(
  { wall: { fields }, rows, talks, organisations, now }: PosterSource,
  aspect: number,
  ink: Ink,
  measure: Measure,
): Picture {
  if (fields.template === 'journey')
    return journeyPicture(readJourney(fields.places, rows, talks, organisations), aspect, ink, measure);
  if (fields.template === 'tree') return treePicture(fields.places, rows, aspect, now);
  return notesPicture(readContent(fields, rows), fields.template === 'question', aspect, ink, measure);
}

/** A wall's drawing on a sheet, as an SVG that needs nothing else: daylight's colours, the app's type inside. */
export async function wallPoster(source: PosterSource, sheet: Sheet): Promise<string> {
  await document.fonts?.ready;
  const { title, question, timeZone } = source.wall.fields;
  const measure = measureText();
  const ink = daylightInk();
  const code = source.address ? await createQrPath(source.address) : null;
  const { room } = pictureRoom({ sheet, title, question, measure, code });
  const picture = pictureOf(source, room.width / room.height, ink, measure);
  const foot = posterWords.drawn(formatDateLong(dayAt(source.now, timeZone)));
  const svg = renderSvg(<Poster {...{ sheet, title, question, foot, picture, ink, measure, code }} />);
  if (picture.ready) svg.querySelector('[data-picture]')?.append(picture.ready);
  return standaloneSvg(svg);
}
