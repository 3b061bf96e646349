import type { ComponentChildren } from 'preact';
import type { Happening } from '../../domain/house/happening.ts';
import { createGraph } from '../../domain/house/house-graph.ts';
import type { PlaceNow, Welcome } from '../../domain/house/place-now.ts';
import { findRoute } from '../../domain/house/route.ts';
import { sampleHouse } from '../../domain/house/sample-house.ts';
import { layoutNames } from '../../domain/house/sample-layouts.ts';
import { Stack } from '../../ui/stack.tsx';
import styles from './map/house-map.module.css';
import { MapView } from './map/map-view.tsx';
import { Disturbed } from './place/disturbed.tsx';
import { PlaceFacts } from './place/place-facts.tsx';
import { tellWay } from './way/use-ways.ts';
import { WayText } from './way/way-text.tsx';
import { WhereForm } from './where/where-form.tsx';

const noon = Date.UTC(2026, 10, 25, 11);
const hour = 3_600_000;
const house = sampleHouse('two-floors', 'sv');
const long = 'Förvaltningsgemensamt utvecklingssamtal om verksamhetsövergripande samverkansformer';

const happening = (title: string, part: Partial<Happening> = {}): Happening => ({
  ...{ id: title, spot: 'two-floors-park', title, starts: noon - hour, ends: noon + hour },
  ...{ openness: 'join', soundLevel: 'lively' },
  ...part,
});
const quiet: PlaceNow = {
  ...{
    welcome: 'free',
    sound: 'quiet',
    soundNext: null,
    on: null,
    next: null,
    sitting: 0,
    disturbance: null,
  },
};
const welcomes: readonly Welcome[] = ['free', 'join', 'listen', 'internal', 'full', 'closed'];

function Case({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section aria-label={title}>
      <Stack>
        <h2>{title}</h2>
        {children}
      </Stack>
    </section>
  );
}

function Way() {
  const route = findRoute(createGraph(house), 'two-floors-entrance', 'two-floors-glade', 'quickest');
  return route && <WayText house={house} way={tellWay(house, route, 'quickest')} />;
}

/** The path's parts in their states, for whoever walks it. */
export function WalkGallery() {
  const next = happening('Yoga', { starts: noon + hour, ends: noon + 2 * hour, soundLevel: 'quiet' });
  const busy: PlaceNow = {
    ...{ ...quiet, on: happening(long), next, sitting: 14, sound: 'lively' },
    soundNext: { level: 'quiet', at: noon + hour },
  };
  const disturbed: PlaceNow = { ...quiet, disturbance: happening(long) };
  return (
    <Stack gap={5}>
      <Case title="A place: may one sit down">
        {welcomes.map((welcome) => (
          <PlaceFacts key={welcome} place={{ ...quiet, welcome, sitting: welcome === 'full' ? 10 : 0 }} />
        ))}
      </Case>
      <Case title="A place: much goes on, in long words">
        <PlaceFacts place={busy} />
      </Case>
      <Case title="A quiet place, disturbed from next door">
        <Disturbed
          at={{ house, now: noon, happenings: [], sitting: new Map() }}
          id="two-floors-glade"
          place={disturbed}
        />
      </Case>
      <Case title="Directions, with stairs">
        <Way />
      </Case>
      {layoutNames.map((name) => {
        const drawn = sampleHouse(name, 'sv');
        const [floor = ''] = drawn.floor.keys();
        return (
          <Case key={name} title={`Map: ${name}`}>
            <div class={styles.frame}>
              <MapView house={drawn} floor={floor} from={`${name}-entrance`} to={`${name}-campfire`} />
            </div>
          </Case>
        );
      })}
      <Case title="Where am I">
        <WhereForm house={house} onHere={() => undefined} />
      </Case>
    </Stack>
  );
}
