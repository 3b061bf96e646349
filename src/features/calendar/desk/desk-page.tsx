import { useSignal } from '@preact/signals';
import type { BreakfastRules } from '../../../domain/breakfast/breakfast.ts';
import { type ActivityRow, clashesWith } from '../../../domain/calendar/activity-rules.ts';
import { breakfastsMeet, type Meeting } from '../../../domain/calendar/protected-slot.ts';
import type { House } from '../../../domain/house/house.ts';
import { isolate } from '../../../i18n/isolate.ts';
import { activities } from '../../../local/queries/activities.ts';
import { breakfastRules } from '../../../local/queries/breakfast.ts';
import { house } from '../../../local/queries/house.ts';
import { clockTick } from '../../../local/time.ts';
import { Button } from '../../../ui/button.tsx';
import { Cluster } from '../../../ui/cluster.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { routes } from '../../../ui/route-names.ts';
import { formName, sayOpenness } from '../activity-words.ts';
import { sayYes } from '../detail/acts.ts';
import { NoSheet } from '../detail/no-sheet.tsx';
import { sayPlace, sayTimes, sayWhen } from '../say.ts';
import styles from './desk.module.css';
import { words } from './words.ts';

/** `/calendar/desk`: what waits for the host's answer. */
export function Page() {
  const [rules, rows, now] = [breakfastRules.value, activities.value, clockTick.value];
  return (
    <Scaffold
      title={words.title()}
      lead={words.lead()}
      back={{ href: routes.calendar, label: words.toCalendar() }}
      forest="path"
    >
      {rules && rows && <DeskView rules={rules} rows={rows} house={house.value} now={now} />}
    </Scaffold>
  );
}

export interface DeskViewProps {
  rules: BreakfastRules;
  rows: readonly ActivityRow[];
  house: House | undefined;
  now: number;
}

/** Clashes first, since others reckon with what is agreed; then the proposals, the soonest first. */
export function DeskView(props: DeskViewProps) {
  const { rules, rows, now } = props;
  const meetings = breakfastsMeet(rules, rows, now);
  const met = new Set(meetings.map(({ activity }) => activity.id));
  const proposals = rows.filter(
    ({ id, fields }) => fields.state === 'proposed' && fields.ends > now && !met.has(id),
  );
  if (meetings.length + proposals.length === 0)
    return <Empty text={words.none()} detail={words.noneDetail()} />;
  return (
    <>
      {meetings.length > 0 && (
        <section class={styles.group} aria-labelledby="calendar-conflicts">
          <h2 id="calendar-conflicts">{words.conflicts()}</h2>
          {meetings.map((meeting) => (
            <Conflict key={meeting.activity.id} meeting={meeting} {...props} />
          ))}
        </section>
      )}
      {proposals.length > 0 && (
        <section class={styles.group} aria-labelledby="calendar-proposals">
          <h2 id="calendar-proposals">{words.proposals()}</h2>
          {proposals.map((activity) => (
            <Proposal key={activity.id} activity={activity} {...props} />
          ))}
        </section>
      )}
    </>
  );
}

function Conflict({ meeting: { activity, breakfast }, rules, now }: DeskViewProps & { meeting: Meeting }) {
  const { id, fields } = activity;
  return (
    <article class={styles.card}>
      <h3>
        <bdi>{fields.title}</bdi>
      </h3>
      <p>{sayWhen(fields, rules.timeZone, now)}</p>
      <p class={styles.quiet}>{words.breakfastHere(sayTimes(breakfast, rules.timeZone))}</p>
      <Cluster>
        <LinkButton href={routes.activityEdit(id)} aria-label={words.named(words.move(), fields.title)}>
          {words.move()}
        </LinkButton>
        <LinkButton
          variant="quiet"
          href={routes.activity(id)}
          aria-label={words.named(words.look(), fields.title)}
        >
          {words.look()}
        </LinkButton>
      </Cluster>
    </article>
  );
}

function Proposal({ activity, rules, rows, house: places, now }: DeskViewProps & { activity: ActivityRow }) {
  const isSayingNo = useSignal(false);
  const { id, fields } = activity;
  const place = sayPlace(fields, places);
  return (
    <article class={styles.card}>
      <h3>
        <bdi>{fields.title}</bdi>
      </h3>
      <p>{[sayWhen(fields, rules.timeZone, now), ...(place === '' ? [] : [isolate(place)])].join(' · ')}</p>
      <p class={styles.quiet}>
        {[
          formName(fields.form),
          sayOpenness(fields.openness),
          ...(fields.by === '' ? [] : [words.by(isolate(fields.by))]),
        ].join(' · ')}
      </p>
      {fields.about !== '' && (
        <p class={styles.about} dir="auto">
          {fields.about}
        </p>
      )}
      {clashesWith({ ...fields, id }, rows).map((other) => (
        <Notice key={other.id}>
          {words.clash(isolate(other.fields.title), isolate(place), sayTimes(other.fields, rules.timeZone))}
        </Notice>
      ))}
      <Cluster>
        <Button
          icon="check"
          aria-label={words.named(words.agree(), fields.title)}
          onClick={() => void sayYes(activity)}
        >
          {words.agree()}
        </Button>
        <Button
          variant="quiet"
          aria-label={words.named(words.decline(), fields.title)}
          onClick={() => {
            isSayingNo.value = true;
          }}
        >
          {words.decline()}
        </Button>
        <LinkButton
          variant="quiet"
          href={routes.activity(id)}
          aria-label={words.named(words.look(), fields.title)}
        >
          {words.look()}
        </LinkButton>
      </Cluster>
      {isSayingNo.value && (
        <NoSheet
          activity={activity}
          onClose={() => {
            isSayingNo.value = false;
          }}
        />
      )}
    </article>
  );
}
