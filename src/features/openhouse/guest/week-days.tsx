import { useMemo } from 'preact/hooks';
import { keepPlace, placeId, withdrawFrom } from '../../../domain/openhouse/coming.ts';
import { lineUp, type Standing, standingIn } from '../../../domain/openhouse/queue.ts';
import type { WeekDay } from '../../../domain/openhouse/week.ts';
import { waitingCount } from '../../../local/outbox.ts';
import { today } from '../../../local/queries/hub.ts';
import { weekSignUpsOn } from '../../../local/queries/weeks.ts';
import type { RowOf } from '../../../local/row.ts';
import { now } from '../../../local/time.ts';
import { Button } from '../../../ui/button.tsx';
import parts from '../parts.module.css';
import { saveAndSay } from '../save.ts';
import { sayDay } from '../say-day.ts';
import { DayCard } from './day-card.tsx';
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
    <section class={parts.part} aria-labelledby="open-house-days">
      <h2 id="open-house-days">{chosen ? words.programme() : words.programmeRead()}</h2>
      <ol class={parts.cards}>
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

interface DayProps {
  week: RowOf<'week'>;
  one: WeekDay;
  person: string | null;
  isChosen: boolean | null;
  onChosen: (isWanted: boolean) => void;
}

function Day({ week, one, person, isChosen, onChosen }: DayProps) {
  const { day, capacity } = one;
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
  const isOpen = week.fields.state === 'open' && !isOver && standing.state === 'none';
  return (
    <DayCard
      one={one}
      language={week.fields.language}
      crowd={line}
      standing={standing}
      when={isOver ? 'over' : day === today.value ? 'today' : 'ahead'}
      isChosen={isOpen ? isChosen : null}
      onChosen={onChosen}
    >
      {mine && standing.state !== 'none' && !isOver && <WayOut row={mine} label={sayDay(day)} />}
    </DayCard>
  );
}

/** Whether the hub has heard yet, and the way out. `label`: the day, as it is said. */
function WayOut({ row, label }: { row: RowOf<'weekSignUp'>; label: string }) {
  const withdraw = (): void => {
    void saveAndSay([withdrawFrom(row.id, row.fields, now())], words.withdrawn(label), [
      keepPlace(row.id, row.fields),
    ]);
  };
  return (
    <>
      {waitingCount.value > 0 && <p class={parts.quiet}>{words.unsent()}</p>}
      <div class={styles.leave}>
        <Button variant="quiet" aria-label={words.withdrawDay(label)} onClick={withdraw}>
          {words.withdraw()}
        </Button>
      </div>
    </>
  );
}
