import type { Occurrence } from '../../../domain/breakfast/breakfast.ts';
import type { Day } from '../../../domain/time.ts';
import { formatDay } from '../../../i18n/format.ts';
import { Icon } from '../../../ui/icon.tsx';
import styles from './day-choice.module.css';
import { rosterWords } from './words.ts';

interface DayChoiceProps {
  coming: readonly Occurrence[];
  day: Day;
  onDay: (day: Day) => void;
}

/** Which of the breakfasts to come. */
export function DayChoice({ coming, day, onDay }: DayChoiceProps) {
  return (
    <fieldset class={styles.days} data-print="no">
      <legend class={styles.legend}>{rosterWords.whichBreakfast()}</legend>
      {coming.map((one) => (
        <button
          key={one.day}
          type="button"
          class={styles.day}
          aria-pressed={one.day === day}
          onClick={() => onDay(one.day)}
        >
          {one.day === day && <Icon name="check" />}
          {formatDay(one.day)}
        </button>
      ))}
    </fieldset>
  );
}
