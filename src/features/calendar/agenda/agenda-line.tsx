import type { ActivityRow } from '../../../domain/calendar/activity-rules.ts';
import type { AgendaLine } from '../../../domain/calendar/agenda.ts';
import type { Day } from '../../../domain/time.ts';
import { Icon } from '../../../ui/icon.tsx';
import { routes } from '../../../ui/route-names.ts';
import { atOf } from '../at.ts';
import { sayPlace, sayTimes, sayTimesOn } from '../say.ts';
import styles from './agenda.module.css';
import type { Place } from './lanes.ts';
import { sayDetail, sayMark } from './line-detail.ts';
import type { Shown } from './shown.ts';
import { words } from './words.ts';

interface LineProps {
  line: AgendaLine;
  day: Day;
  shown: Shown;
  /** Where it lies in a drawn day; in a list lines just follow each other. */
  place?: Place | undefined;
}

/** One line of a day. */
export function Line({ line, day, shown, place }: LineProps) {
  const style = place && { gridRow: `${place.from} / ${place.to}`, gridColumn: `${place.lane}` };
  return <li style={style}>{contentOf(line, day, shown)}</li>;
}

function contentOf(line: AgendaLine, day: Day, shown: Shown) {
  if (line.is === 'breakfast') return <BreakfastLine {...line} shown={shown} />;
  if (line.is === 'free') return <FreeLine line={line} shown={shown} />;
  return <ActivityLine activity={line.activity} day={day} shown={shown} />;
}

type Of<I extends AgendaLine['is']> = Extract<AgendaLine, { is: I }>;

function BreakfastLine({ breakfast, shown }: Pick<Of<'breakfast'>, 'breakfast'> & { shown: Shown }) {
  const { cancelled } = breakfast;
  const reason = cancelled && 'reason' in cancelled ? cancelled.reason : '';
  return (
    <a class={styles.line} data-is="breakfast" data-off={cancelled !== null} href={routes.breakfast}>
      <span class={styles.time}>{sayTimes(breakfast, shown.timeZone)}</span>
      <span class={styles.words}>
        <strong>{cancelled ? words.noBreakfast() : words.breakfast()}</strong>
        <span class={styles.detail}>{cancelled ? <bdi>{reason}</bdi> : words.breakfastDetail()}</span>
      </span>
      <Icon name="cup" />
    </a>
  );
}

function FreeLine({ line, shown }: { line: Of<'free'>; shown: Shown }) {
  const times = sayTimes(line, shown.timeZone);
  return shown.mayPropose ? (
    <a class={styles.line} data-is="free" href={routes.newActivityAt(atOf(line.starts, shown.timeZone))}>
      <span class={styles.time}>{times}</span>
      <span class={styles.words}>{words.free()}</span>
      <Icon name="plus" />
    </a>
  ) : (
    <div class={styles.line} data-is="free">
      <span class={styles.time}>{times}</span>
      <span class={styles.words}>{words.freeOnly()}</span>
    </div>
  );
}

function ActivityLine({ activity, day, shown }: { activity: ActivityRow; day: Day; shown: Shown }) {
  const { id, fields } = activity;
  const mark = sayMark(fields, shown.now);
  return (
    <a class={styles.line} data-is={fields.state} href={routes.activity(id)}>
      <span class={styles.time}>{sayTimesOn(fields, day, shown.timeZone) || words.allDay()}</span>
      <span class={styles.words}>
        <strong>
          <bdi>{fields.title}</bdi>
        </strong>
        {mark !== '' && <span class={styles.mark}>{mark}</span>}
        <span class={styles.detail}>
          {sayDetail(fields, sayPlace(fields, shown.house), shown.takingOf(id, fields))}
        </span>
      </span>
      <Icon name="forward" />
    </a>
  );
}
