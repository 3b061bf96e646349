import type { ComponentChildren } from 'preact';
import type { LineUp, Standing } from '../../../domain/openhouse/queue.ts';
import type { WeekDay } from '../../../domain/openhouse/week.ts';
import { cx } from '../../../ui/cx.ts';
import { Icon } from '../../../ui/icon.tsx';
import { Toggle } from '../../../ui/toggle.tsx';
import parts from '../parts.module.css';
import { Programme } from '../programme/programme.tsx';
import { sayDay } from '../say-day.ts';
import styles from './guest.module.css';
import { words } from './words.ts';

/** How many have a place on a day, and how many wait. */
export type Crowd = { readonly [K in keyof LineUp<never>]: { readonly length: number } };

/** How much room there is left, in words. */
function sayRoom({ placed, waiting }: Crowd, capacity: number | null): string {
  if (capacity === null) return words.roomForAll();
  const left = capacity - placed.length;
  if (left > 0) return words.left(left);
  return waiting.length > 0 ? words.fullQueue(waiting.length) : words.full();
}

interface DayCardProps {
  one: WeekDay;
  /** The language of what the host has written. */
  language: string;
  crowd: Crowd;
  standing: Standing;
  /** Is it over, today, or still to come? */
  when: 'over' | 'today' | 'ahead';
  /** Has the day been chosen; null where it cannot be. */
  isChosen: boolean | null;
  onChosen: (isWanted: boolean) => void;
  /** Under where one stands: the way out. */
  children?: ComponentChildren;
}

/** A day of a week, as guests see it: what is on, how much room there is, where one stands. */
export function DayCard(props: DayCardProps) {
  const { one, language, crowd, standing, when, isChosen, onChosen, children } = props;
  const { day, note, capacity } = one;
  const isOver = when === 'over';
  const isFull = capacity !== null && crowd.placed.length >= capacity;
  return (
    <li class={cx(parts.card, isOver && styles.over)} data-on={standing.state === 'placed'}>
      <h3 class={styles.dayName}>
        <span id={`day-${day}`}>{sayDay(day)}</span>
        {when === 'today' && <span class={parts.mark}>{words.today()}</span>}
      </h3>
      {note !== '' && (
        <p lang={language} dir="auto">
          {note}
        </p>
      )}
      <Programme one={one} />
      {isOver && <p class={parts.quiet}>{words.over()}</p>}
      {!isOver && standing.state === 'none' && <p class={styles.room}>{sayRoom(crowd, capacity)}</p>}
      {!isOver && standing.state !== 'none' && (
        <p class={styles.standing}>
          <Icon name={standing.state === 'placed' ? 'check' : 'clock'} />
          {standing.state === 'placed' ? words.placed() : words.waiting(standing.place)}
        </p>
      )}
      {!isOver && standing.state === 'waiting' && <p class={parts.quiet}>{words.waitingDetail()}</p>}
      {children}
      {isChosen !== null && (
        <Toggle
          label={isFull ? words.wantQueue() : words.wantDay()}
          about={`day-${day}`}
          checked={isChosen}
          onChecked={onChosen}
        />
      )}
    </li>
  );
}
