import type { ComponentChild } from 'preact';
import type { QrPath } from '../../../ui/qr-path.ts';
import type { Ink } from './ink.ts';
import { guessWidth, type Measure } from './measure.ts';
import type { Sheet } from './paper-size.ts';
import { wrapText } from './wrap.ts';

/** What is to be seen on a poster, in any unit: its own is stretched to the paper. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly content: ComponentChild;
  /** A drawing that stands ready as SVG, instead of the content. */
  readonly ready?: SVGSVGElement;
}

export interface PosterProps {
  sheet: Sheet;
  title: string;
  question: string;
  /** At the foot: when this was. */
  foot: string;
  picture: Picture;
  ink: Ink;
  measure?: Measure;
  /** What leads to the wall, in a corner. */
  code?: QrPath | null;
}

/** Where the picture of a poster lies, in mm: below title and question, above the foot. */
export function pictureRoom({
  sheet,
  title,
  question,
  measure = guessWidth,
  code,
}: Pick<PosterProps, 'sheet' | 'title' | 'question' | 'measure' | 'code'>) {
  const unit = Math.min(sheet.width, sheet.height) / 297;
  const margin = 12 * unit;
  const width = sheet.width - 2 * margin;
  const side = code ? 30 * unit : 0;
  const lines = (text: string, size: number, weight: 400 | 650, most: number) =>
    wrapText(text, { size, weight, width: width - side, measure, most });
  const titles = lines(title, 13 * unit, 650, 2);
  const questions = lines(question, 7 * unit, 400, 3);
  const top = margin + Math.max(side, titles.length * 15 * unit + questions.length * 9 * unit) + 4 * unit;
  const height = sheet.height - top - margin - 7 * unit;
  return { unit, margin, side, titles, questions, room: { x: margin, y: top, width, height } };
}

/** A wall on paper: an SVG of exactly the sheet's size, in mm. */
export function Poster(props: PosterProps) {
  const { sheet, foot, picture, ink, code } = props;
  const { unit, margin, side, titles, questions, room } = pictureRoom(props);
  const under = margin + titles.length * 15 * unit;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${sheet.width} ${sheet.height}`}
      width={`${sheet.width}mm`}
      height={`${sheet.height}mm`}
      role="img"
      aria-label={props.title}
    >
      <rect width={sheet.width} height={sheet.height} fill={ink('ground')} />
      {titles.map((line, i) => (
        <text
          key={line}
          x={margin}
          y={margin + (i * 15 + 11) * unit}
          font-size={13 * unit}
          font-weight="650"
          fill={ink('ink')}
        >
          {line}
        </text>
      ))}
      {questions.map((line, i) => (
        <text key={line} x={margin} y={under + (i * 9 + 6) * unit} font-size={7 * unit} fill={ink('muted')}>
          {line}
        </text>
      ))}
      {code && (
        <g transform={`translate(${sheet.width - margin - side} ${margin}) scale(${side / code.size})`}>
          <rect width={code.size} height={code.size} fill={ink('paper')} />
          <path d={code.path} fill={ink('toner')} />
        </g>
      )}
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: a part of the poster, which has a name */}
      <svg
        {...room}
        viewBox={`0 0 ${picture.width} ${picture.height}`}
        preserveAspectRatio="xMidYMin meet"
        data-picture
      >
        {picture.content}
      </svg>
      <text x={margin} y={sheet.height - margin} font-size={4 * unit} fill={ink('muted')}>
        {foot}
      </text>
    </svg>
  );
}
