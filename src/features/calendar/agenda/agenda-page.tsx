import type { ActivityRow } from '../../../domain/calendar/activity-rules.ts';
import { breakfastsMeet } from '../../../domain/calendar/protected-slot.ts';
import { isPersonal } from '../../../domain/role.ts';
import { activities } from '../../../local/queries/activities.ts';
import { breakfastRules } from '../../../local/queries/breakfast.ts';
import { house } from '../../../local/queries/house.ts';
import { hub, today } from '../../../local/queries/hub.ts';
import { clockTick } from '../../../local/time.ts';
import { Empty } from '../../../ui/empty.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { routes } from '../../../ui/route-names.ts';
import { isDesk, isOwn, mayPropose, role } from '../may.ts';
import { takingOf } from '../takings.ts';
import { calendarWords } from '../words.ts';
import { OwnProposals, Past } from './agenda-view.tsx';
import { DaysPart, view } from './days-part.tsx';
import type { Shown } from './shown.ts';
import { SubscribePart } from './subscribe-part.tsx';
import { words } from './words.ts';

const mostPast = 60;

/** `/calendar`: what is on, day by day. */
export function Page() {
  const rules = breakfastRules.value;
  const row = hub.value;
  const rows = activities.value;
  const now = clockTick.value;
  const isHost = isDesk();
  const ready = rules && row && rows ? { rules, closes: row.fields.closes, rows } : null;
  const shown: Shown = {
    house: house.value,
    timeZone: row?.fields.timeZone ?? 'UTC',
    now,
    mayPropose: mayPropose(),
    takingOf,
  };
  return (
    <Scaffold
      title={calendarWords.title()}
      lead={words.lead()}
      back={{ href: routes.home, label: isPersonal(role()) ? words.toStart() : words.toDoor() }}
      width={view.value === 'week' ? 'wide' : 'narrow'}
      forest="clearing"
      actions={
        shown.mayPropose && (
          <LinkButton href={routes.newActivity} variant="primary" icon="plus">
            {isHost ? words.add() : words.propose()}
          </LinkButton>
        )
      }
    >
      {!row && <Empty text={words.notKnown()} />}
      {ready && (
        <>
          {isHost && <ForTheHost rules={ready.rules} rows={ready.rows} now={now} />}
          <OwnProposals
            rows={ready.rows.filter(({ fields }) => isOwn(fields) && isUnanswered(fields, now))}
            shown={shown}
          />
          {ready.rows.every(({ fields }) => fields.ends <= now) && (
            <Empty text={words.noneTitle()} detail={words.noneDetail()} />
          )}
          <DaysPart
            rules={ready.rules}
            rows={ready.rows.filter(({ fields }) => fields.state !== 'declined')}
            today={today.value}
            closes={ready.closes}
            shown={shown}
          />
          <Past rows={pastOf(ready.rows, now)} shown={shown} />
          <SubscribePart />
        </>
      )}
    </Scaffold>
  );
}

const isUnanswered = ({ state, ends }: ActivityRow['fields'], now: number): boolean =>
  (state === 'proposed' || state === 'declined') && ends > now;

/** What was held, the latest first. */
const pastOf = (rows: readonly ActivityRow[], now: number): ActivityRow[] =>
  rows
    .filter(({ fields }) => fields.state === 'agreed' && fields.ends <= now)
    .reverse()
    .slice(0, mostPast);

interface HostProps {
  rules: Parameters<typeof breakfastsMeet>[0];
  rows: readonly ActivityRow[];
  now: number;
}

/** For the host: proposals that wait for an answer, and breakfasts that were moved over something. */
function ForTheHost({ rules, rows, now }: HostProps) {
  const waiting = rows.filter(({ fields }) => fields.state === 'proposed' && fields.ends > now).length;
  const clashing = breakfastsMeet(rules, rows, now).length;
  if (waiting + clashing === 0) return null;
  return (
    <Notice
      icon="calendar"
      tone={clashing > 0 ? 'warn' : 'info'}
      live
      action={<LinkButton href={routes.calendarDesk}>{words.answer()}</LinkButton>}
    >
      {waiting > 0 && <p>{words.toAnswer(waiting)}</p>}
      {clashing > 0 && <p>{words.conflicts(clashing)}</p>}
    </Notice>
  );
}
