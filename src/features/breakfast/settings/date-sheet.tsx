import { type BreakfastDay, type BreakfastRules, breakfastOn } from '../../../domain/breakfast/breakfast.ts';
import { type Day, dayPattern } from '../../../domain/time.ts';
import { formatDateLong } from '../../../i18n/format.ts';
import { Button } from '../../../ui/button.tsx';
import { Choice, type ChoiceOption } from '../../../ui/choice.tsx';
import { Field } from '../../../ui/field.tsx';
import { Sheet } from '../../../ui/sheet.tsx';
import { sayReason } from '../say-reason.ts';
import { nothingSaid, saveDay } from './save.ts';
import { timeErrors } from './series-section.tsx';
import styles from './settings.module.css';
import { useForm } from './use-form.ts';
import { words } from './words.ts';

/** `time`: on, at another time than usual. */
type Plan = 'usual' | 'on' | 'time' | 'off';

interface DateSheetProps {
  /** Empty for an extra breakfast whose day is to be chosen. */
  day: Day;
  rules: BreakfastRules;
  today: Day;
  onClose: () => void;
}

/** What would be if the host had said nothing of the day. */
const without = (rules: BreakfastRules, day: Day) =>
  breakfastOn({ ...rules, days: new Map([...rules.days].filter(([on]) => on !== day)) }, day);

function planOf(said: BreakfastDay | undefined, isUsuallyOn: boolean): Plan {
  if (!said || said.state === 'off') return said ? 'off' : 'usual';
  if (said.starts !== null || said.ends !== null)
    return said.state === 'on' || isUsuallyOn ? 'time' : 'usual';
  return said.state === 'on' && !isUsuallyOn ? 'on' : 'usual';
}

/** One day, otherwise than usual. */
export function DateSheet({ day, rules, today, onClose }: DateSheetProps) {
  const isExtra = day === '';
  const said = rules.days.get(day);
  const usual = isExtra ? null : without(rules, day);
  const isUsuallyOn = usual !== null && usual.cancelled === null;
  const form = useForm(`day.${day}`, {
    day,
    plan: (isExtra ? 'time' : planOf(said, isUsuallyOn)) as Plan,
    starts: said?.starts ?? rules.series.starts,
    ends: said?.ends ?? rules.series.ends,
    reason: said?.state === 'off' ? said.reason : '',
    isTried: false,
  });
  const { value, set } = form;
  const { plan } = value;

  const times = plan === 'time' ? timeErrors(value.starts, value.ends) : { starts: '', ends: '' };
  const wrong = {
    ...times,
    day: isExtra ? dayError(value.day, rules, today) : '',
    reason: plan === 'off' && value.reason.trim() === '' ? words.reasonMissing() : '',
  };
  const isWrong = Object.values(wrong).some((error) => error !== '');
  const shown = (error: string) => (value.isTried ? error : '');

  const close = (): void => {
    form.clear();
    onClose();
  };
  const save = async (): Promise<void> => {
    if (isWrong) {
      set({ isTried: true });
      return;
    }
    const on = value.day;
    const word = { ...nothingSaid(on), ...sayPlan(value, isUsuallyOn) };
    const text = isExtra ? words.extraAdded() : plan === 'off' ? words.isCancelled() : words.saved();
    if (await saveDay(word, text)) close();
  };
  const verb = isExtra ? words.add() : plan === 'off' ? words.cancelIt() : words.save();
  return (
    <Sheet
      title={isExtra ? words.extra() : formatDateLong(day)}
      open
      onClose={close}
      keepOpen
      actions={
        <Button variant="primary" onClick={() => void save()}>
          {verb}
        </Button>
      }
    >
      {isExtra ? (
        <Field
          kind="date"
          label={words.day()}
          error={shown(wrong.day)}
          value={value.day}
          onValue={(next) => set({ day: next })}
          min={today}
        />
      ) : (
        <Choice
          legend={words.what()}
          value={plan}
          onValue={(next) => set({ plan: next })}
          options={plansFor(usual, isUsuallyOn)}
        />
      )}
      {plan === 'time' && (
        <div class={styles.pair}>
          <Field
            kind="time"
            label={words.starts()}
            error={wrong.starts}
            value={value.starts}
            onValue={(next) => set({ starts: next })}
          />
          <Field
            kind="time"
            label={words.ends()}
            error={wrong.ends}
            value={value.ends}
            onValue={(next) => set({ ends: next })}
          />
        </div>
      )}
      {plan === 'off' && (
        <Field
          label={words.reason()}
          hint={words.reasonHint()}
          error={shown(wrong.reason)}
          value={value.reason}
          onValue={(reason) => set({ reason })}
          maxLength={200}
        />
      )}
    </Sheet>
  );
}

function dayError(day: Day, rules: BreakfastRules, today: Day): string {
  if (!dayPattern.test(day)) return words.dayMissing();
  if (day < today) return words.dayPast();
  return breakfastOn(rules, day) === null ? '' : words.hasOne();
}

interface Typed {
  readonly plan: Plan;
  readonly starts: string;
  readonly ends: string;
  readonly reason: string;
}

/** What is said of the day. One that would not be is on by the host's word, whatever its time. */
function sayPlan({ plan, starts, ends, reason }: Typed, isUsuallyOn: boolean): Partial<BreakfastDay> {
  if (plan === 'off') return { state: 'off', reason: reason.trim() };
  if (plan === 'usual') return { state: 'usual' };
  const state = isUsuallyOn ? 'usual' : 'on';
  return plan === 'time' ? { state, starts, ends } : { state };
}

function plansFor(usual: ReturnType<typeof breakfastOn>, isUsuallyOn: boolean): ChoiceOption<Plan>[] {
  const time: ChoiceOption<Plan> = { value: 'time', label: words.otherTime() };
  if (isUsuallyOn)
    return [{ value: 'usual', label: words.asUsual() }, time, { value: 'off', label: words.off() }];
  if (usual?.cancelled)
    return [
      { value: 'usual', label: words.cancelled(sayReason(usual.cancelled)) },
      { value: 'on', label: words.onAnyway() },
      time,
      { value: 'off', label: words.off() },
    ];
  return [{ value: 'on', label: words.isOn() }, time, { value: 'usual', label: words.noExtra() }];
}
