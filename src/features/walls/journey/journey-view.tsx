import { useMemo, useState } from 'preact/hooks';
import { type Journey, type Pair, type Party, silentPairs } from '../../../domain/journey.ts';
import { type Mark, pairKey } from '../../../domain/journey-keys.ts';
import type { Place, Talk } from '../../../domain/wall.ts';
import { Button } from '../../../ui/button.tsx';
import { screenInk } from '../drawing/ink.ts';
import { type Room, useRoom } from '../drawing/use-room.ts';
import { Findings } from './findings.tsx';
import styles from './journey.module.css';
import { JourneyDrawing } from './journey-drawing.tsx';
import { layoutJourney } from './layout.ts';
import { Legend } from './legend.tsx';
import { type Followed, mostThreads, spinThreads } from './threads.ts';
import { growTrees } from './trees.ts';
import { stepsToDraw, useJourney } from './use-journey.ts';
import { words } from './words.ts';

export interface JourneyViewProps {
  places: readonly Place[];
  rows: readonly Mark[];
  talks: readonly Talk[];
}

/** A pair or a single organisation that somebody follows along the way. */
interface Choice {
  readonly id: string;
  readonly parties: readonly Party[];
}

const followedPair = ({ a, b, steps }: Pair): Followed => ({
  ...{ id: pairKey(a.key, b.key), steps, label: words.and(a.short, b.short) },
});

const followedChoice = ({ id, parties }: Choice): Followed => ({
  id,
  steps: parties[0]?.places.filter((step) => parties.every(({ places }) => places.includes(step))) ?? [],
  label:
    parties.length > 1
      ? words.and(parties[0]?.short ?? '', parties[1]?.short ?? '')
      : (parties[0]?.short ?? ''),
});

/** The journey: the path drawn from its marks alone, and what it shows in words. */
export function JourneyView({ places, rows, talks }: JourneyViewProps) {
  const journey = useJourney(places, rows, talks);
  const { ref, room } = useRoom<HTMLDivElement>();
  const [choice, setChoice] = useState<Choice | null>(null);
  const followed = choice
    ? [followedChoice(choice)]
    : silentPairs(journey).slice(0, mostThreads).map(followedPair);
  return (
    <div class={styles.view}>
      {choice && (
        <div class={styles.following} role="status">
          <span>{words.following(followed[0]?.label ?? '')}</span>
          <Button variant="quiet" icon="close" onClick={() => setChoice(null)}>
            {words.followNobody()}
          </Button>
        </div>
      )}
      <div ref={ref} class={styles.room}>
        {room && (
          <Picture
            journey={journey}
            room={room}
            followed={followed}
            chosen={choice && new Set(choice.parties.map(({ key }) => key))}
            onParty={(key) => {
              const party = journey.parties.find((one) => one.key === key);
              if (party) setChoice(choice?.id === key ? null : { id: key, parties: [party] });
            }}
          />
        )}
      </div>
      <Legend journey={journey} followed={followed} />
      <Findings
        journey={journey}
        followed={choice?.id ?? null}
        onPair={(pair) => {
          const id = pairKey(pair.a.key, pair.b.key);
          setChoice(choice?.id === id ? null : { id, parties: [pair.a, pair.b] });
          if (choice?.id !== id) ref.current?.scrollIntoView({ block: 'nearest' });
        }}
      />
    </div>
  );
}

interface PictureProps {
  journey: Journey;
  room: Room;
  followed: readonly Followed[];
  chosen: ReadonlySet<string> | null;
  onParty: (key: string) => void;
}

function Picture({ journey, room, followed, chosen, onParty }: PictureProps) {
  const open = words.open();
  const layout = useMemo(() => layoutJourney(stepsToDraw(journey), { ...room, open }), [journey, room, open]);
  const trees = useMemo(() => growTrees(layout), [layout]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list below does the same by keyboard
    <svg
      class={styles.picture}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      width={layout.width}
      height={layout.height}
      role="img"
      aria-label={words.drawing(journey.steps.length)}
      onClick={(event) => {
        const sign = event.target instanceof Element ? event.target.closest('[data-party]') : null;
        const key = sign?.getAttribute('data-party');
        if (key) onParty(key);
      }}
    >
      <JourneyDrawing
        layout={layout}
        trees={trees}
        threads={spinThreads(layout, followed)}
        ink={screenInk}
        chosen={chosen}
      />
    </svg>
  );
}
