import { breakfastOn, type Occurrence, type Stretch } from '../../../domain/breakfast/breakfast.ts';
import { headsOf } from '../../../domain/breakfast/coming.ts';
import { type ActivityRow, daysOf } from '../../../domain/calendar/activity-rules.ts';
import { formatDay, formatTime } from '../../../i18n/format.ts';
import { activities } from '../../../local/queries/activities.ts';
import { breakfastRules } from '../../../local/queries/breakfast.ts';
import { signUpsOn } from '../../../local/queries/breakfast-day.ts';
import { house } from '../../../local/queries/house.ts';
import { today } from '../../../local/queries/hub.ts';
import { clockTick } from '../../../local/time.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import { routes } from '../../../ui/route-names.ts';
import { Part } from '../shared/part.tsx';
import styles from './today.module.css';
import { words } from './words.ts';

interface Line extends Stretch {
  readonly key: string;
  readonly title: string;
  readonly detail: string;
  readonly href: string;
}

/** What is on today, now and later: breakfast and what was agreed. */
export function OnPart() {
  const [rules, rows, now, day] = [breakfastRules.value, activities.value, clockTick.value, today.value];
  if (!rules || !rows) return null;
  const zone = rules.timeZone;
  const agreed = rows.filter(({ fields }) => fields.state === 'agreed' && fields.ends > now);
  const isToday = ({ fields }: ActivityRow): boolean => daysOf(fields, zone).from <= day;
  const breakfast = breakfastOn(rules, day);
  const lines: Line[] = [
    ...(breakfast && breakfast.cancelled === null && breakfast.ends > now ? [breakfastLine(breakfast)] : []),
    ...agreed.filter(isToday).map(activityLine),
  ].sort((a, b) => a.starts - b.starts || (a.key < b.key ? -1 : 1));
  const next = agreed.find((row) => !isToday(row));
  return (
    <Part
      title={words.on()}
      aside={
        <LinkButton variant="quiet" href={routes.calendar} icon="calendar">
          {words.calendar()}
        </LinkButton>
      }
    >
      {lines.length === 0 ? (
        <p class={styles.quiet}>
          {words.nothingOn()}{' '}
          {next &&
            words.nextUp(
              next.fields.title,
              `${formatDay(daysOf(next.fields, zone).from)} ${formatTime(next.fields.starts, zone)}`,
            )}
        </p>
      ) : (
        // biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is a list
        <ul role="list" class={styles.lines} aria-label={words.on()}>
          {lines.map((line) => (
            <li key={line.key}>
              <a class={styles.line} href={line.href}>
                <span class={styles.time}>
                  {formatTime(line.starts, zone)}–{formatTime(line.ends, zone)}
                </span>
                <span class={styles.text}>
                  <bdi class={styles.title}>{line.title}</bdi>
                  {line.detail !== '' && <bdi class={styles.quiet}>{line.detail}</bdi>}
                </span>
                {line.starts <= now && <span class={styles.now}>{words.now()}</span>}
              </a>
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}

const breakfastLine = ({ day, starts, ends }: Occurrence): Line => ({
  ...{ key: 'breakfast', title: words.breakfast(), href: routes.breakfast, starts, ends },
  detail: words.comes(headsOf(signUpsOn(day).value.map(({ fields }) => fields))),
});

const activityLine = ({ id, fields }: ActivityRow): Line => ({
  ...{ key: id, title: fields.title, starts: fields.starts, ends: fields.ends, href: routes.activity(id) },
  detail: house.value?.spot.get(fields.spot)?.name ?? fields.place,
});
