import type { Series } from '../../../domain/breakfast/series.ts';
import { clockPattern } from '../../../domain/time.ts';
import { Button } from '../../../ui/button.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { Field } from '../../../ui/field.tsx';
import { Section } from '../../../ui/section.tsx';
import { zoneIds, zoneName } from '../zone-words.ts';
import { saveSeries } from './save.ts';
import styles from './settings.module.css';
import { useForm } from './use-form.ts';
import { weekdayName, weekdays } from './weekdays.ts';
import { words } from './words.ts';

const elsewhere = '';
const isKnown = (zone: string): boolean => zoneIds.some((id) => id === zone);

/** What is wrong with two times of a day, in words; empty when nothing is. */
export function timeErrors(starts: string, ends: string): { starts: string; ends: string } {
  const startsWrong = clockPattern.test(starts) ? '' : words.timeWrong();
  if (!clockPattern.test(ends)) return { starts: startsWrong, ends: words.timeWrong() };
  return { starts: startsWrong, ends: startsWrong === '' && ends <= starts ? words.endsEarly() : '' };
}

/** Weekday, times, place, and for how many newcomers there is time. */
export function SeriesSection({ series }: { series: Series }) {
  const { weekday, starts, ends, zone, onboardings } = series;
  const form = useForm('series', {
    ...{ weekday: String(weekday), starts, ends },
    zone: isKnown(zone) ? zone : elsewhere,
    zoneText: isKnown(zone) ? '' : zone,
    places: String(onboardings),
  });
  const { value, set } = form;
  const wrong = timeErrors(value.starts, value.ends);
  const zoneWrong = value.zone === elsewhere && value.zoneText.trim() === '' ? words.zoneMissing() : '';
  const places = Number(value.places);
  const isCount = value.places.trim() !== '' && Number.isInteger(places) && places >= 0 && places <= 50;
  const placesWrong = isCount ? '' : words.onboardingsWrong();
  const isWrong = [wrong.starts, wrong.ends, zoneWrong, placesWrong].some((error) => error !== '');

  const save = async (): Promise<void> => {
    if (isWrong) return;
    const isKept = await saveSeries({
      ...{ weekday: Number(value.weekday), starts: value.starts, ends: value.ends },
      ...{ zone: value.zone || value.zoneText.trim(), onboardings: places },
    });
    if (isKept) form.clear();
  };
  return (
    <Section
      title={words.when()}
      state={`${weekdayName(weekday)} ${words.held(starts, ends)} · ${zoneName(zone)}`}
    >
      <Choice
        legend={words.weekday()}
        columns={3}
        value={value.weekday}
        onValue={(next) => set({ weekday: next })}
        options={weekdays.map((day) => ({ value: String(day), label: weekdayName(day) }))}
      />
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
      <Choice
        legend={words.zone()}
        columns={2}
        value={value.zone}
        onValue={(next) => set({ zone: next })}
        options={[
          ...zoneIds.map((id) => ({ value: id as string, label: zoneName(id) })),
          { value: elsewhere, label: words.otherZone() },
        ]}
      />
      {value.zone === elsewhere && (
        <Field
          label={words.zoneName()}
          error={zoneWrong}
          value={value.zoneText}
          onValue={(next) => set({ zoneText: next })}
          maxLength={40}
        />
      )}
      <Field
        kind="number"
        inputMode="numeric"
        label={words.onboardings()}
        hint={words.onboardingsHint()}
        error={placesWrong}
        value={value.places}
        onValue={(next) => set({ places: next })}
        min={0}
        max={50}
      />
      <div>
        <Button variant="primary" aria-disabled={isWrong} onClick={() => void save()}>
          {words.save()}
        </Button>
      </div>
    </Section>
  );
}
