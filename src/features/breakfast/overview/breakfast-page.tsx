import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Occurrence } from '../../../domain/breakfast/breakfast.ts';
import { isPersonal } from '../../../domain/role.ts';
import type { Day } from '../../../domain/time.ts';
import { me } from '../../../local/me.ts';
import { series } from '../../../local/queries/breakfast.ts';
import { hub, today } from '../../../local/queries/hub.ts';
import { session } from '../../../local/session.ts';
import { clockTick } from '../../../local/time.ts';
import { Empty } from '../../../ui/empty.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { routes } from '../../../ui/route-names.ts';
import { LateTurns } from '../turns/late-turns.tsx';
import { LostTurns } from '../turns/lost-turns.tsx';
import { firstCancelled, isOn, nextHeld, upcoming } from '../upcoming.ts';
import { breakfastWords } from '../words.ts';
import { zoneName } from '../zone-words.ts';
import { CalendarPart } from './calendar-part.tsx';
import { DietPart } from './diet-part.tsx';
import { Links } from './links.tsx';
import { OnboardingPart } from './onboarding-part.tsx';
import styles from './overview.module.css';
import { sayDayTitle, sayNone, sayTimes } from './say.ts';
import { SignUpPart } from './sign-up-part.tsx';
import { TabletSignUp } from './tablet-sign-up.tsx';
import { ToCome } from './to-come.tsx';
import { WhoComes } from './who-comes.tsx';
import { words } from './words.ts';

/** The next breakfast: when and where, who comes, and the way to say that one does. */
export function Page() {
  const isPhone = isPersonal(session.value?.role);
  const chosen = useSignal<Day | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const breakfasts = upcoming.value;
  const next = nextHeld.value;
  const off = firstCancelled.value;
  const shown = breakfasts.find(({ day, cancelled }) => day === chosen.value && cancelled === null) ?? next;
  useEffect(() => {
    // Whoever chose another day in the list below is led to what it shows.
    if (chosen.value !== null) heading.current?.focus();
  }, [chosen.value]);

  return (
    <Scaffold
      title={breakfastWords.title()}
      lead={words.lead()}
      back={{ href: routes.home, label: isPhone ? words.toStart() : words.toDoor() }}
      forest="clearing"
    >
      <LostTurns />
      {next && <LateTurns breakfast={next} />}
      {off && <Notice icon="calendar">{sayNone(off, next)}</Notice>}
      {shown ? (
        <>
          <Card breakfast={shown} heading={heading} isPhone={isPhone} />
          <WhoComes day={shown.day} isPhone={isPhone} />
          <Links />
          {isPhone && me.value !== null && (
            <>
              <DietPart person={me.value} />
              <OnboardingPart person={me.value} day={shown.day} isMine />
            </>
          )}
          <ToCome
            breakfasts={breakfasts}
            selected={shown.day}
            onChoose={(day) => {
              chosen.value = day;
            }}
          />
          <CalendarPart breakfast={shown} isPhone={isPhone} />
        </>
      ) : (
        <>
          <Empty
            text={hub.value ? words.noneAhead() : words.notKnown()}
            detail={hub.value && words.noneAheadDetail()}
          />
          {hub.value && <Links />}
        </>
      )}
    </Scaffold>
  );
}

interface CardProps {
  breakfast: Occurrence;
  heading: { current: HTMLHeadingElement | null };
  isPhone: boolean;
}

/** One breakfast: day, hour, place, and "I'm coming". */
function Card({ breakfast, heading, isPhone }: CardProps) {
  const { day } = breakfast;
  const isGoingOn = isOn(breakfast, clockTick.value);
  return (
    <section class={styles.card} data-on={isGoingOn} aria-labelledby="breakfast-day">
      <div>
        <h2 id="breakfast-day" ref={heading} tabIndex={-1} class={styles.day}>
          {sayDayTitle(day)}
        </h2>
        <p class={styles.where}>
          {sayTimes(breakfast)} · <bdi>{zoneName(series.value.zone)}</bdi>
        </p>
        {isGoingOn && (
          <p class={styles.mark}>
            <Icon name="cup" />
            {words.isOn()}
          </p>
        )}
        {!isGoingOn && day === today.value && (
          <p class={styles.mark}>
            <Icon name="calendar" />
            {words.today()}
          </p>
        )}
      </div>
      {!isPhone && <TabletSignUp key={day} day={day} />}
      {isPhone &&
        (me.value === null ? (
          <LinkButton href={routes.home}>{words.whoFirst()}</LinkButton>
        ) : (
          <SignUpPart person={me.value} day={day} isMine />
        ))}
    </section>
  );
}
