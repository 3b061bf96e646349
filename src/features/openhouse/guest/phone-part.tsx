import { useMemo } from 'preact/hooks';
import { placeId } from '../../../domain/openhouse/coming.ts';
import { today } from '../../../local/queries/hub.ts';
import { comingWeek, weekSignUpsOn, weekToday } from '../../../local/queries/weeks.ts';
import type { RowOf } from '../../../local/row.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import { routes } from '../../../ui/route-names.ts';
import { sayDay, sayDays } from '../say-day.ts';
import styles from './guest.module.css';
import { words } from './words.ts';

/** On the first page of somebody's phone: the week that is on or near, and their days in it. */
export function Part({ person }: { person: string }) {
  const week = comingWeek.value;
  return week ? <Reminder key={week.id} week={week} person={person} /> : null;
}

function Reminder({ week, person }: { week: RowOf<'week'>; person: string }) {
  const { firstDay, lastDay, days } = week.fields;
  const isToday = weekToday.value?.id === week.id;
  const lists = useMemo(() => days.map(({ day }) => [day, weekSignUpsOn(day)] as const), [days]);
  const mine = lists
    .filter(
      ([day, rows]) =>
        day >= today.value &&
        rows.value.some(({ id, fields }) => fields.coming && id === placeId(week.id, day, person)),
    )
    .map(([day]) => day);
  return (
    <section class={styles.reminder} aria-labelledby="open-house-reminder">
      <h2 id="open-house-reminder">
        {isToday ? words.partToday() : words.partSoon(words.dates(sayDay(firstDay), sayDay(lastDay)))}
      </h2>
      {mine.length > 0 && <p>{words.partMine(sayDays(mine))}</p>}
      <div>
        <LinkButton href={isToday ? routes.stampWalk : routes.openHouse} icon={isToday ? 'leaf' : 'calendar'}>
          {isToday ? words.walk() : words.partOpen()}
        </LinkButton>
      </div>
    </section>
  );
}
