import { isZone } from '../../../domain/openhouse/walk.ts';
import { owner } from '../../../local/owner.ts';
import { weekToday } from '../../../local/queries/weeks.ts';
import { Button } from '../../../ui/button.tsx';
import { Cluster } from '../../../ui/cluster.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { routes } from '../../../ui/route-names.ts';
import { card, nameOf, stampNow, stops } from './card.ts';
import styles from './walk.module.css';
import { walkWords as words } from './words.ts';

/**
 * On the page of one of the seven places: the stamp, for whoever stands there with a card. Only while the house is
 * open to guests or a walk has begun; who works here every day is left in peace.
 */
export function Part({ zone, isHere }: { zone: string; isHere: boolean }) {
  const isWalking = weekToday.value !== undefined || card.value.size > 0;
  if (owner.value === null || !isWalking || !isZone(zone)) return null;
  const isStamped = card.value.has(zone);
  if (!isStamped && !isHere) return null;
  const done = stops.value.filter((stop) => card.value.has(stop.zone)).length;
  return (
    <section class={styles.here} aria-labelledby="stamp-here">
      <h2 id="stamp-here">{words.title()}</h2>
      <p class={styles.mark} role="status">
        {isStamped && <Icon name="check" />}
        {isStamped
          ? words.stampedHere(nameOf(zone), words.progress(done, stops.value.length))
          : words.offer()}
      </p>
      <Cluster>
        {!isStamped && (
          <Button icon="leaf" onClick={() => void stampNow(zone, 'scan')}>
            {words.take()}
          </Button>
        )}
        {isStamped && <LinkButton href={routes.stampWalk}>{words.seeWalk()}</LinkButton>}
      </Cluster>
    </section>
  );
}
