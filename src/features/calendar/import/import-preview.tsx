import type { Signal } from '@preact/signals';
import {
  type ActivityForm,
  activityForms,
  type Openness,
  opennesses,
} from '../../../domain/calendar/activity-kinds.ts';
import type { ImportFate, ImportLine } from '../../../domain/calendar/file-import.ts';
import { isolate } from '../../../i18n/isolate.ts';
import { Choice } from '../../../ui/choice.tsx';
import { List, ListRow } from '../../../ui/list.tsx';
import { Section } from '../../../ui/section.tsx';
import { Select } from '../../../ui/select.tsx';
import { Toggle } from '../../../ui/toggle.tsx';
import { formName, sayOpenness } from '../activity-words.ts';
import { sayActivityRefusal } from '../edit/refusal-words.ts';
import { sayWhen } from '../say.ts';
import styles from './import.module.css';
import { words } from './words.ts';

/** Is a line to be written? What is new is, unless somebody says no; what would change something is not, unless they say yes. */
export const isPicked = ({ id, fate }: ImportLine, picked: ReadonlyMap<string, boolean>): boolean =>
  fate === 'new' ? (picked.get(id) ?? true) : isChange(fate) && (picked.get(id) ?? false);

const isChange = (fate: ImportFate): boolean => fate === 'changed' || fate === 'off';

type Refused = Exclude<ImportFate, 'new' | 'changed' | 'off' | 'same' | 'past'>;
const isRefused = (fate: ImportFate): fate is Refused =>
  fate === 'over-breakfast' || fate === 'too-long' || fate === 'ends-before-it-starts';

interface PreviewProps {
  lines: readonly ImportLine[];
  picked: Signal<ReadonlyMap<string, boolean>>;
  form: Signal<ActivityForm>;
  openness: Signal<Openness>;
  timeZone: string;
  now: number;
  /** How far repetitions were followed, as a sentence. */
  horizon: string;
}

/** Everything that is in a file, by what would become of it. */
export function ImportPreview(props: PreviewProps) {
  const { lines, form, openness, horizon } = props;
  const fresh = lines.filter(({ fate }) => fate === 'new');
  const changed = lines.filter(({ fate }) => isChange(fate));
  const refused = lines.filter(({ fate }) => isRefused(fate));
  const same = lines.filter(({ fate }) => fate === 'same');
  const past = lines.filter(({ fate }) => fate === 'past');
  const sums = [
    ...(fresh.length > 0 ? [words.fresh(fresh.length)] : []),
    ...(changed.length > 0 ? [words.changed(changed.length)] : []),
    ...(refused.length > 0 ? [words.refused(refused.length)] : []),
    ...(same.length > 0 ? [words.same(same.length)] : []),
    ...(past.length > 0 ? [words.past(past.length)] : []),
  ];
  return (
    <>
      <p role="status" class={styles.sums}>
        {sums.join(' · ')}
      </p>
      {lines.some(({ event }) => event.instance !== null) && <p class={styles.quiet}>{horizon}</p>}
      {fresh.length > 0 && (
        <>
          <Section title={words.forAll()}>
            <Select
              label={words.form()}
              value={form.value}
              onValue={(next) => {
                form.value = next;
              }}
              options={activityForms.map((value) => ({ value, label: formName(value) }))}
            />
            <Choice
              legend={words.openness()}
              value={openness.value}
              onValue={(next) => {
                openness.value = next;
              }}
              options={opennesses.map((value) => ({ value, label: sayOpenness(value) }))}
            />
          </Section>
          <Section title={words.freshTitle()}>
            <Lines {...props} lines={fresh} />
          </Section>
        </>
      )}
      {changed.length > 0 && (
        <Section title={words.changedTitle()} text={words.changedText()}>
          <Lines {...props} lines={changed} />
        </Section>
      )}
      {refused.length > 0 && (
        <Section title={words.refusedTitle()}>
          <Told {...props} lines={refused} label={words.refusedTitle()} />
        </Section>
      )}
      {same.length + past.length > 0 && (
        <details class={styles.others}>
          <summary>{sums.slice(-(Number(same.length > 0) + Number(past.length > 0))).join(' · ')}</summary>
          <Told {...props} lines={[...same, ...past]} label={words.same(same.length + past.length)} />
        </details>
      )}
    </>
  );
}

type LinesProps = Pick<PreviewProps, 'lines' | 'picked' | 'timeZone' | 'now'>;

const whenAndWhere = ({ event }: ImportLine, timeZone: string, now: number): string =>
  [sayWhen(event, timeZone, now), ...(event.place === '' ? [] : [isolate(event.place)])].join(' · ');

/** Lines that somebody chooses among. */
function Lines({ lines, picked, timeZone, now }: LinesProps) {
  const detailOf = (line: ImportLine): string => {
    const when = whenAndWhere(line, timeZone, now);
    const { current, fate } = line;
    if (fate === 'off') return `${when} · ${words.off()}`;
    if (!current) return when;
    const { title } = current.fields;
    const before = [
      ...(title === line.event.title ? [] : [isolate(title)]),
      sayWhen(current.fields, timeZone, now),
    ];
    return `${when}. ${words.now(before.join(', '))}`;
  };
  return (
    <div class={styles.lines}>
      {lines.map((line) => (
        <Toggle
          key={line.id}
          label={line.event.title}
          detail={detailOf(line)}
          checked={isPicked(line, picked.value)}
          onChecked={(isOn) => {
            picked.value = new Map([...picked.value, [line.id, isOn]]);
          }}
        />
      ))}
    </div>
  );
}

/** Lines that are only told. */
function Told({ lines, timeZone, now, label }: LinesProps & { label: string }) {
  return (
    <List look="plain" label={label}>
      {lines.map((line) => (
        <ListRow
          key={line.id}
          primary={<bdi>{line.event.title}</bdi>}
          secondary={
            isRefused(line.fate)
              ? `${whenAndWhere(line, timeZone, now)}. ${sayActivityRefusal(line.fate)}`
              : whenAndWhere(line, timeZone, now)
          }
        />
      ))}
    </List>
  );
}
