import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Occurrence } from '../../../domain/breakfast/breakfast.ts';
import { headsOf } from '../../../domain/breakfast/coming.ts';
import { dietsById } from '../../../local/queries/breakfast.ts';
import { signUpsOn } from '../../../local/queries/breakfast-day.ts';
import { session } from '../../../local/session.ts';
import { Empty } from '../../../ui/empty.tsx';
import { List, ListRow } from '../../../ui/list.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { routes } from '../../../ui/route-names.ts';
import { LateTurns } from '../turns/late-turns.tsx';
import { held, nextHeld } from '../upcoming.ts';
import { organisationName, usePeople } from '../use-people.ts';
import { DietSheet, sayDiets } from './diet-part.tsx';
import styles from './overview.module.css';
import { partWords } from './part-words.ts';
import { Receiving } from './receiving.tsx';
import { sayDayTitle, sayTimes } from './say.ts';
import { words } from './words.ts';

/** For the host alone, behind the PIN: who comes, what they do not eat, and whom to receive. */
export function Page() {
  const next = nextHeld.value;
  const back = { href: routes.breakfast, label: words.toBreakfast() };
  if (session.value?.role !== 'desk') {
    return (
      <Scaffold title={partWords.deskTitle()} back={back} forest="ridge">
        <Notice>{partWords.deskOnly()}</Notice>
      </Scaffold>
    );
  }
  return (
    <Scaffold title={partWords.deskTitle()} lead={partWords.deskLead()} back={back}>
      {next && <LateTurns breakfast={next} />}
      {next ? <SignedUp breakfast={next} /> : <Empty text={words.noneAhead()} />}
      <Receiving breakfasts={held.value} />
    </Scaffold>
  );
}

function SignedUp({ breakfast }: { breakfast: Occurrence }) {
  const { day } = breakfast;
  const editing = useSignal<string | null>(null);
  const rows = useMemo(() => signUpsOn(day), [day]).value;
  const coming = rows.filter(({ fields }) => fields.coming);
  const people = usePeople(coming.flatMap(({ fields }) => fields.person ?? []));
  const plain = coming.filter(({ fields }) => fields.person === null);
  const named = coming
    .flatMap(({ fields: { person, guests } }) => {
      if (person === null) return [];
      const face = people?.get(person)?.fields;
      const diet = dietsById.value.get(person);
      return [
        {
          person,
          guests,
          firstName: face ? `${face.firstName} ${face.lastInitial}`.trim() : partWords.noName(),
          more: [face ? organisationName(face.organisation) : '', diet ? sayDiets(diet) : '']
            .filter((part) => part !== '')
            .join(' · '),
        },
      ];
    })
    .sort((a, b) => a.firstName.localeCompare(b.firstName, 'sv') || (a.person < b.person ? -1 : 1));

  return (
    <section class={styles.part} aria-labelledby="desk-signed-up">
      <h2 id="desk-signed-up">{sayDayTitle(day)}</h2>
      <p>
        {sayTimes(breakfast)} · {words.heads(headsOf(coming.map(({ fields }) => fields)))}
      </p>
      {coming.length === 0 && <p class={styles.quiet}>{partWords.nobody()}</p>}
      {named.length > 0 && (
        <div class={styles.comers}>
          <List label={partWords.signedUp()}>
            {named.map(({ person, firstName, more, guests }) => (
              <ListRow
                key={person}
                primary={<bdi>{firstName}</bdi>}
                secondary={more === '' ? undefined : more}
                trailing={guests > 0 ? words.withGuests(guests) : undefined}
                onClick={() => {
                  editing.value = person;
                }}
              />
            ))}
          </List>
        </div>
      )}
      {plain.length > 0 && <p>{partWords.withoutName(plain.length)}</p>}
      {editing.value !== null && (
        <DietSheet
          key={editing.value}
          person={editing.value}
          isMine={false}
          onClose={() => {
            editing.value = null;
          }}
        />
      )}
    </section>
  );
}
