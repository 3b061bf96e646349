import { useSignal } from '@preact/signals';
import type { ActivityRow } from '../../../domain/calendar/activity-rules.ts';
import { isPersonal } from '../../../domain/role.ts';
import { activities } from '../../../local/queries/activities.ts';
import { breakfastRules } from '../../../local/queries/breakfast.ts';
import { house } from '../../../local/queries/house.ts';
import { hub } from '../../../local/queries/hub.ts';
import { clockTick } from '../../../local/time.ts';
import { Button } from '../../../ui/button.tsx';
import { Empty } from '../../../ui/empty.tsx';
import type { PageProps } from '../../../ui/feature.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import { List, ListRow } from '../../../ui/list.tsx';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { routes } from '../../../ui/route-names.ts';
import { isDesk, isOwn, role } from '../may.ts';
import { sayWhen } from '../say.ts';
import { takingOf } from '../takings.ts';
import { useActivity } from '../use-activity.ts';
import { calendarWords } from '../words.ts';
import { sayYes, takeItBack } from './acts.ts';
import styles from './detail.module.css';
import { Facts } from './facts.tsx';
import { JoinPart } from './join-part.tsx';
import { NoSheet } from './no-sheet.tsx';
import { ResultPart } from './result-part.tsx';
import { SaveOne } from './save-one.tsx';
import { Standing } from './standing.tsx';
import { TurnoutPart } from './turnout-part.tsx';
import { WhoPart } from './who-part.tsx';
import { words } from './words.ts';

/** `/calendar/:activity`: what it is, and the way to take part. */
export function Page({ params }: PageProps) {
  const activity = useActivity(params.activity ?? '');
  return activity ? <ActivityView activity={activity} /> : <NoActivity isKnown={activity === null} />;
}

/** Where no such activity is known; nothing until it is known that there is none. */
export function NoActivity({ isKnown }: { isKnown: boolean }) {
  if (!isKnown) return null;
  return (
    <Scaffold title={calendarWords.title()} back={{ href: routes.calendar, label: words.toCalendar() }}>
      <Empty
        text={words.notHere()}
        detail={words.notHereDetail()}
        action={<LinkButton href={routes.calendar}>{words.toCalendar()}</LinkButton>}
      />
    </Scaffold>
  );
}

function ActivityView({ activity }: { activity: ActivityRow }) {
  const { id, fields } = activity;
  const taking = takingOf(id, fields);
  const shown = {
    house: house.value,
    timeZone: hub.value?.fields.timeZone ?? 'UTC',
    now: clockTick.value,
  };
  return (
    <Scaffold
      title={fields.title}
      back={{ href: routes.calendar, label: words.toCalendar() }}
      forest="path"
      actions={mayAct(fields, shown.now) && <Acts activity={activity} />}
    >
      <Standing activity={activity} rules={breakfastRules.value} isHost={isDesk()} />
      <section class={styles.card}>
        <Facts activity={fields} shown={shown} />
        <WhoPart activity={activity} taking={taking}>
          <JoinPart activity={activity} taking={taking} />
        </WhoPart>
        {isPersonal(role()) && fields.ends > shown.now && <SaveOne activity={activity} />}
      </section>
      {fields.about !== '' && (
        <section class={styles.part} aria-labelledby="activity-about">
          <h2 id="activity-about">{words.about()}</h2>
          <p class={styles.prose} dir="auto">
            {fields.about}
          </p>
        </section>
      )}
      {fields.state === 'agreed' && fields.starts <= shown.now && (
        <>
          <ResultPart activity={activity} mayTell={isDesk() || isOwn(fields)} />
          {isDesk() && <TurnoutPart activity={activity} timeZone={shown.timeZone} />}
        </>
      )}
      <OtherTimes activity={activity} timeZone={shown.timeZone} now={shown.now} />
    </Scaffold>
  );
}

interface OtherTimesProps {
  activity: ActivityRow;
  timeZone: string;
  now: number;
}

const mostOthers = 12;

/** The other parts of a course, or the next times of what is on again and again. */
function OtherTimes({ activity: { id, fields }, timeZone, now }: OtherTimesProps) {
  if (fields.series === '') return null;
  const isCourse = fields.parts > 0;
  const others = (activities.value ?? [])
    .filter((one) => one.id !== id && one.fields.series === fields.series && one.fields.state !== 'declined')
    .filter((one) => isCourse || one.fields.ends > now)
    .slice(0, mostOthers);
  if (others.length === 0) return null;
  return (
    <section class={styles.part} aria-labelledby="activity-others">
      <h2 id="activity-others">{isCourse ? words.otherParts() : words.otherTimes()}</h2>
      <List labelledBy="activity-others">
        {others.map((one) => (
          <ListRow
            key={one.id}
            href={routes.activity(one.id)}
            primary={sayWhen(one.fields, timeZone, now)}
            secondary={isCourse ? words.partOf(one.fields.part, one.fields.parts) : undefined}
          />
        ))}
      </List>
    </section>
  );
}

/** The host, and whoever started it, may do something about it until it is over. */
const mayAct = (fields: ActivityRow['fields'], now: number): boolean =>
  (isDesk() || isOwn(fields)) && fields.ends > now;

/** What they may do. */
function Acts({ activity }: { activity: ActivityRow }) {
  const isSayingNo = useSignal(false);
  const { state } = activity.fields;
  const isHost = isDesk();
  const canCallOff = state === 'agreed' || (isHost && state === 'proposed');
  return (
    <>
      {!isHost && state === 'proposed' && (
        <Button variant="quiet" onClick={() => void takeItBack(activity)}>
          {words.takeBack()}
        </Button>
      )}
      {canCallOff && (
        <Button
          variant="quiet"
          onClick={() => {
            isSayingNo.value = true;
          }}
        >
          {state === 'agreed' ? words.cancel() : words.decline()}
        </Button>
      )}
      <LinkButton href={routes.activityEdit(activity.id)}>{words.edit()}</LinkButton>
      {isHost && state !== 'agreed' && (
        <Button variant="primary" icon="check" onClick={() => void sayYes(activity)}>
          {state === 'proposed' ? words.agree() : words.agreeAgain()}
        </Button>
      )}
      {isSayingNo.value && (
        <NoSheet
          activity={activity}
          onClose={() => {
            isSayingNo.value = false;
          }}
        />
      )}
    </>
  );
}
