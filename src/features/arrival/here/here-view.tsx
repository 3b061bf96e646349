import { formatAge, formatTime } from '../../../i18n/format.ts';
import { BigNumber } from '../../../ui/big-number.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { List, ListRow } from '../../../ui/list.tsx';
import { routes } from '../../../ui/route-names.ts';
import { house } from '../house.ts';
import styles from './here.module.css';
import type { HereNow } from './use-here.ts';
import { words } from './words.ts';

const freshMs = 60_000;

/** How old this is, in words. */
export const sayAge = (ms: number): string => (ms < freshMs ? words.justNow() : words.asOf(formatAge(ms)));

export interface HereViewProps {
  here: HereNow;
  /** Epoch ms, against which the age is told. */
  now: number;
  /** The most names shown; the rest are behind a link. All, unless told. */
  most?: number;
}

/** Who is here: the number and its age, those who show themselves, organisations from three up. */
export function HereView({ here, now, most = Number.POSITIVE_INFINITY }: HereViewProps) {
  const { total, asOf, people, organisations } = here;
  if (asOf === null && people.length === 0) return <Empty text={words.unknown()} silhouette="ridge" />;
  return (
    <>
      {total !== null && asOf !== null ? (
        <BigNumber value={total} label={words.total(total)} detail={sayAge(now - asOf)} tone="moss" />
      ) : (
        <p class={styles.calm}>{words.calm()}</p>
      )}
      <section aria-labelledby="here-people">
        <h2 id="here-people" class={styles.heading}>
          {words.people()}
        </h2>
        {people.length === 0 ? (
          <p class={styles.quiet}>{words.nobodyShown()}</p>
        ) : (
          <List labelledBy="here-people">
            {people.slice(0, most).map(({ person, firstName, organisation, since }) => (
              <ListRow
                key={person}
                primary={<bdi>{firstName}</bdi>}
                secondary={organisation === '' ? undefined : <bdi>{organisation}</bdi>}
                trailing={words.since(formatTime(since, house.value.timeZone))}
              />
            ))}
          </List>
        )}
        {people.length > most && (
          <LinkButton href={routes.here} variant="quiet" icon="people">
            {words.more(people.length - most)}
          </LinkButton>
        )}
      </section>
      {organisations.length > 0 && (
        <section aria-labelledby="here-organisations">
          <h2 id="here-organisations" class={styles.heading}>
            {words.organisations()}
          </h2>
          <p class={styles.quiet}>{words.fromThree()}</p>
          <List labelledBy="here-organisations">
            {organisations.map(({ organisation, name, count }) => (
              <ListRow key={organisation} primary={<bdi>{name}</bdi>} trailing={count} />
            ))}
          </List>
        </section>
      )}
    </>
  );
}
