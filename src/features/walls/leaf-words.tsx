import { dayAt } from '../../domain/time.ts';
import type { Contribution, Wall } from '../../domain/walls/wall.ts';
import { isLate } from '../../domain/walls/wall-rules.ts';
import { formatDay } from '../../i18n/format.ts';
import styles from './leaf-words.module.css';
import { partsOf } from './parts.ts';
import { wallWords as words } from './wall/wall-words.ts';

export interface LeafWordsProps {
  wall: Wall;
  leaf: Contribution;
  /** Whether it is this device's own. */
  isMine?: boolean;
  /** Where it hangs, where no heading says it. */
  place?: string;
}

/** What somebody has written on a wall: the words, who says so, and what is worth knowing about them. */
export function LeafWords({ wall, leaf, isMine = false, place }: LeafWordsProps) {
  const parts = partsOf(wall.template, leaf.parent !== null);
  return (
    <div class={styles.words}>
      {parts.map(
        ({ name, said }) =>
          leaf[name] !== '' && (
            <p
              key={name}
              class={name === 'text' && leaf.parent === null ? styles.text : styles.more}
              dir="auto"
            >
              {said && <span class={styles.label}>{words.label(said())} </span>}
              {leaf[name]}
            </p>
          ),
      )}
      <Foot wall={wall} leaf={leaf} isMine={isMine} place={place} />
    </div>
  );
}

function Foot({ wall, leaf, isMine, place }: LeafWordsProps) {
  const { name, organisation, at } = leaf;
  const isUnseen = isMine && !leaf.shown && !leaf.hidden;
  return (
    <p class={styles.foot}>
      {isMine && <span class={styles.mark}>{words.mine()}</span>}
      {[place, name, organisation].map(
        (part, at) =>
          part && (
            <span key={at} class={at === 1 ? styles.name : undefined}>
              <bdi>{part}</bdi>
            </span>
          ),
      )}
      <span>{formatDay(dayAt(at, wall.timeZone))}</span>
      {isLate(leaf, wall) && <span class={styles.mark}>{words.late()}</span>}
      {leaf.paper && <span>{words.paper()}</span>}
      {isUnseen && <span class={styles.state}>{words.unseen()}</span>}
      {isMine && leaf.hidden && <span class={styles.state}>{words.hidden()}</span>}
    </p>
  );
}
