import { useSignal } from '@preact/signals';
import { usualDay } from '../../../domain/openhouse/weeks.ts';
import { addDays, clockPattern, dayPattern } from '../../../domain/time.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { sayDay } from '../say-day.ts';
import styles from './desk.module.css';
import { settingsWords as words } from './settings-words.ts';
import { type DayForm, isCapacity } from './week-form.ts';

interface DayFieldsProps {
  value: DayForm;
  onValue: (value: DayForm) => void;
  onRemove: () => void;
}

const timeError = (time: string): string | undefined =>
  clockPattern.test(time) ? undefined : words.timeWrong();

/** One day of the week: its coffee, its introduction, how many there is room for, and a line. */
export function DayFields({ value, onValue, onRemove }: DayFieldsProps) {
  const set = (part: Partial<DayForm>): void => onValue({ ...value, ...part });
  const name = sayDay(value.day);
  return (
    <fieldset class={styles.dayCard} aria-label={name}>
      <h3>{name}</h3>
      <div class={styles.pair}>
        <Field
          kind="time"
          label={words.coffee()}
          error={timeError(value.coffee)}
          value={value.coffee}
          onValue={(coffee) => set({ coffee })}
        />
        <Field
          kind="time"
          label={words.intro()}
          error={timeError(value.intro)}
          value={value.intro}
          onValue={(intro) => set({ intro })}
        />
        <Field
          kind="number"
          inputMode="numeric"
          label={words.capacity()}
          hint={words.capacityHint()}
          error={isCapacity(value.capacity) ? undefined : words.capacityWrong()}
          value={value.capacity}
          onValue={(capacity) => set({ capacity })}
          min={1}
          max={2000}
        />
      </div>
      <Field
        label={words.note()}
        hint={words.noteHint()}
        value={value.note}
        onValue={(note) => set({ note })}
        autoCapitalize="sentences"
        maxLength={200}
      />
      <div>
        <Button variant="quiet" onClick={onRemove}>
          {words.removeDay(name)}
        </Button>
      </div>
    </fieldset>
  );
}

interface NewDayProps {
  days: readonly DayForm[];
  onDays: (days: readonly DayForm[]) => void;
}

/** One day more, the one after the last unless another is chosen. */
export function NewDay({ days, onDays }: NewDayProps) {
  const typed = useSignal<string | null>(null);
  const last = days.at(-1)?.day;
  const day = typed.value ?? (last ? addDays(last, 1) : '');
  const add = (): void => {
    if (!dayPattern.test(day) || days.some((one) => one.day === day)) return;
    const next = [...days, { ...usualDay(day), capacity: days.at(-1)?.capacity ?? '' }];
    onDays(next.sort((a, b) => (a.day < b.day ? -1 : 1)));
    typed.value = null;
  };
  return (
    <div class={styles.taskRow}>
      <Field
        kind="date"
        label={words.newDay()}
        value={day}
        onValue={(value) => {
          typed.value = value;
        }}
      />
      <Button icon="plus" onClick={add}>
        {words.addDay()}
      </Button>
    </div>
  );
}
