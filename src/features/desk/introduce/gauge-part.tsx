import { useEffect, useState } from 'preact/hooks';
import { type Gauge, gaugeOf, regularDays } from '../../../domain/desk/room.ts';
import { addDays, type Day } from '../../../domain/time.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { readDaysHere } from '../../../local/queries/desk.ts';
import { labelOf } from '../shared/faces.ts';
import { Part } from '../shared/part.tsx';
import type { RoomNow } from '../today/use-room.ts';
import styles from './introduce.module.css';
import { words } from './words.ts';

/** Four weeks, today included, less a day. */
const daysBack = 27;

function useDaysHere(day: Day): ReadonlyMap<string, number> | null {
  const [days, setDays] = useState<ReadonlyMap<string, number> | null>(null);
  useEffect(() => {
    let isHere = true;
    readDaysHere(addDays(day, -daysBack), day).then(
      (found) => isHere && setDays(found),
      (error: unknown) => console.error('desk: four weeks of visits were not read', error),
    );
    return () => {
      isHere = false;
    };
  }, [day]);
  return days;
}

/** How mixed the room is, for the host alone. */
export function GaugePart({ room }: { room: RoomNow }) {
  const days = useDaysHere(room.day);
  const gauge = gaugeOf(
    room,
    (id) => room.faces.get(id),
    (id) => days?.get(id) ?? 0,
    room.day,
  );
  return <GaugeView gauge={gauge} hasDays={days !== null} />;
}

/** `hasDays`: is it known by now who is here often? */
export function GaugeView({ gauge, hasDays }: { gauge: Gauge; hasDays: boolean }) {
  const { people, largest, organisations, regulars, newcomers, ungreeted } = gauge;
  if (people === 0)
    return (
      <Part title={words.room()}>
        <p class={styles.quiet}>{words.empty()}</p>
      </Part>
    );
  const share = largest ? formatNumber(largest.share, { style: 'percent' }) : '';
  return (
    <Part title={words.room()}>
      <ul class={styles.facts}>
        <li>
          {largest
            ? words.largest(largest.count, people, labelOf(largest.organisation), share)
            : words.noLargest()}
        </li>
        {largest && (
          <li aria-hidden="true" class={styles.bar}>
            <div class={styles.share} style={{ inlineSize: `${largest.share * 100}%` }} />
          </li>
        )}
        <li>{words.organisations(organisations)}</li>
        {hasDays && <li>{words.regulars(regulars, regularDays)}</li>}
        <li>{words.newcomers(newcomers, ungreeted)}</li>
      </ul>
    </Part>
  );
}
