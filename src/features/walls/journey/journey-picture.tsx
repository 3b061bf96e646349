import { type Journey, silentPairs } from '../../../domain/walls/journey.ts';
import type { Ink } from '../drawing/ink.ts';
import type { Measure } from '../drawing/measure.ts';
import type { Picture } from '../drawing/poster.tsx';
import { fitLine } from '../drawing/wrap.ts';
import { followedPair } from './followed.ts';
import { JourneyDrawing } from './journey-drawing.tsx';
import { layoutJourney } from './layout.ts';
import { mostThreads, spinThreads, type Thread } from './threads.ts';
import { growTrees } from './trees.ts';
import { stepsToDraw } from './use-journey.ts';
import { words } from './words.ts';

/** Of running text; the paper scales it all. */
const size = 10;
/** Widths that are tried, in sizes: from one column to a wide board. */
const widths = Array.from({ length: 16 }, (_, i) => Math.round(26 * 1.12 ** i));

/** The journey for paper: as wide as lets its words be as large as they can on a sheet of this shape. */
export function journeyPicture(journey: Journey, aspect: number, ink: Ink, measure: Measure): Picture {
  const steps = stepsToDraw(journey);
  const open = words.open();
  const legend = silentPairs(journey).slice(0, mostThreads).map(followedPair);
  const below = legend.length > 0 ? size * (0.8 + legend.length * 1.6) : 0;
  const layouts = widths.map((wide) => layoutJourney(steps, { width: wide * size, size, measure, open }));
  const scaleOf = ({ width, height }: { width: number; height: number }) =>
    Math.min(aspect / width, 1 / (height + below));
  const layout = layouts.reduce((best, one) => (scaleOf(one) > scaleOf(best) ? one : best));
  const threads = spinThreads(layout, legend);
  return {
    width: layout.width,
    height: layout.height + below,
    content: (
      <>
        <JourneyDrawing layout={layout} trees={growTrees(layout)} threads={threads} ink={ink} chosen={null} />
        {threads.map((thread, i) => (
          <LegendLine
            key={thread.id}
            thread={thread}
            y={layout.height + size * (1.6 + i * 1.6)}
            width={layout.width}
            ink={ink}
            measure={measure}
          />
        ))}
      </>
    ),
  };
}

interface LegendLineProps {
  thread: Thread;
  y: number;
  width: number;
  ink: Ink;
  measure: Measure;
}

function LegendLine({ thread, y, width, ink, measure }: LegendLineProps) {
  const text = fitLine(words.legendThread(thread.label), {
    size,
    weight: 400,
    width: width - size * 5,
    measure,
  });
  return (
    <g>
      <path
        d={`M0 ${y - size * 0.35}H${size * 3.6}`}
        stroke={ink(thread.ink)}
        stroke-width={size * 0.2}
        stroke-dasharray={thread.dash}
      />
      <circle
        {...{ cx: size * 1.8, cy: y - size * 0.35, r: size * 0.32 }}
        fill={ink('card')}
        stroke={ink(thread.ink)}
        stroke-width={size * 0.2}
      />
      <text x={size * 4.4} y={y} font-size={size} fill={ink('ink')}>
        {text}
      </text>
    </g>
  );
}
