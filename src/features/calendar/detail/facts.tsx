import type { Activity } from '../../../domain/calendar/activity.ts';
import { formName, sayOpenness, saySound } from '../activity-words.ts';
import type { Shown } from '../agenda/shown.ts';
import { sayPlace, sayWhen } from '../say.ts';
import styles from './detail.module.css';
import { words } from './words.ts';

const saySignUp = ({ signUp, capacity }: Activity): string => {
  if (!signUp) return words.noSignUp();
  return capacity === null ? words.signUpAny() : words.signUpFor(capacity);
};

/** What is to be known of an activity: when, where, what, for whom, how loud. */
export function Facts({
  activity,
  shown,
}: {
  activity: Activity;
  shown: Pick<Shown, 'house' | 'timeZone' | 'now'>;
}) {
  const { form, part, parts, openness, soundLevel, by } = activity;
  const what = parts > 0 ? `${formName(form)} · ${words.partOf(part, parts)}` : formName(form);
  return (
    <dl class={styles.facts}>
      <dt>{words.when()}</dt>
      <dd>{sayWhen(activity, shown.timeZone, shown.now)}</dd>
      <dt>{words.where()}</dt>
      <dd>
        <bdi>{sayPlace(activity, shown.house) || words.noPlace()}</bdi>
      </dd>
      <dt>{words.what()}</dt>
      <dd>{what}</dd>
      <dt>{words.who()}</dt>
      <dd>{sayOpenness(openness)}</dd>
      {openness !== 'internal' && (
        <>
          <dt>{words.howToCome()}</dt>
          <dd>{saySignUp(activity)}</dd>
        </>
      )}
      <dt>{words.sound()}</dt>
      <dd>{saySound(soundLevel)}</dd>
      {by !== '' && (
        <>
          <dt>{words.by()}</dt>
          <dd>
            <bdi>{by}</bdi>
          </dd>
        </>
      )}
    </dl>
  );
}
