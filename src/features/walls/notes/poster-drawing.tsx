import type { Ink, InkName } from '../drawing/ink.ts';
import type { NotesLayout, PosterNote } from './poster-layout.ts';

const tones: readonly InkName[] = ['card', 'lichen', 'warn-soft', 'info-soft'];

/** All notes of a wall as SVG, for paper and files. */
export function PosterDrawing({ layout: { heads, notes }, ink }: { layout: NotesLayout; ink: Ink }) {
  return (
    <>
      {heads.map(({ text, x, y, size, weight }) => (
        <text key={`${x} ${y}`} x={x} y={y} font-size={size} font-weight={weight} fill={ink('ink')}>
          {text}
        </text>
      ))}
      {notes.map((note) => (
        <PaperNote key={note.id} note={note} ink={ink} />
      ))}
    </>
  );
}

function PaperNote({ note: { x, y, width, height, tone, lines }, ink }: { note: PosterNote; ink: Ink }) {
  return (
    <g>
      <rect
        {...{ x, y, width, height, rx: 4 }}
        fill={ink(tones[tone % tones.length] ?? 'card')}
        stroke={ink('border')}
        stroke-width="0.4"
      />
      {lines.map((line) => (
        <text
          key={line.y}
          x={line.x}
          y={line.y}
          font-size={line.size}
          font-weight={line.weight}
          fill={ink(line.quiet ? 'muted' : 'ink')}
        >
          {line.text}
        </text>
      ))}
    </g>
  );
}
