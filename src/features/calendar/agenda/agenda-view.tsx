import type { ComponentChildren } from 'preact';
import type { ActivityRow } from '../../../domain/calendar/activity-rules.ts';
import type { AgendaDay } from '../../../domain/calendar/agenda.ts';
import { dayAt } from '../../../domain/time.ts';
import { isolate } from '../../../i18n/isolate.ts';
import { List, ListRow } from '../../../ui/list.tsx';
import { routes } from '../../../ui/route-names.ts';
import { sayDayTitle, sayWhen } from '../say.ts';
import styles from './agenda.module.css';
import { Line } from './agenda-line.tsx';
import type { Shown } from './shown.ts';
import { words } from './words.ts';

/** The days and what is on: an outline with a heading for each day, readable without seeing it. */
export function AgendaView({ days, shown }: { days: readonly AgendaDay[]; shown: Shown }) {
  const today = dayAt(shown.now, shown.timeZone);
  return (
    <div class={styles.days}>
      {days.map(({ day, lines }) => (
        <section key={day} class={styles.day} data-today={day === today} aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`}>{sayDayTitle(day, today)}</h2>
          {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is a list */}
          <ul role="list" class={styles.lines} aria-labelledby={`day-${day}`}>
            {lines.map((line) => (
              <Line
                key={
                  line.is === 'activity'
                    ? line.activity.id
                    : `${line.is}-${day}-${line.is === 'free' ? line.starts : ''}`
                }
                line={line}
                day={day}
                shown={shown}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** What somebody has proposed and the host has not agreed to: it waits, or the answer was no. */
export function OwnProposals({ rows, shown }: { rows: readonly ActivityRow[]; shown: Shown }) {
  if (rows.length === 0) return null;
  return (
    <section class={styles.group} aria-labelledby="own-proposals">
      <h2 id="own-proposals">{words.mine()}</h2>
      <Rows rows={rows} shown={shown} labelledBy="own-proposals" />
    </section>
  );
}

/** What has been, the latest first. */
export function Past({ rows, shown }: { rows: readonly ActivityRow[]; shown: Shown }) {
  if (rows.length === 0) return null;
  return (
    <details class={styles.past}>
      <summary>{words.past(rows.length)}</summary>
      <Rows rows={rows} shown={shown} label={words.pastList()} />
    </details>
  );
}

interface RowsProps {
  rows: readonly ActivityRow[];
  shown: Shown;
  label?: string;
  labelledBy?: string;
}

function Rows({ rows, shown, label, labelledBy }: RowsProps) {
  return (
    <List label={label} labelledBy={labelledBy} look="apart">
      {rows.map(({ id, fields }) => (
        <ListRow
          key={id}
          href={routes.activity(id)}
          primary={<bdi>{fields.title}</bdi>}
          secondary={secondary(fields, shown)}
        />
      ))}
    </List>
  );
}

function secondary(fields: ActivityRow['fields'], { timeZone, now }: Shown): ComponentChildren {
  const when = sayWhen(fields, timeZone, now);
  if (fields.state === 'proposed') return `${when} · ${words.waits()}`;
  if (fields.state !== 'declined') return when;
  return fields.reason === '' ? words.declined() : words.declinedWhy(isolate(fields.reason));
}
