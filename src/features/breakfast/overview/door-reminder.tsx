import { series } from '../../../local/queries/breakfast.ts';
import { clockTick } from '../../../local/time.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import { routes } from '../../../ui/route-names.ts';
import { firstCancelled, isOn, nextHeld } from '../upcoming.ts';
import { zonePlace } from '../zone-words.ts';
import styles from './overview.module.css';
import { sayNear, sayNone, sayStart } from './say.ts';
import { words } from './words.ts';

/** At the door: when the next breakfast is, and the way to it. Nobody's name. */
export function Part() {
  const next = nextHeld.value;
  const off = firstCancelled.value;
  if (!next) return null;
  return (
    <div class={styles.door}>
      {off && <p>{sayNone(off, undefined)}</p>}
      <LinkButton href={routes.breakfast} icon="cup">
        {isOn(next, clockTick.value)
          ? words.now(zonePlace(series.value.zone))
          : words.next(sayNear(next.day), sayStart(next))}
      </LinkButton>
    </div>
  );
}
