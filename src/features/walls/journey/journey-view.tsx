import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Journey, type Meeting, type Party, silentPairs } from '../../../domain/walls/journey.ts';
import { type Mark, pairKey } from '../../../domain/walls/journey-keys.ts';
import type { Place, Talk } from '../../../domain/walls/wall.ts';
import { Button } from '../../../ui/button.tsx';
import { screenInk } from '../drawing/ink.ts';
import { type Room, useRoom } from '../drawing/use-room.ts';
import { Findings } from './findings.tsx';
import { followedPair } from './followed.ts';
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
  /** The mark to be pointed out: its organisation is followed. */
  focus?: string | null;
  onPick?: (id: string) => void;
}

/** A pair or a single organisation that somebody follows along the way. */
interface Choice {
  readonly id: string;
  readonly parties: readonly Party[];
}

const followedChoice = ({ id, parties }: Choice): Followed => ({
  id,
  steps: parties[0]?.places.filter((step) => parties.every(({ places }) => places.includes(step))) ?? [],
  label:
    parties.length > 1
      ? words.and(parties[0]?.short ?? '', parties[1]?.short ?? '')
      : (parties[0]?.short ?? ''),
});

/** Where a mark stands, among which of its organisation's. */
const meetingOf = ({ steps }: Journey, id: string): Meeting | undefined =>
  steps.flatMap(({ meetings }) => meetings).find(({ marks }) => marks.some((mark) => mark.id === id));

/** The journey: the path drawn from its marks alone, and what it shows in words. */
export function JourneyView({ places, rows, talks, focus = null, onPick }: JourneyViewProps) {
  const journey = useJourney(places, rows, talks);
  const { ref, room } = useRoom<HTMLDivElement>();
  const [choice, setChoice] = useState<Choice | null>(null);
  const follow = (key: string | undefined) => {
    const party = journey.parties.find((one) => one.key === key);
    if (party) setChoice({ id: party.key, parties: [party] });
  };
  useEffect(() => {
    if (focus !== null) follow(meetingOf(journey, focus)?.party.key);
    // Only a new focus follows; what is put up meanwhile does not take the choice away.
  }, [focus]);
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
            onSign={(key, stepId) => {
              if (choice?.id === key) return setChoice(null);
              follow(key);
              const step = journey.steps.find(({ place }) => place.id === stepId);
              const mark = step?.meetings.find(({ party }) => party.key === key)?.marks.at(-1);
              if (mark) onPick?.(mark.id);
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
  onSign: (party: string, step: string) => void;
}

function Picture({ journey, room, followed, chosen, onSign }: PictureProps) {
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
        const step = sign?.getAttribute('data-step');
        if (key && step) onSign(key, step);
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
