import { comingWeek, weekToday } from '../../../local/queries/weeks.ts';
import type { RowOf } from '../../../local/row.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import { routes } from '../../../ui/route-names.ts';
import { sayDay, sayDays } from '../say-day.ts';
import styles from './guest.module.css';
import { useMyDays } from './standing-news.ts';
import { StandingNews } from './standing-news-part.tsx';
import { words } from './words.ts';

/** On the first page of somebody's phone: the week that is on or near, and their days in it. */
export function Part({ person }: { person: string }) {
  const week = comingWeek.value;
  return week ? <Reminder key={week.id} week={week} person={person} /> : null;
}

function Reminder({ week, person }: { week: RowOf<'week'>; person: string }) {
  const { firstDay, lastDay } = week.fields;
  const isToday = weekToday.value?.id === week.id;
  const mine = useMyDays(week, person);
  const placed = (mine ?? []).filter(({ standing }) => standing.state === 'placed');
  return (
    <section class={styles.reminder} aria-labelledby="open-house-reminder">
      <h2 id="open-house-reminder">
        {isToday ? words.partToday() : words.partSoon(words.dates(sayDay(firstDay), sayDay(lastDay)))}
      </h2>
      <StandingNews mine={mine} />
      {placed.length > 0 && <p>{words.partMine(sayDays(placed.map(({ day }) => day)))}</p>}
      {(mine ?? []).map(
        ({ id, day, standing }) =>
          standing.state === 'waiting' && <p key={id}>{words.partQueue(sayDay(day), standing.place)}</p>,
      )}
      <div>
        <LinkButton href={isToday ? routes.stampWalk : routes.openHouse} icon={isToday ? 'leaf' : 'calendar'}>
          {isToday ? words.walk() : words.partOpen()}
        </LinkButton>
      </div>
    </section>
  );
}
