import { useMemo } from 'preact/hooks';
import { addDays } from '../../../domain/time.ts';
import { today } from '../../../local/queries/hub.ts';
import { plansFrom } from '../../../local/queries/plans.ts';
import { List, ListRow } from '../../../ui/list.tsx';
import { labelOf, usePeople } from '../people.ts';
import styles from './here.module.css';
import { words } from './words.ts';

/** Somebody who has said that they come, and shows it. */
export interface ComingPerson {
  readonly id: string;
  readonly firstName: string;
  readonly organisation: string;
}

/** Those who plan to come on one day; nothing when there are none. */
export function ComingList({ title, people }: { title: string; people: readonly ComingPerson[] }) {
  if (people.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2 class={styles.heading}>{title}</h2>
      <List label={title}>
        {people.map(({ id, firstName, organisation }) => (
          <ListRow
            key={id}
            primary={<bdi>{firstName}</bdi>}
            secondary={organisation === '' ? undefined : <bdi>{organisation}</bdi>}
          />
        ))}
      </List>
    </section>
  );
}

/** Today's and tomorrow's plans of those who want to be seen. */
export function Coming() {
  const day = today.value;
  const next = addDays(day, 1);
  const plans = useMemo(() => plansFrom(day), [day]).value;
  const shown = plans.filter(({ fields }) => fields.coming && fields.shown && fields.day <= next);
  const people = usePeople(shown.map(({ fields }) => fields.person));
  const on = (wanted: string): ComingPerson[] =>
    shown
      .filter(({ fields }) => fields.day === wanted)
      .flatMap(({ fields }) => {
        const person = people?.get(fields.person);
        if (!person?.fields.visible) return [];
        const { firstName, organisation } = person.fields;
        return [{ id: person.id, firstName, organisation: labelOf(organisation) }];
      })
      .sort((a, b) => a.firstName.localeCompare(b.firstName, 'sv'));
  return (
    <>
      <ComingList title={words.comingToday()} people={on(day)} />
      <ComingList title={words.comingTomorrow()} people={on(next)} />
    </>
  );
}
