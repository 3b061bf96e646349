import type { Series } from '../../../domain/breakfast/series.ts';
import type { Eve } from '../../../domain/holidays.ts';
import { dayPattern } from '../../../domain/time.ts';
import { formatDay } from '../../../i18n/format.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { List, ListRow } from '../../../ui/list.tsx';
import { Section } from '../../../ui/section.tsx';
import { Toggle } from '../../../ui/toggle.tsx';
import { holidayTitle } from '../holiday-words.ts';
import { removeClosed, saveSeries } from './save.ts';
import { sayList } from './say-list.ts';
import styles from './settings.module.css';
import { useForm } from './use-form.ts';
import { words } from './words.ts';

/** In the order of the year. */
const eves: readonly Eve[] = [
  'epiphany-eve',
  'maundy-thursday',
  'easter-eve',
  'walpurgis',
  'pentecost-eve',
  'midsummer-eve',
  'all-saints-eve',
  'christmas-eve',
  'new-years-eve',
];

/** Eves on which the house is closed, too. Each is saved as it is switched. */
export function EvesSection({ series }: { series: Series }) {
  const set = (eve: Eve, isKept: boolean): void => {
    const kept = eves.filter((one) => (one === eve ? isKept : series.eves.includes(one)));
    void saveSeries({ eves: kept });
  };
  return (
    <Section
      title={words.eves()}
      text={words.evesText()}
      state={sayList(eves.filter((eve) => series.eves.includes(eve)).map(holidayTitle))}
    >
      <div class={styles.eves}>
        {eves.map((eve) => (
          <Toggle
            key={eve}
            label={holidayTitle(eve)}
            checked={series.eves.includes(eve)}
            onChecked={(isKept) => set(eve, isKept)}
          />
        ))}
      </div>
    </Section>
  );
}

const most = 100;
const empty = { from: '', to: '', reason: '', isTried: false };

const sayPeriod = ({ from, to }: Series['closed'][number]): string =>
  from === to ? formatDay(from) : words.period(formatDay(from), formatDay(to));

/** The hub's own closing days, those that are over left out of sight. */
export function ClosedSection({ series, today }: { series: Series; today: string }) {
  const form = useForm('closed', empty);
  const { value, set } = form;
  // One day needs to be written only once.
  const to = value.to || value.from;
  const isDay = (day: string) => dayPattern.test(day);
  const wrong = {
    from: isDay(value.from) ? '' : words.dayMissing(),
    to: isDay(value.from) && to < value.from ? words.daysTurned() : '',
    reason: value.reason.trim() === '' ? words.reasonMissing() : '',
  };
  const isWrong = Object.values(wrong).some((error) => error !== '');
  const shown = (error: string) => (value.isTried ? error : '');
  const coming = series.closed.filter((period) => period.to >= today);

  const add = async (): Promise<void> => {
    if (isWrong) {
      set({ isTried: true });
      return;
    }
    const period = { from: value.from, to, reason: value.reason.trim() };
    const kept = [...series.closed, period].sort((a, b) => (a.from < b.from ? -1 : 1)).slice(-most);
    if (await saveSeries({ closed: kept }, words.added(sayPeriod(period)))) form.clear();
  };
  return (
    <Section title={words.closedDays()} state={sayList(coming.map(sayPeriod))}>
      {coming.length > 0 && (
        <List look="plain">
          {coming.map((period) => (
            <ListRow
              key={`${period.from} ${period.to} ${period.reason}`}
              primary={sayPeriod(period)}
              secondary={<bdi>{period.reason}</bdi>}
              trailing={
                <Button
                  variant="quiet"
                  aria-label={`${words.remove()}: ${sayPeriod(period)}`}
                  onClick={() => void removeClosed(period, words.removed(sayPeriod(period)))}
                >
                  {words.remove()}
                </Button>
              }
            />
          ))}
        </List>
      )}
      <div class={styles.pair}>
        <Field
          kind="date"
          label={words.from()}
          error={shown(wrong.from)}
          value={value.from}
          onValue={(from) => set({ from })}
        />
        <Field
          kind="date"
          label={words.to()}
          error={shown(wrong.to)}
          value={value.to}
          onValue={(next) => set({ to: next })}
        />
      </div>
      <Field
        label={words.reason()}
        hint={words.reasonHint()}
        error={shown(wrong.reason)}
        value={value.reason}
        onValue={(reason) => set({ reason })}
        maxLength={200}
      />
      <div>
        <Button onClick={() => void add()}>{words.add()}</Button>
      </div>
    </Section>
  );
}
