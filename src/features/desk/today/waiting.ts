import { breakfastsFrom } from '../../../domain/breakfast/breakfast.ts';
import { breakfastsMeet } from '../../../domain/calendar/protected-slot.ts';
import { isWaiting } from '../../../domain/walls/wall-rules.ts';
import { formatDay } from '../../../i18n/format.ts';
import { refused } from '../../../local/outbox.ts';
import { activities } from '../../../local/queries/activities.ts';
import { breakfastRules, kitchen } from '../../../local/queries/breakfast.ts';
import { onboardingsOn, turnsOn } from '../../../local/queries/breakfast-day.ts';
import { today } from '../../../local/queries/hub.ts';
import { contributionsOf, walls } from '../../../local/queries/walls.ts';
import { applications } from '../../../local/queries/weeks.ts';
import { clockTick } from '../../../local/time.ts';
import type { IconName } from '../../../ui/icon.tsx';
import { routes } from '../../../ui/route-names.ts';
import { words } from './words.ts';

/** Something that waits for the host, and where it is dealt with. */
export interface Waiting {
  readonly key: string;
  readonly text: string;
  readonly href: string;
  readonly icon: IconName;
}

/** Gaps further ahead than this are nobody's worry today, ms. */
const ahead = 8 * 24 * 3_600_000;

const line = (
  n: number,
  key: string,
  text: (n: number) => string,
  href: string,
  icon: IconName,
): Waiting[] => (n > 0 ? [{ key, text: text(n), href, icon }] : []);

function onWalls(): Waiting[] {
  return walls.value
    .filter(({ fields }) => fields.state === 'published' && fields.moderation === 'look-first')
    .flatMap(({ id, fields }) => {
      const n = contributionsOf(id).value.filter((row) => isWaiting(row.fields)).length;
      return line(
        n,
        `wall ${id}`,
        (count) => words.toLookAt(fields.title, count),
        routes.wallLook(id),
        'leaf',
      );
    });
}

function inCalendar(now: number): Waiting[] {
  const [rules, rows] = [breakfastRules.value, activities.value];
  if (!rules || !rows) return [];
  const clashes = breakfastsMeet(rules, rows, now);
  const met = new Set(clashes.map(({ activity }) => activity.id));
  const proposed = rows.filter(
    ({ id, fields }) => fields.state === 'proposed' && fields.ends > now && !met.has(id),
  );
  return [
    ...line(clashes.length, 'conflicts', words.conflicts, routes.calendarDesk, 'warning'),
    ...line(proposed.length, 'proposals', words.proposals, routes.calendarDesk, 'calendar'),
  ];
}

/** Tasks that nobody has taken and newcomers whom nobody receives, at the next breakfast. */
function atBreakfast(now: number): Waiting[] {
  const rules = breakfastRules.value;
  const next = rules && breakfastsFrom(rules, today.value, 2).find((one) => !one.cancelled && one.ends > now);
  if (!next || next.starts > now + ahead) return [];
  const { day } = next;
  const taken = new Set(
    turnsOn(day).value.flatMap(({ fields }) =>
      !fields.backup && fields.holder.person !== null ? [fields.task] : [],
    ),
  );
  const free = kitchen.value.tasks.filter(({ id }) => !taken.has(id));
  const alone = onboardingsOn(day).value.filter(({ fields }) => fields.wanted && fields.receiver === null);
  const tasks = free.map(({ name }) => name).join(', ');
  return [
    ...line(
      free.length,
      'turns',
      () => words.freeTurns(formatDay(day), tasks),
      `${routes.turns}?day=${day}`,
      'cup',
    ),
    ...line(
      alone.length,
      'receive',
      (n) => words.unreceived(n, formatDay(day)),
      routes.breakfastDesk,
      'people',
    ),
  ];
}

/** All that waits for the host, what went wrong first. Read it while drawing: it follows what it has read. */
export function waitingNow(): Waiting[] {
  const now = clockTick.value;
  const applied = applications.value.filter(({ fields }) => fields.state === 'new').length;
  return [
    ...line(refused.value.length, 'refused', words.refused, routes.sync, 'warning'),
    ...inCalendar(now),
    ...line(applied, 'applications', words.applications, routes.newcomers, 'person'),
    ...onWalls(),
    ...atBreakfast(now),
  ];
}
