import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { codePath } from '../../../domain/code.ts';
import { addDays } from '../../../domain/time.ts';
import { today } from '../../../local/queries/hub.ts';
import { livePerson } from '../../../local/queries/people.ts';
import { visitsOn } from '../../../local/queries/visits.ts';
import { session } from '../../../local/session.ts';
import { clockTick } from '../../../local/time.ts';
import { Button } from '../../../ui/button.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { Qr } from '../../../ui/qr.tsx';
import { routes } from '../../../ui/route-names.ts';
import { Sheet } from '../../../ui/sheet.tsx';
import { Slot } from '../../../ui/slot.tsx';
import { Coming } from '../here/coming.tsx';
import { HereView } from '../here/here-view.tsx';
import { useHere } from '../here/use-here.ts';
import { house } from '../house.ts';
import { PlanDays } from '../plan/plan-days.tsx';
import { VisibleToggle } from '../shared/visible-toggle.tsx';
import { doorWords } from '../words.ts';
import styles from './phone.module.css';
import { type Standing, standingOf } from './phone-model.ts';
import { StandingCard } from './standing-card.tsx';
import { words } from './words.ts';

/** So many names on the first screen; the page of who is here has them all. */
const mostNames = 6;

/** A person's day on their own phone. */
export function MyDay({ person }: { person: string }) {
  const row = useMemo(() => livePerson(person), [person]).value;
  const day = today.value;
  const todays = useMemo(() => visitsOn(day), [day]).value;
  const yesterdays = useMemo(() => visitsOn(addDays(day, -1)), [day]).value;
  const at = clockTick.value;
  const here = useHere();
  const isCodeOpen = useSignal(false);
  const standing: Standing = standingOf([...yesterdays, ...todays], person, day, house.value, at);

  if (!row) {
    return (
      <Scaffold title={house.value.name || words.meTitle()} forest="ridge">
        <Notice>{words.notKnownYet()}</Notice>
      </Scaffold>
    );
  }
  const address = session.value?.address ?? location.origin;
  return (
    <Scaffold title={words.hello(row.fields.firstName)}>
      <StandingCard standing={standing} person={person} />
      {standing.state === 'here' && (
        <>
          {row.fields.firstDay === day && <p class={styles.first}>{doorWords.firstTime()}</p>}
          <Slot name="after-check-in" props={{ person, visit: standing.visit }} />
        </>
      )}
      <Slot name="phone-home" props={{ person }} />
      <VisibleToggle person={person} />
      <div class={styles.links}>
        <Button
          icon="qr"
          onClick={() => {
            isCodeOpen.value = true;
          }}
        >
          {words.myCode()}
        </Button>
        <LinkButton href={routes.me} icon="person">
          {words.meTitle()}
        </LinkButton>
      </div>
      <Sheet
        title={words.myCode()}
        open={isCodeOpen.value}
        onClose={() => {
          isCodeOpen.value = false;
        }}
      >
        <div class={styles.code}>
          <Qr
            text={`${address}${codePath({ type: 'pin', person })}`}
            label={words.myCodeLabel()}
            size={260}
          />
          <p>{words.myCodeLead()}</p>
        </div>
      </Sheet>
      <section class={styles.part} aria-labelledby="my-here">
        <h2 id="my-here">{words.hereTitle()}</h2>
        {here && <HereView here={here} now={at} most={mostNames} />}
        <Coming />
      </section>
      <section class={styles.part} aria-labelledby="my-plan">
        <h2 id="my-plan">{words.planTitle()}</h2>
        <PlanDays person={person} />
      </section>
      <p class={styles.cafe}>{doorWords.cafeRule()}</p>
    </Scaffold>
  );
}
