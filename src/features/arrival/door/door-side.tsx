import type { WhoIsHere } from '../../../domain/arrival/who-is-here.ts';
import { codePath } from '../../../domain/code.ts';
import { session } from '../../../local/session.ts';
import { BigNumber } from '../../../ui/big-number.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { Qr } from '../../../ui/qr.tsx';
import { routes } from '../../../ui/route-names.ts';
import { Slot } from '../../../ui/slot.tsx';
import { useHere } from '../here/use-here.ts';
import { doorWords } from '../words.ts';
import styles from './door-side.module.css';
import { words } from './side-words.ts';

const mostOrganisations = 5;

/** A taste of who is here: the number, and the organisations with three people or more. */
export function HereTeaser({ here }: { here: Pick<WhoIsHere, 'organisations' | 'total'> }) {
  return (
    <section class={styles.teaser} aria-label={words.hereNow()}>
      {here.total === null ? (
        <p>{words.calm()}</p>
      ) : (
        <BigNumber value={here.total} label={words.people(here.total)} detail={words.hereNow()} tone="moss" />
      )}
      {here.organisations.length > 0 && (
        <ul class={styles.organisations}>
          {here.organisations.slice(0, mostOrganisations).map(({ organisation, name, count }) => (
            <li key={organisation} aria-label={words.count(name, count)}>
              <bdi>{name}</bdi> <span class={styles.count}>{count}</span>
            </li>
          ))}
        </ul>
      )}
      <LinkButton href={routes.here} variant="quiet" icon="people">
        {words.seeWho()}
      </LinkButton>
    </section>
  );
}

/** Beside the field: who is here, what other features have for the door, the code for phones, and the café rule. */
export function DoorSide() {
  const here = useHere();
  const join = session.value?.join;
  return (
    <div class={styles.side}>
      {here && <HereTeaser here={here} />}
      <Slot name="door-home" props={{}} />
      {join && (
        <section class={styles.phone}>
          <Qr
            text={`${session.value?.address ?? location.origin}${codePath({ type: 'join', code: join })}`}
            label={words.phoneCode()}
            size={132}
          />
          <div>
            <h2 class={styles.heading}>{words.byPhone()}</h2>
            <p class={styles.hint}>{words.byPhoneHint()}</p>
          </div>
        </section>
      )}
      <p class={styles.cafe}>{doorWords.cafeRule()}</p>
    </div>
  );
}
