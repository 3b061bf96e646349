import { useId } from 'preact/hooks';
import { Button } from '../../../ui/button.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { Icon } from '../../../ui/icon.tsx';
import styles from './mix.module.css';
import type { MixOfDay, Sitter } from './mix-model.ts';
import { words } from './words.ts';

interface MixBoardProps {
  mix: MixOfDay;
  onLeave: (person: string, name: string) => void;
}

/** Who has joined: table by table, and those who have none yet. Nobody else is named. */
export function MixBoard({ mix, onLeave }: MixBoardProps) {
  const { tables, unplaced, away, ties } = mix;
  const count = tables.reduce((sum, { sitters }) => sum + sitters.length, 0) + unplaced.length;
  return (
    <>
      {tables.length > 0 && (
        <p class={styles.ties} role="status">
          <Icon name="leaf" />
          {ties > 0 ? words.ties(ties) : words.oldFriends()}
        </p>
      )}
      {tables.length > 0 && (
        <div class={styles.tables}>
          {tables.map(({ number, sitters }) => (
            <Group key={number} title={words.table(number)} sitters={sitters} onLeave={onLeave} />
          ))}
        </div>
      )}
      {unplaced.length > 0 && (
        <Group
          title={tables.length > 0 ? words.noTableYet() : words.whoJoined(count)}
          sitters={unplaced}
          onLeave={onLeave}
          isLoose
        />
      )}
      <div role="status">
        <Waiting mix={mix} />
        {away > 0 && <p class={styles.quiet}>{words.onTheWay(away)}</p>}
      </div>
      {count === 0 && <Empty text={words.nobody()} detail={words.nobodyDetail()} silhouette="clearing" />}
    </>
  );
}

/** One or two for whom a suggestion would find no table. */
function Waiting({ mix: { canPlace, unplaced } }: { mix: MixOfDay }) {
  const [one, other] = unplaced;
  if (canPlace || !one) return null;
  return (
    <p class={styles.waiting}>
      {other ? words.waitForOne(one.firstName, other.firstName) : words.waitsForTwo(one.firstName)}
    </p>
  );
}

interface GroupProps {
  title: string;
  sitters: readonly Sitter[];
  onLeave: (person: string, name: string) => void;
  /** They sit nowhere yet: side by side instead of on a card. */
  isLoose?: boolean;
}

function Group({ title, sitters, onLeave, isLoose }: GroupProps) {
  const id = useId();
  return (
    <section class={isLoose ? styles.loose : styles.table} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is a list */}
      <ul role="list" aria-labelledby={id}>
        {sitters.map(({ id: person, firstName, from }) => (
          <li key={person} class={styles.sitter}>
            <span class={styles.who}>
              <bdi class={styles.name}>{firstName}</bdi>
              {from !== '' && <bdi class={styles.from}>{from}</bdi>}
            </span>
            <Button variant="quiet" icon="close" iconOnly onClick={() => onLeave(person, firstName)}>
              {words.leaveNamed(firstName)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
