import { gaugeOf } from '../../../domain/desk/room.ts';
import { BigNumber } from '../../../ui/big-number.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { routes } from '../../../ui/route-names.ts';
import { labelOf } from '../shared/faces.ts';
import { Part } from '../shared/part.tsx';
import styles from './today.module.css';
import type { RoomNow } from './use-room.ts';
import { words } from './words.ts';

/** From this share and this many on, one organisation is worth a word. */
const muchOfRoom = 1 / 3;
const fewestToTell = 6;

/** How many are here, how many are coming, and whether most are from one place. */
export function HerePart({ room }: { room: RoomNow }) {
  const { heads, coming, faces, day } = room;
  const { largest, people } = gaugeOf(
    room,
    (id) => faces.get(id),
    () => 0,
    day,
  );
  return (
    <Part
      title={words.here()}
      aside={
        <LinkButton variant="quiet" href={routes.house} icon="people">
          {words.everyone()}
        </LinkButton>
      }
    >
      {heads === 0 ? (
        <p class={styles.quiet}>{words.nobodyHere()}</p>
      ) : (
        <BigNumber value={heads} label={words.inHouse()} tone="moss" />
      )}
      {coming.length > 0 && <p>{words.stillComing(coming.length)}</p>}
      {largest && largest.share >= muchOfRoom && people >= fewestToTell && (
        <p>{words.manyFrom(labelOf(largest.organisation), largest.count, people)}</p>
      )}
    </Part>
  );
}
