import { useMemo } from 'preact/hooks';
import { keepPlace, placeId, withdrawFrom } from '../../../domain/openhouse/coming.ts';
import { type LineUp, lineUp, type Standing, standingIn } from '../../../domain/openhouse/queue.ts';
import type { WeekDay } from '../../../domain/openhouse/week.ts';
import { waitingCount } from '../../../local/outbox.ts';
import { today } from '../../../local/queries/hub.ts';
import { weekSignUpsOn } from '../../../local/queries/weeks.ts';
import type { RowOf } from '../../../local/row.ts';
import { now } from '../../../local/time.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Toggle } from '../../../ui/toggle.tsx';
import { Programme } from '../programme/programme.tsx';
import { saveAndSay } from '../save.ts';
import { sayDay } from '../say-day.ts';
import styles from './guest.module.css';
import { words } from './words.ts';

interface WeekDaysProps {
  week: RowOf<'week'>;
  /** Whose phone this is; null for nobody's yet, or where nobody signs up. */
  person: string | null;
  /** The days that are chosen and not said yet; null where nothing can be chosen. */
  chosen: readonly string[] | null;
  onChosen: ((days: readonly string[]) => void) | null;
}

/** The days of a week: what they begin with, how much room there is, and where one stands. */
export function WeekDays({ week, person, chosen, onChosen }: WeekDaysProps) {
  const choose = (day: string, isWanted: boolean): void => {
    const others = (chosen ?? []).filter((one) => one !== day);
    onChosen?.(isWanted ? [...others, day] : others);
  };
  return (
    <section class={styles.part} aria-labelledby="open-house-days">
      <h2 id="open-house-days">{chosen ? words.programme() : words.programmeRead()}</h2>
      <ol class={styles.days}>
        {week.fields.days.map((one) => (
          <Day
            key={one.day}
            week={week}
            one={one}
            person={person}
            isChosen={chosen?.includes(one.day) ?? null}
            onChosen={(isWanted) => choose(one.day, isWanted)}
          />
        ))}
      </ol>
    </section>
  );
}

/** How much room there is left, in words. */
function sayRoom({ placed, waiting }: LineUp<RowOf<'weekSignUp'>>, capacity: number | null): string {
  if (capacity === null) return words.roomForAll();
  const left = capacity - placed.length;
  if (left > 0) return words.left(left);
  return waiting.length > 0 ? words.fullQueue(waiting.length) : words.full();
}

interface DayProps {
  week: RowOf<'week'>;
  one: WeekDay;
  person: string | null;
  isChosen: boolean | null;
  onChosen: (isWanted: boolean) => void;
}

function Day({ week, one, person, isChosen, onChosen }: DayProps) {
  const { day, note, capacity } = one;
  const rows = useMemo(() => weekSignUpsOn(day), [day]).value;
  const line = useMemo(
    () =>
      lineUp(
        rows.filter(({ fields }) => fields.week === week.id),
        capacity,
      ),
    [rows, week.id, capacity],
  );
  const id = person === null ? null : placeId(week.id, day, person);
  const mine = rows.find((row) => row.id === id);
  const standing: Standing = id === null ? { state: 'none' } : standingIn(id, line);
  const isOver = day < today.value;
  const isOpen = week.fields.state === 'open' && !isOver;
  return (
    <li class={styles.day} data-state={standing.state} data-over={isOver}>
      <h3>
        <span id={`day-${day}`}>{sayDay(day)}</span>
        {day === today.value && <span class={styles.mark}>{words.today()}</span>}
      </h3>
      {note !== '' && (
        <p lang={week.fields.language} dir="auto">
          {note}
        </p>
      )}
      <Programme one={one} />
      {isOver && <p class={styles.quiet}>{words.over()}</p>}
      {!isOver && standing.state === 'none' && <p class={styles.room}>{sayRoom(line, capacity)}</p>}
      {mine && standing.state !== 'none' && (
        <Mine row={mine} standing={standing} isOver={isOver} label={sayDay(day)} />
      )}
      {isOpen && standing.state === 'none' && isChosen !== null && (
        <Toggle
          label={capacity !== null && line.placed.length >= capacity ? words.wantQueue() : words.wantDay()}
          about={`day-${day}`}
          checked={isChosen}
          onChecked={onChosen}
        />
      )}
    </li>
  );
}

interface MineProps {
  row: RowOf<'weekSignUp'>;
  standing: Exclude<Standing, { state: 'none' }>;
  isOver: boolean;
  /** The day, as it is said. */
  label: string;
}

/** Where one stands on a day, and the way out. */
function Mine({ row, standing, isOver, label }: MineProps) {
  if (isOver) return null;
  const withdraw = (): void => {
    void saveAndSay([withdrawFrom(row.id, row.fields, now())], words.withdrawn(label), [
      keepPlace(row.id, row.fields),
    ]);
  };
  return (
    <>
      <p class={styles.standing}>
        <Icon name={standing.state === 'placed' ? 'check' : 'clock'} />
        {standing.state === 'placed' ? words.placed() : words.waiting(standing.place)}
      </p>
      {standing.state === 'waiting' && <p class={styles.quiet}>{words.waitingDetail()}</p>}
      {waitingCount.value > 0 && <p class={styles.quiet}>{words.unsent()}</p>}
      <div>
        <Button variant="quiet" aria-label={words.withdrawDay(label)} onClick={withdraw}>
          {words.withdraw()}
        </Button>
      </div>
    </>
  );
}
