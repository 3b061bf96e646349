import { formatDateLong } from '../../../i18n/format.ts';
import { today } from '../../../local/queries/hub.ts';
import { lazyPart } from '../../../ui/lazy-part.tsx';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { routes } from '../../../ui/route-names.ts';
import { MessagePart } from '../message/message-part.tsx';
import { DeskGate } from '../shared/desk-gate.tsx';
import { sharedWords } from '../shared/words.ts';
import { deskWords } from '../words.ts';
import { HerePart } from './here-part.tsx';
import { LinksPart } from './links-part.tsx';
import { NewcomersPart } from './newcomers-part.tsx';
import { OnPart } from './on-part.tsx';
import { TasksPart } from './tasks-part.tsx';
import styles from './today.module.css';
import { useRoom } from './use-room.ts';
import { WaitsPart } from './waits-part.tsx';

// Half a year of seats is read for it: not before who is here has been painted.
const FirstPairs = lazyPart(async () => (await import('../introduce/first-pairs.tsx')).FirstPairs, {});

/** `/today`: the host's day on one screen. */
export function Page() {
  return (
    <DeskGate title={deskWords.today()}>
      <Today />
    </DeskGate>
  );
}

function Today() {
  const day = today.value;
  const room = useRoom();
  return (
    <Scaffold
      title={deskWords.today()}
      lead={formatDateLong(day, { withYear: false })}
      back={{ href: routes.home, label: sharedWords.toDoor() }}
      width="wide"
    >
      <div class={styles.board}>
        <div class={styles.house}>
          {room && <HerePart room={room} />}
          {room && <NewcomersPart room={room} />}
          <OnPart />
        </div>
        <div class={styles.people}>
          <WaitsPart />
          {room && <FirstPairs room={room} />}
        </div>
        <div class={styles.doing}>
          <TasksPart day={day} />
          <MessagePart day={day} />
        </div>
      </div>
      <LinksPart />
    </Scaffold>
  );
}
