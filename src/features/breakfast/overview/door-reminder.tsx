import { series } from '../../../local/queries/breakfast.ts';
import { clockTick } from '../../../local/time.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import { routes } from '../../../ui/route-names.ts';
import { LateTurns } from '../turns/late-turns.tsx';
import { firstCancelled, isOn, nextHeld } from '../upcoming.ts';
import { zonePlace } from '../zone-words.ts';
import styles from './overview.module.css';
import { sayNear, sayNone, sayStart } from './say.ts';
import { words } from './words.ts';

/** At the door: when the next breakfast is, and the way to it; to the host also what was left late. Nobody's name. */
export function Part() {
  const next = nextHeld.value;
  const off = firstCancelled.value;
  if (!next) return null;
  return (
    <div class={styles.door}>
      <LateTurns breakfast={next} isShort />
      {off && <p>{sayNone(off, undefined)}</p>}
      <LinkButton href={routes.breakfast} icon="cup">
        {isOn(next, clockTick.value)
          ? words.now(zonePlace(series.value.zone))
          : words.next(sayNear(next.day), sayStart(next))}
      </LinkButton>
    </div>
  );
}
