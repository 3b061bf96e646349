import { useMemo } from 'preact/hooks';
import type { BreakfastRules } from '../../../domain/breakfast/breakfast.ts';
import { type ActivityRow, clashesWith } from '../../../domain/calendar/activity-rules.ts';
import { nearestFree } from '../../../domain/calendar/nearest-free.ts';
import { addDays, type ClockTime, dayPattern } from '../../../domain/time.ts';
import { isolate } from '../../../i18n/isolate.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Section } from '../../../ui/section.tsx';
import { Toggle } from '../../../ui/toggle.tsx';
import { sayTimes, sayWhen } from '../say.ts';
import { type ActivityDraft, breakfastOf, type Faults, stretchOf, timesOf } from './activity-draft.ts';
import styles from './edit.module.css';
import { sayActivityRefusal } from './refusal-words.ts';
import { words } from './words.ts';

/** What the form has to know of everything else. */
export interface FormWorld {
  readonly rules: BreakfastRules;
  readonly all: readonly ActivityRow[];
  readonly closes: ClockTime;
  /** Epoch ms. */
  readonly now: number;
}

export interface TimeSectionProps {
  world: FormWorld;
  /** The row that is changed; null for a new one. */
  id: string | null;
  value: ActivityDraft;
  onValue: (part: Partial<ActivityDraft>) => void;
  faults: Faults;
}

const townOf = (timeZone: string): string => (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');

/** When it is; a breakfast in the way is told at once, with the nearest time that is free. */
export function TimeSection({ world, id, value, onValue, faults }: TimeSectionProps) {
  const isSeveral = value.lastDay !== value.day;
  const { when } = faults;
  return (
    <Section title={words.when()} text={words.zone(townOf(world.rules.timeZone))}>
      <div class={styles.times}>
        <Field
          kind="date"
          label={words.day()}
          value={value.day}
          onValue={(day) => onValue({ day, lastDay: isSeveral && value.lastDay > day ? value.lastDay : day })}
          error={when && when !== 'over-breakfast' ? sayActivityRefusal(when) : ''}
        />
        <Field kind="time" label={words.from()} value={value.from} onValue={(from) => onValue({ from })} />
        <Field kind="time" label={words.to()} value={value.to} onValue={(to) => onValue({ to })} />
      </div>
      <Several value={value} onValue={onValue} />
      <InTheWay world={world} id={id} value={value} onValue={onValue} />
    </Section>
  );
}

function Several({ value, onValue }: Pick<TimeSectionProps, 'value' | 'onValue'>) {
  const isSeveral = value.lastDay !== value.day;
  const next = (): string => (dayPattern.test(value.day) ? addDays(value.day, 1) : value.day);
  return (
    <div>
      <Toggle
        label={words.several()}
        checked={isSeveral}
        onChecked={(isOn) => onValue({ lastDay: isOn ? next() : value.day })}
      />
      {isSeveral && (
        <Field
          kind="date"
          label={words.lastDay()}
          value={value.lastDay}
          min={value.day}
          onValue={(lastDay) => onValue({ lastDay })}
        />
      )}
    </div>
  );
}

/** Breakfast, which is a refusal with a way on, and others in the same place, which is only a word. */
function InTheWay({ world, id, value, onValue }: Omit<TimeSectionProps, 'faults'>) {
  const { rules, all, closes, now } = world;
  const { timeZone } = rules;
  const stretch = stretchOf(value, timeZone);
  const breakfast = breakfastOf(rules, value);
  const clashes =
    stretch && !breakfast
      ? clashesWith({ ...stretch, spot: value.spot, state: 'proposed', ...(id === null ? {} : { id }) }, all)
      : [];
  const isInTheWay = breakfast !== null || clashes.length > 0;
  const nearest = useMemo(
    () =>
      stretch && isInTheWay
        ? nearestFree(
            rules,
            { ...stretch, spot: value.spot, ...(id === null ? {} : { id }) },
            { all, now, closes },
          )
        : null,
    [stretch?.starts, stretch?.ends, value.spot, isInTheWay, rules, all, closes, id],
  );
  const action = nearest && (
    <Button icon="clock" onClick={() => onValue(timesOf(nearest, timeZone))}>
      {words.takeNearest()}
    </Button>
  );
  const next = nearest && <p>{words.nearest(sayWhen(nearest, timeZone, now))}</p>;
  return (
    // The place is there from the start, so that a screen reader hears what comes into it.
    <div role="status" class={styles.inTheWay}>
      {breakfast && (
        <Notice tone="warn" icon="cup" title={words.breakfastTitle()} action={action}>
          <p>{words.breakfastWhy(sayWhen(breakfast, timeZone, now))}</p>
          {next ?? <p>{words.noneNear()}</p>}
        </Notice>
      )}
      {clashes.length > 0 && (
        <Notice title={words.clashTitle()} action={action}>
          {clashes.map(({ id: other, fields }) => (
            <p key={other}>{words.clash(isolate(fields.title), sayTimes(fields, timeZone))}</p>
          ))}
          <p>{words.clashNext()}</p>
          {next}
        </Notice>
      )}
    </div>
  );
}
