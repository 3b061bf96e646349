import { useMemo } from 'preact/hooks';
import { planId } from '../../../domain/id.ts';
import { formatDay } from '../../../i18n/format.ts';
import { commit } from '../../../local/commit.ts';
import { today } from '../../../local/queries/hub.ts';
import { readPerson } from '../../../local/queries/people.ts';
import { plansFrom } from '../../../local/queries/plans.ts';
import { Icon } from '../../../ui/icon.tsx';
import { showSnack } from '../../../ui/snack.tsx';
import { sayRefusal } from '../save-words.ts';
import styles from './plan.module.css';
import { daysFrom, planChange } from './plan-model.ts';
import { words } from './words.ts';

export interface DayButtonsProps {
  days: readonly string[];
  /** The days that are said. */
  coming: ReadonlySet<string>;
  onToggle: (day: string, coming: boolean) => void;
}

/** The next days, each on or off. */
export function DayButtons({ days, coming, onToggle }: DayButtonsProps) {
  const [first, second] = days;
  return (
    <fieldset class={styles.days}>
      <legend class={styles.legend}>{words.days()}</legend>
      {days.map((day) => (
        <button
          key={day}
          type="button"
          class={styles.day}
          aria-pressed={coming.has(day)}
          onClick={() => onToggle(day, !coming.has(day))}
        >
          <span>
            {formatDay(day)}
            {day === first && <span class={styles.near}>{words.today()}</span>}
            {day === second && <span class={styles.near}>{words.tomorrow()}</span>}
          </span>
          {coming.has(day) && <Icon name="check" />}
        </button>
      ))}
    </fieldset>
  );
}

/** A person's days to come, saved tap by tap. */
export function PlanDays({ person }: { person: string }) {
  const from = today.value;
  const plans = useMemo(() => plansFrom(from), [from]).value;
  const days = daysFrom(from);
  const said = new Map(plans.map(({ id, fields }) => [id, fields.coming]));
  const coming = new Set(days.filter((day) => said.get(planId(person, day)) === true));
  const toggle = async (day: string, isComing: boolean): Promise<void> => {
    const visible = (await readPerson(person))?.fields.visible ?? false;
    const saved = await commit([planChange(person, day, isComing, visible)]);
    if (!saved.ok) void showSnack({ text: sayRefusal(saved.code) });
  };
  return (
    <>
      <DayButtons days={days} coming={coming} onToggle={(day, isComing) => void toggle(day, isComing)} />
      <p class={styles.note}>{words.note()}</p>
    </>
  );
}
