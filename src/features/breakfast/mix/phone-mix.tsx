import { useMemo } from 'preact/hooks';
import { joinMix } from '../../../domain/breakfast/seating.ts';
import { seatId } from '../../../domain/id.ts';
import type { Day } from '../../../domain/time.ts';
import { language } from '../../../i18n/language.ts';
import { me } from '../../../local/me.ts';
import { seatsOn } from '../../../local/queries/breakfast-day.ts';
import { hub } from '../../../local/queries/hub.ts';
import { organisations } from '../../../local/queries/organisations.ts';
import { visitsOn } from '../../../local/queries/visits.ts';
import { clockTick } from '../../../local/time.ts';
import { Button } from '../../../ui/button.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { routes } from '../../../ui/route-names.ts';
import { saveWithUndo } from '../save.ts';
import styles from './mix.module.css';
import { whoIsIn } from './mix-model.ts';
import { words } from './words.ts';

/** Joins or leaves, with a moment to think better of it. */
const setJoined = (person: string, day: Day, joined: boolean): Promise<void> =>
  saveWithUndo([joinMix(person, day, joined)], joined ? words.iJoined() : words.iLeft(), [
    joinMix(person, day, !joined),
  ]);

/** The mix on somebody's own phone: in or out with one tap, and their card. */
export function PhoneMix({ day }: { day: Day }) {
  const person = me.value;
  const back = { href: routes.breakfast, label: words.toBreakfast() };
  return (
    <Scaffold title={words.title()} lead={words.lead()} back={back} forest="clearing">
      {person === null ? (
        <Empty
          text={words.whoAreYou()}
          action={<LinkButton href={routes.home}>{words.toStart()}</LinkButton>}
        />
      ) : (
        <MyMix day={day} person={person} />
      )}
    </Scaffold>
  );
}

function MyMix({ day, person }: { day: Day; person: string }) {
  const seats = useMemo(() => seatsOn(day), [day]).value;
  const visits = useMemo(() => visitsOn(day), [day]).value;
  const mine = seats.find(({ id }) => id === seatId(person, day))?.fields;
  const house = hub.value?.fields;
  const isIn =
    house !== undefined &&
    whoIsIn(
      visits.map(({ fields }) => fields),
      house,
      clockTick.value,
    ).has(person);

  if (!mine?.joined)
    return (
      <>
        <Button variant="primary" icon="group" wide onClick={() => void setJoined(person, day, true)}>
          {words.join()}
        </Button>
        <p class={styles.quiet}>{words.phoneNote()}</p>
      </>
    );
  return (
    <>
      <MyCard table={mine.table} lookFor={mine.lookFor} />
      {!isIn && <Notice icon="door">{words.checkInFirst()}</Notice>}
      <Button variant="quiet" wide onClick={() => void setJoined(person, day, false)}>
        {words.leave()}
      </Button>
    </>
  );
}

/** "A, B or C", as the language says it. */
const oneOf = (names: readonly string[]): string =>
  new Intl.ListFormat(language.value, { type: 'disjunction' }).format(names);

/** Where to sit and whom to look for. It may change by itself, when the tablet has found a table. */
function MyCard({ table, lookFor }: { table: number | null; lookFor: readonly string[] }) {
  const known = organisations.value;
  const names = lookFor.flatMap((id) => known.get(id)?.name ?? []);
  return (
    <section class={styles.card} aria-label={words.myCard()} role="status">
      {table === null ? <p>{words.noTable()}</p> : <p class={styles.number}>{words.table(table)}</p>}
      {names.length > 0 && <p class={styles.lookFor}>{words.lookFor(oneOf(names))}</p>}
    </section>
  );
}
