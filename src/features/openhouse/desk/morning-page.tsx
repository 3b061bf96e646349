import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { type MorningGuest, morningList } from '../../../domain/openhouse/morning.ts';
import { dayOfWeek } from '../../../domain/openhouse/weeks.ts';
import { useChosenPins, useChosenTemplate } from '../../../local/chosen-pins.ts';
import { today } from '../../../local/queries/hub.ts';
import { visitsOn } from '../../../local/queries/visits.ts';
import { capacityOf, weekSignUpsOn, weeks } from '../../../local/queries/weeks.ts';
import type { RowOf } from '../../../local/row.ts';
import { BigNumber } from '../../../ui/big-number.tsx';
import { Button } from '../../../ui/button.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { Cluster } from '../../../ui/cluster.tsx';
import type { PageProps } from '../../../ui/feature.ts';
import { navigate } from '../../../ui/navigate.ts';
import { Notice } from '../../../ui/notice.tsx';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { routes } from '../../../ui/route-names.ts';
import parts from '../parts.module.css';
import { Programme } from '../programme/programme.tsx';
import { programmeWords } from '../programme/words.ts';
import { sayDay } from '../say-day.ts';
import { usePeople } from '../use-people.ts';
import { AddGuest } from './add-guest.tsx';
import styles from './desk.module.css';
import { DeskGate } from './desk-gate.tsx';
import { guestFaces } from './guest-faces.ts';
import { GuestList } from './guest-list.tsx';
import { printMorning } from './morning-sheet.tsx';
import { morningWords as words } from './morning-words.ts';
import { MorningTasks } from './tasks.tsx';
import { deskWords } from './words.ts';

/** The template of the A4 sheet with many pins. */
const sheet = 'sheet';

/** The host's morning of a day of the week: today's, or the next there is. */
export function Page({ params }: PageProps) {
  const week = weeks.value.find(({ id }) => id === params.week);
  const back = { href: routes.openHouseDesk, label: deskWords.toDesk() };
  return (
    <DeskGate>
      {week ? (
        <Morning key={week.id} week={week} back={back} />
      ) : (
        <Scaffold title={deskWords.title()} back={back}>
          <Notice>{deskWords.noWeek()}</Notice>
        </Scaffold>
      )}
    </DeskGate>
  );
}

interface MorningProps {
  week: RowOf<'week'>;
  back: { href: string; label: string };
}

function Morning({ week, back }: MorningProps) {
  const days = week.fields.days.map(({ day }) => day);
  const chosen = useSignal<string | null>(null);
  const usual = days.find((day) => day >= today.value) ?? days.at(-1) ?? week.fields.firstDay;
  const day = chosen.value ?? usual;
  const guests = useGuests(week, day);
  const people = usePeople(guests.map(({ person }) => person));
  const count = (state: MorningGuest['state']) => guests.filter((guest) => guest.state === state).length;
  const faces = guestFaces(guests, people);
  const one = dayOfWeek(week, day);
  return (
    <Scaffold title={words.title(sayDay(day))} lead={<bdi>{week.fields.title}</bdi>} back={back}>
      <Choice
        legend={words.days()}
        columns={3}
        value={day}
        onValue={(next) => {
          chosen.value = next;
        }}
        options={days.map((one) => ({ value: one, label: sayDay(one) }))}
      />
      <div class={styles.numbers}>
        <BigNumber value={count('expected')} label={words.expected()} tone="moss" />
        <BigNumber value={count('here') + count('left')} label={words.here()} />
        {count('waiting') > 0 && <BigNumber value={count('waiting')} label={words.queue()} tone="amber" />}
      </div>
      <Print week={week} day={day} guests={guests} faces={faces} />
      <GuestList guests={guests} faces={faces} isRead={people !== null} />
      {one && (
        <section class={parts.part} aria-labelledby="morning-programme">
          <h2 id="morning-programme">{programmeWords.title()}</h2>
          <div class={styles.card}>
            <Programme one={one} />
          </div>
        </section>
      )}
      <MorningTasks week={week} day={day} />
      <AddGuest week={week} day={day} />
    </Scaffold>
  );
}

/** Who is expected on a day and who has come, kept up. */
function useGuests(week: RowOf<'week'>, day: string): readonly MorningGuest[] {
  const signUps = useMemo(() => weekSignUpsOn(day), [day]).value;
  const visits = useMemo(() => visitsOn(day), [day]).value;
  const capacity = capacityOf(week, day);
  return useMemo(
    () => morningList({ signUps: signUps.filter(({ fields }) => fields.week === week.id), visits, capacity }),
    [signUps, visits, capacity, week.id],
  );
}

interface PrintProps {
  week: RowOf<'week'>;
  day: string;
  guests: readonly MorningGuest[];
  faces: ReturnType<typeof guestFaces>;
}

/** Pins for all who are expected, on sheets, and the list on paper. */
function Print({ week, day, guests, faces }: PrintProps) {
  const [pins] = useChosenPins();
  const [template] = useChosenTemplate();
  const wanted = guests.filter(({ state }) => state !== 'left' && state !== 'waiting');
  const choose = (): void => {
    pins.value = wanted.map(({ person }) => person);
    template.value = sheet;
    navigate(routes.pins);
  };
  return (
    <Cluster>
      {wanted.length > 0 && (
        <Button variant="primary" icon="clothespin" onClick={choose}>
          {words.pins(wanted.length)}
        </Button>
      )}
      <Button icon="printer" onClick={() => void printMorning({ week, day, guests, faces })}>
        {words.printList()}
      </Button>
    </Cluster>
  );
}
