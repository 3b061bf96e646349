import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { isPresent } from '../../../domain/arrival/arrival.ts';
import { rollCall } from '../../../domain/arrival/who-is-here.ts';
import { may } from '../../../domain/deeds.ts';
import { formatTime } from '../../../i18n/format.ts';
import { today } from '../../../local/queries/hub.ts';
import { openVisits, visitsOn } from '../../../local/queries/visits.ts';
import type { RowOf } from '../../../local/row.ts';
import { session } from '../../../local/session.ts';
import { clockTick } from '../../../local/time.ts';
import { BigNumber } from '../../../ui/big-number.tsx';
import { Button } from '../../../ui/button.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { routes } from '../../../ui/route-names.ts';
import { Slot } from '../../../ui/slot.tsx';
import { house } from '../house.ts';
import { labelOf, organisationById, type People, same, usePeople } from '../people.ts';
import { sharedWords } from '../shared/words.ts';
import { type FirstVisit, FirstVisits } from './first-visits.tsx';
import { RollCallList } from './roll-call-list.tsx';
import { printRollCall } from './roll-call-sheet.tsx';
import styles from './staff.module.css';
import { words } from './words.ts';

/** Those who are here for the first time on `day`, latest first. */
export function firstVisitsOf(visits: readonly RowOf<'visit'>[], people: People, day: string): FirstVisit[] {
  return visits
    .flatMap(({ id, fields }): FirstVisit[] => {
      const person = fields.person === null ? undefined : people.get(fields.person)?.fields;
      if (!person || person.firstDay !== day || fields.kind === 'group') return [];
      const { hostName, purpose, greeter, arrived } = fields;
      const organisation = labelOf(person.organisation);
      return [
        {
          visit: id,
          firstName: person.firstName,
          organisation,
          hostName,
          purpose,
          greeter,
          since: arrived.at,
        },
      ];
    })
    .sort((a, b) => b.since - a.since);
}

/** For the staff: names only after a plain "yes, show them". */
export function Page() {
  const isShown = useSignal(false);
  const back = { href: routes.home, label: sharedWords.toDoor() };
  if (isShown.value) return <House back={back} />;
  return (
    <Scaffold
      title={words.title()}
      lead={words.confirmLead()}
      back={back}
      forest="ridge"
      actions={
        <>
          <LinkButton href={routes.home}>{words.notNow()}</LinkButton>
          <Button
            variant="primary"
            onClick={() => {
              isShown.value = true;
            }}
          >
            {words.show()}
          </Button>
        </>
      }
    />
  );
}

function House({ back }: { back: { href: string; label: string } }) {
  const day = today.value;
  const at = clockTick.value;
  const open = openVisits.value;
  const todays = useMemo(() => visitsOn(day), [day]).value;
  const ids = useMemo(
    () => [...open, ...todays].flatMap(({ fields }) => fields.person ?? []),
    [open, todays],
  );
  const people = usePeople(ids);
  if (!people) return <Scaffold title={words.title()} back={back} />;
  const roll = rollCall(
    open
      .filter(({ fields }) => isPresent(fields, house.value, at))
      .map(({ id, fields }) => ({ id, visit: fields })),
    (id) => people.get(id)?.fields,
    organisationById,
    house.value,
    at,
    same,
  );
  return (
    <Scaffold
      title={words.title()}
      back={back}
      actions={
        <Button icon="printer" onClick={() => void printRollCall({ roll, day, at })}>
          {words.print()}
        </Button>
      }
    >
      <BigNumber
        value={roll.total}
        label={words.headcount(roll.total)}
        detail={words.asOf(formatTime(at, house.value.timeZone))}
        tone="moss"
      />
      <FirstVisits visits={firstVisitsOf(todays, people, day)} />
      <section aria-labelledby="roll-call">
        <h2 id="roll-call" class={styles.heading}>
          {words.rollCall()}
        </h2>
        {roll.lines.length === 0 ? (
          <p class={styles.quiet}>{words.nobody()}</p>
        ) : (
          <RollCallList lines={roll.lines} />
        )}
      </section>
      <Slot name="house-page" props={{}} />
      <p>
        <a href={routes.sync}>{words.refusedList()}</a>
      </p>
      {may(session.value?.role, 'forget') && (
        <p>
          <a href={routes.erase}>{words.eraseSomeone()}</a>
        </p>
      )}
    </Scaffold>
  );
}
