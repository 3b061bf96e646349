import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { House } from '../../../domain/house/house.ts';
import type { Manner } from '../../../domain/house/route.ts';
import type { FieldsOf } from '../../../domain/kinds.ts';
import { house } from '../../../local/queries/house.ts';
import { Button } from '../../../ui/button.tsx';
import type { PageProps } from '../../../ui/feature.ts';
import { navigate } from '../../../ui/navigate.ts';
import { Notice } from '../../../ui/notice.tsx';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { Pills } from '../../../ui/pills.tsx';
import { routes } from '../../../ui/route-names.ts';
import { here, sayHere } from '../here.ts';
import { Told } from '../hub-words.tsx';
import { inSentence } from '../in-sentence.ts';
import { NoPlace } from '../place/place-page.tsx';
import { useIsWide } from '../use-wide.ts';
import { WhereForm } from '../where/where-form.tsx';
import { whereWords } from '../where/where-words.ts';
import { tellWay, useWays, type Ways } from './use-ways.ts';
import styles from './way.module.css';
import { WayMap } from './way-map.tsx';
import { WayText } from './way-text.tsx';
import { words } from './way-words.ts';

/** `/path/to/:spot`: the way there from where one is. */
export function Page({ params: { spot: to = '' } }: PageProps) {
  const drawn = house.value;
  if (!drawn) return null;
  const goal = drawn.spot.get(to);
  if (!goal) return <NoPlace />;
  const from = here.value;
  const title = words.title(inSentence(goal));
  if (from === null)
    return (
      <Scaffold title={title} lead={whereWords.lead()} back={{ href: routes.path, label: words.back() }}>
        <WhereForm house={drawn} onHere={(spot) => void sayHere(spot)} />
      </Scaffold>
    );
  return <WayChoice house={drawn} from={from} to={to} goal={goal} title={title} />;
}

interface WaysProps {
  house: House;
  from: string;
  to: string;
  goal: FieldsOf<'spot'>;
  title: string;
}

async function arrive(spot: string): Promise<void> {
  await sayHere(spot);
  navigate(routes.pathPlace(spot));
}

function WayChoice({ house: drawn, from, to, goal, title }: WaysProps) {
  const ways = useWays(drawn, from, to);
  const chosen = useSignal<Manner>('step-free');
  const start = drawn.spot.get(from);
  // Steps are shown to whoever asks for them, never because there is nothing else.
  const route = ways[chosen.value] ?? (chosen.value === 'quickest' ? ways['step-free'] : null);
  const manner: Manner = chosen.value === 'quickest' && ways.quickest ? 'quickest' : 'step-free';
  const way = useMemo(() => route && tellWay(drawn, route, manner), [drawn, route, manner]);
  const isWide = useIsWide();
  const key = `${from} ${to} ${manner}`;
  const hasMap = way !== null && from !== to;
  return (
    <Scaffold
      title={title}
      beside={isWide && hasMap ? <WayMap key={key} house={drawn} way={way} isTall /> : undefined}
      lead={
        start && (
          <>
            <Told>{from === to ? words.thereAlready() : words.from(inSentence(start))}</Told>{' '}
            <a class={styles.change} href={routes.pathHere}>
              {words.change()}
            </a>
          </>
        )
      }
      back={{ href: routes.path, label: words.back() }}
      width="wide"
      actions={
        from !== to && (
          <Button variant="primary" icon="check" onClick={() => void arrive(to)}>
            {words.iAmThere()}
          </Button>
        )
      }
    >
      {!goal.open && <Notice tone="warn">{words.closed()}</Notice>}
      {ways['step-free'] && ways.quickest && (
        <Pills
          legend={words.manner()}
          value={manner}
          onValue={(next) => {
            chosen.value = next;
          }}
          options={(['step-free', 'quickest'] as const).map((value) => ({ value, label: words[value]() }))}
        />
      )}
      {way ? (
        <WayText key={key} house={drawn} way={way} />
      ) : (
        goal.open && (
          <NoRoute
            ways={ways}
            onStairs={() => {
              chosen.value = 'quickest';
            }}
          />
        )
      )}
      {!isWide && hasMap && <WayMap key={`map ${key}`} house={drawn} way={way} />}
    </Scaffold>
  );
}

function NoRoute({ ways, onStairs }: { ways: Ways; onStairs: () => void }) {
  if (!ways.quickest) return <Notice tone="warn">{words.noWay()}</Notice>;
  return (
    <Notice tone="warn" action={<Button onClick={onStairs}>{words.showStairs()}</Button>}>
      {words.noStepFree()}
    </Notice>
  );
}
