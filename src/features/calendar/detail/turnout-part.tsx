import { useSignal } from '@preact/signals';
import type { Turnout } from '../../../domain/calendar/activity.ts';
import { type ActivityRow, daysOf } from '../../../domain/calendar/activity-rules.ts';
import { attendanceAt, countHeads, mostHeads } from '../../../domain/calendar/turnout.ts';
import { addDays, type Day } from '../../../domain/time.ts';
import { turnouts } from '../../../local/queries/activities.ts';
import { visitsOn } from '../../../local/queries/visits.ts';
import { Button } from '../../../ui/button.tsx';
import { Cluster } from '../../../ui/cluster.tsx';
import { Field } from '../../../ui/field.tsx';
import { saveAndSay } from '../save.ts';
import { joiningsOf } from '../takings.ts';
import { words } from './after-words.ts';
import styles from './detail.module.css';

/** No activity is longer than this, in days. */
const mostDays = 15;

function visitsDuring(activity: ActivityRow, timeZone: string) {
  const { from, to } = daysOf(activity.fields, timeZone);
  const days: Day[] = [];
  for (let day = from; day <= to && days.length < mostDays; day = addDays(day, 1)) days.push(day);
  return days.flatMap((day) => visitsOn(day).value.map(({ fields }) => fields));
}

/** What was kept, or what can be seen while sign-ups and visits are still there. */
function knownOf(activity: ActivityRow, kept: Turnout | undefined, timeZone: string) {
  const joinings = joiningsOf(activity.id).map(({ fields }) => fields);
  const seen = attendanceAt(activity.fields, joinings, visitsDuring(activity, timeZone));
  return {
    signedUp: Math.max(kept?.signedUp ?? 0, seen.signedUp),
    came: Math.max(kept?.came ?? 0, seen.came),
  };
}

/** For the host, from when it has begun: sign-ups against who came, and the heads that somebody has counted. */
export function TurnoutPart({ activity, timeZone }: { activity: ActivityRow; timeZone: string }) {
  const { id, fields } = activity;
  const kept = turnouts.value.find((one) => one.id === id)?.fields;
  const known = knownOf(activity, kept, timeZone);
  const counted = kept?.counted ?? null;
  const typed = useSignal<string | null>(null);
  const isWrong = useSignal(false);
  const value = typed.value ?? (counted === null ? '' : String(counted));
  const keep = async (): Promise<void> => {
    const heads = value.trim() === '' ? null : Number(value);
    isWrong.value = heads !== null && !(Number.isInteger(heads) && heads >= 0 && heads <= mostHeads);
    if (isWrong.value) return;
    if (await saveAndSay(countHeads(id, heads, kept, known), words.savedHeads())) typed.value = null;
  };
  const told = [
    ...(fields.signUp && known.signedUp + known.came > 0
      ? [words.signedUp(known.signedUp), words.came(known.came)]
      : []),
    ...(counted === null ? [] : [words.counted(counted)]),
  ];
  return (
    <section class={styles.part} aria-labelledby="activity-turnout">
      <h2 id="activity-turnout">{words.turnout()}</h2>
      <p class={styles.heads}>{told.length === 0 ? words.notKnown() : told.join(' · ')}</p>
      <Field
        label={words.heads()}
        hint={words.headsHint()}
        error={isWrong.value ? words.notANumber() : ''}
        value={value}
        inputMode="numeric"
        maxLength={6}
        onValue={(text) => {
          typed.value = text;
          isWrong.value = false;
        }}
        onEnter={() => void keep()}
      />
      <Cluster>
        <Button onClick={() => void keep()}>{words.saveHeads()}</Button>
      </Cluster>
    </section>
  );
}
