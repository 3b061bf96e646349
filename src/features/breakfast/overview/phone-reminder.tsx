import type { Occurrence } from '../../../domain/breakfast/breakfast.ts';
import { withdraw } from '../../../domain/breakfast/coming.ts';
import { signUpId } from '../../../domain/id.ts';
import { series } from '../../../local/queries/breakfast.ts';
import { clockTick } from '../../../local/time.ts';
import { Button } from '../../../ui/button.tsx';
import { Cluster } from '../../../ui/cluster.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { routes } from '../../../ui/route-names.ts';
import { saveWithUndo } from '../save.ts';
import { firstCancelled, isOn, nextHeld } from '../upcoming.ts';
import { breakfastWords } from '../words.ts';
import { zoneName, zonePlace } from '../zone-words.ts';
import { comeChange } from './come.ts';
import styles from './overview.module.css';
import { sayNear, sayNone, sayStart, sayTimes } from './say.ts';
import { useSignUp } from './sign-up-part.tsx';
import { words } from './words.ts';

/** On the first page of somebody's phone: the next breakfast, and one tap to come. */
export function Part({ person }: { person: string }) {
  const next = nextHeld.value;
  return next ? <Reminder person={person} next={next} /> : null;
}

function Reminder({ person, next }: { person: string; next: Occurrence }) {
  const { day } = next;
  const mine = useSignUp(person, day);
  const off = firstCancelled.value;
  const isGoingOn = isOn(next, clockTick.value);
  const come = async (): Promise<void> =>
    saveWithUndo([await comeChange(person, day, mine?.fields.guests ?? 0)], words.saidComing(), [
      withdraw(signUpId(person, day)),
    ]);
  return (
    <section class={styles.reminder} aria-labelledby="breakfast-reminder">
      <h2 id="breakfast-reminder">
        {isGoingOn ? words.now(zonePlace(series.value.zone)) : words.next(sayNear(day), sayStart(next))}
      </h2>
      <p class={styles.quiet}>
        {off ? sayNone(off, undefined) : `${sayTimes(next)} · ${zoneName(series.value.zone)}`}
      </p>
      <Cluster>
        {mine?.fields.coming ? (
          <p class={styles.state} role="status">
            <Icon name="check" />
            {words.youCome()}
          </p>
        ) : (
          <Button icon="check" onClick={() => void come()}>
            {words.imComing()}
          </Button>
        )}
        <LinkButton href={routes.breakfast} variant="quiet" icon="cup">
          {breakfastWords.title()}
        </LinkButton>
      </Cluster>
    </section>
  );
}
