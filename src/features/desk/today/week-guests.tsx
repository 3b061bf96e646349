import { morningList } from '../../../domain/openhouse/morning.ts';
import { today } from '../../../local/queries/hub.ts';
import { visitsOn } from '../../../local/queries/visits.ts';
import { capacityOf, weekSignUpsOn, weekToday } from '../../../local/queries/weeks.ts';
import type { RowOf } from '../../../local/row.ts';
import { routes } from '../../../ui/route-names.ts';
import { words } from './words.ts';

/** In an open-house week: how many guests the morning has, and how many of them nobody greets. */
export function WeekGuests() {
  const week = weekToday.value;
  return week ? <Guests week={week} /> : null;
}

function Guests({ week }: { week: RowOf<'week'> }) {
  const day = today.value;
  const signUps = weekSignUpsOn(day).value.filter(({ fields }) => fields.week === week.id);
  const guests = morningList({
    signUps,
    visits: visitsOn(day).value,
    capacity: capacityOf(week, day),
  }).filter(({ state }) => state !== 'left' && state !== 'waiting');
  if (guests.length === 0) return null;
  return (
    <p>
      <a href={routes.weekMorning(week.id)}>
        {words.weekGuests(guests.length, guests.filter(({ greeter }) => greeter === null).length)}
      </a>
    </p>
  );
}
