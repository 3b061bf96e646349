import { useSignal } from '@preact/signals';
import { Button } from '../../../ui/button.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { routes } from '../../../ui/route-names.ts';
import { DeskGate } from '../shared/desk-gate.tsx';
import { Part } from '../shared/part.tsx';
import { sharedWords } from '../shared/words.ts';
import { type RoomNow, useRoom } from '../today/use-room.ts';
import { GaugePart } from './gauge-part.tsx';
import styles from './introduce.module.css';
import { LatelyPart } from './lately-part.tsx';
import { PairCard } from './pair-card.tsx';
import { usePairs } from './use-pairs.ts';
import { words } from './words.ts';

/** So many are shown at a time. */
const step = 12;

/** `/today/introduce`: who ought to meet, and how mixed the room is. */
export function Page() {
  return (
    <DeskGate title={words.title()}>
      <Introduce />
    </DeskGate>
  );
}

function Introduce() {
  const room = useRoom();
  return (
    <Scaffold
      title={words.title()}
      lead={words.lead()}
      back={{ href: routes.today, label: sharedWords.toToday() }}
    >
      {room && (
        <>
          <GaugePart room={room} />
          <AllPairs room={room} />
          <LatelyPart day={room.day} />
        </>
      )}
    </Scaffold>
  );
}

function AllPairs({ room }: { room: RoomNow }) {
  const shown = useSignal(step);
  const pairs = usePairs(room);
  if (!pairs) return null;
  if (pairs.length === 0) return <Empty text={words.none()} detail={words.noneDetail()} />;
  const left = pairs.length - shown.value;
  return (
    <Part title={words.all()}>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is a list */}
      <ul role="list" class={styles.pairs} aria-label={words.all()}>
        {pairs.slice(0, shown.value).map((pair) => (
          <PairCard key={pair.id} pair={pair} faces={room.faces} day={room.day} coming={room.coming} />
        ))}
      </ul>
      {left > 0 && (
        <div>
          <Button
            onClick={() => {
              shown.value += step;
            }}
          >
            {words.more(Math.min(step, left))}
          </Button>
        </div>
      )}
    </Part>
  );
}
