import { useEffect, useState } from 'preact/hooks';
import { firstPairs } from '../../../domain/desk/introduce.ts';
import { afterPaint } from '../../../ui/after-paint.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import { routes } from '../../../ui/route-names.ts';
import { Part } from '../shared/part.tsx';
import type { RoomNow } from '../today/use-room.ts';
import styles from './introduce.module.css';
import { PairCard } from './pair-card.tsx';
import { usePairs } from './use-pairs.ts';
import { words } from './words.ts';

const most = 3;

/** Whom to introduce first; looked for when the rest of the page has been painted. */
export function FirstPairs({ room }: { room: RoomNow }) {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    let isHere = true;
    void afterPaint().then(() => isHere && setPainted(true));
    return () => {
      isHere = false;
    };
  }, []);
  return isPainted ? <Pairs room={room} /> : null;
}

function Pairs({ room }: { room: RoomNow }) {
  const pairs = usePairs(room);
  if (!pairs) return null;
  const shown = firstPairs(pairs, most);
  return (
    <Part
      title={words.title()}
      aside={
        <LinkButton variant="quiet" href={routes.introduce} icon="people">
          {words.all()}
        </LinkButton>
      }
    >
      {shown.length === 0 ? (
        <p class={styles.quiet}>{words.none()}</p>
      ) : (
        // biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is a list
        <ul role="list" class={styles.pairs} aria-label={words.title()}>
          {shown.map((pair) => (
            <PairCard key={pair.id} pair={pair} faces={room.faces} day={room.day} coming={room.coming} />
          ))}
        </ul>
      )}
    </Part>
  );
}
