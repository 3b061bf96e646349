import type { Repeat, Rhythm } from '../../../domain/calendar/repeats.ts';
import { Choice } from '../../../ui/choice.tsx';
import { Field } from '../../../ui/field.tsx';
import { Section } from '../../../ui/section.tsx';
import { Toggle } from '../../../ui/toggle.tsx';
import { sayWhen } from '../say.ts';
import styles from './edit.module.css';
import type { RepeatDraft } from './repeat.ts';
import { repeatWords as words } from './repeat-words.ts';

const rhythms: readonly Rhythm[] = ['once', 'weekly', 'fortnightly', 'monthly'];

interface RepeatSectionProps {
  value: RepeatDraft;
  onValue: (part: Partial<RepeatDraft>) => void;
  repeats: readonly Repeat[];
  timeZone: string;
  now: number;
}

/** Once or again and again; every time is told, and those that give way to a breakfast. */
export function RepeatSection({ value, onValue, repeats, timeZone, now }: RepeatSectionProps) {
  return (
    <Section title={words.title()}>
      <Choice
        legend={words.rhythm()}
        columns={2}
        value={value.rhythm}
        onValue={(rhythm) => onValue({ rhythm })}
        options={rhythms.map((rhythm) => ({ value: rhythm, label: words[rhythm]() }))}
      />
      {value.rhythm !== 'once' && (
        <>
          <Field
            label={words.times()}
            inputMode="numeric"
            value={value.times}
            onValue={(times) => onValue({ times })}
            maxLength={2}
          />
          <Toggle
            label={words.course()}
            detail={words.courseDetail()}
            checked={value.isCourse}
            onChecked={(isCourse) => onValue({ isCourse })}
          />
          <ol class={styles.repeats} aria-label={words.all()}>
            {repeats.map(({ day, starts, ends, breakfast }) => (
              <li key={day}>
                {breakfast ? (
                  <>
                    <s>{sayWhen({ starts, ends }, timeZone, now)}</s> {words.skipped()}
                  </>
                ) : (
                  sayWhen({ starts, ends }, timeZone, now)
                )}
              </li>
            ))}
          </ol>
        </>
      )}
    </Section>
  );
}
