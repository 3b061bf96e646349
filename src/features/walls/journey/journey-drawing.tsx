import type { Ink } from '../drawing/ink.ts';
import type { Clearing, JourneyLayout } from './layout.ts';
import { type Sign, signPad, signText } from './signs.ts';
import type { Thread } from './threads.ts';
import type { Tree } from './trees.ts';

export interface JourneyDrawingProps {
  layout: JourneyLayout;
  trees: readonly Tree[];
  threads: readonly Thread[];
  ink: Ink;
  /** Organisations to stand out; the others step back. Null for all alike. */
  chosen: ReadonlySet<string> | null;
}

/** Everything inside the journey's SVG: forest, path, clearings, signs, threads. Colours come as attributes, so that it is the same in a file. */
export function JourneyDrawing({ layout, trees, threads, ink, chosen }: JourneyDrawingProps) {
  const { width, height, trail, tread, size, clearings } = layout;
  return (
    <>
      <rect width={width} height={height} rx={size} fill={ink('hill-far')} />
      {trees.map(({ d, far }) => (
        <path key={d} d={d} fill={ink(far ? 'hill-near' : 'tree')} opacity={far ? 1 : 0.42} />
      ))}
      <g fill="none" stroke-linecap="round" stroke-linejoin="round">
        <path d={trail.d} stroke={ink('tree')} stroke-width={tread + size * 0.22} />
        <path d={trail.d} stroke={ink('card')} stroke-width={tread} />
      </g>
      {clearings.map((clearing) => (
        <Ground key={clearing.id} clearing={clearing} size={size} ink={ink} />
      ))}
      {threads.map((thread) => (
        <ThreadLine key={thread.id} thread={thread} size={size} ink={ink} />
      ))}
      {clearings.map((clearing) => (
        <Words key={clearing.id} clearing={clearing} layout={layout} ink={ink} chosen={chosen} />
      ))}
    </>
  );
}

/** The open ground of a step; where nobody is, one sees through it. */
function Ground({
  clearing: { state, middle, rx, ry },
  size,
  ink,
}: {
  clearing: Clearing;
  size: number;
  ink: Ink;
}) {
  const isOpen = state === 'open';
  const isMeeting = state === 'meeting';
  return (
    <ellipse
      {...{ cx: middle.x, cy: middle.y, rx, ry }}
      fill={ink(isOpen ? 'hill-far' : isMeeting ? 'card' : 'hill-near')}
      stroke={ink(isOpen ? 'amber' : isMeeting ? 'moss' : 'border')}
      stroke-width={size * (isOpen || isMeeting ? 0.16 : 0.08)}
      stroke-dasharray={isOpen ? `${size * 0.5} ${size * 0.4}` : undefined}
    />
  );
}

function ThreadLine({ thread, size, ink }: { thread: Thread; size: number; ink: Ink }) {
  return (
    <g>
      <path
        d={thread.d}
        fill="none"
        stroke={ink(thread.ink)}
        stroke-width={size * 0.2}
        stroke-linecap="round"
        stroke-linejoin="round"
        stroke-dasharray={thread.dash}
      />
      {thread.knots.map(({ x, y }) => (
        <circle
          key={`${x} ${y}`}
          {...{ cx: x, cy: y, r: size * 0.32 }}
          fill={ink('card')}
          stroke={ink(thread.ink)}
          stroke-width={size * 0.2}
        />
      ))}
    </g>
  );
}

interface WordsProps {
  clearing: Clearing;
  layout: JourneyLayout;
  ink: Ink;
  chosen: ReadonlySet<string> | null;
}

function Words({ clearing: { id, name, open, signs }, layout: { size, anchor }, ink, chosen }: WordsProps) {
  return (
    <g>
      <g font-size={size} font-weight="650" fill={ink('ink')} text-anchor={anchor}>
        {name.map(({ text, x, y }) => (
          <text key={y} x={x} y={y}>
            {text}
          </text>
        ))}
      </g>
      <g font-size={size} fill={ink('ink')} text-anchor={anchor}>
        {open.map(({ text, x, y }) => (
          <text key={y} x={x} y={y}>
            {text}
          </text>
        ))}
      </g>
      {signs.map((sign) => (
        <SignPost
          key={sign.key}
          sign={sign}
          step={id}
          size={size}
          ink={ink}
          look={chosen === null ? 'plain' : chosen.has(sign.key) ? 'chosen' : 'back'}
        />
      ))}
    </g>
  );
}

/** The outline of a sign that points on along the way. */
const signPath = ({ x, y, width, height }: Sign, tip: number): string =>
  `M${x} ${y}h${width - tip}l${tip} ${height / 2}l${-tip} ${height / 2}h${tip - width}z`;

interface SignPostProps {
  sign: Sign;
  step: string;
  size: number;
  ink: Ink;
  look: 'plain' | 'chosen' | 'back';
}

function SignPost({ sign, step, size, ink, look }: SignPostProps) {
  const { x, y, height, knot, label, key } = sign;
  const middle = y + height / 2;
  const isChosen = look === 'chosen';
  return (
    <g data-party={key} data-step={step} opacity={look === 'back' ? 0.45 : 1}>
      <path
        d={signPath(sign, size * 0.5)}
        fill={ink(isChosen ? 'primary' : 'card')}
        stroke={ink(isChosen ? 'primary' : 'border')}
        stroke-width={size * 0.07}
        stroke-linejoin="round"
      />
      {knot && (
        <g fill="none" stroke={ink(isChosen ? 'on-primary' : 'amber')} stroke-width={size * 0.15}>
          <circle cx={x + size * 0.66} cy={middle} r={size * 0.24} />
          <circle cx={x + size * 1.02} cy={middle} r={size * 0.24} />
        </g>
      )}
      <text
        x={x + (knot ? signPad.knot + signPad.before : signPad.before) * size}
        y={middle + size * signText * 0.34}
        font-size={size * signText}
        fill={ink(isChosen ? 'on-primary' : 'ink')}
      >
        {label}
      </text>
    </g>
  );
}
