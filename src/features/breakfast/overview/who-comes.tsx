import { useMemo } from 'preact/hooks';
import { headsOf } from '../../../domain/breakfast/coming.ts';
import type { Day } from '../../../domain/time.ts';
import { eatersOn, signUpsOn } from '../../../local/queries/breakfast-day.ts';
import { List, ListRow } from '../../../ui/list.tsx';
import { organisationName, usePeople } from '../use-people.ts';
import styles from './overview.module.css';
import { words } from './words.ts';

/** Somebody who comes and shows it. */
interface ShownComer {
  readonly id: string;
  readonly firstName: string;
  readonly organisation: string;
  readonly guests: number;
}

interface WhoComesViewProps {
  heads: number;
  shown: readonly ShownComer[];
  /** A phone does not hear of those who come without a name, until the desk has counted them. */
  isAtLeast: boolean;
}

/** How many come, and the names of those who show theirs. */
function WhoComesView({ heads, shown, isAtLeast }: WhoComesViewProps) {
  return (
    <section class={styles.part} aria-labelledby="breakfast-who">
      <h2 id="breakfast-who">{words.who()}</h2>
      {heads === 0 ? (
        <p>{isAtLeast ? words.nobodySeen() : words.nobodyYet()}</p>
      ) : (
        <div>
          <p class={styles.heads}>{isAtLeast ? words.atLeast(heads) : words.heads(heads)}</p>
          {isAtLeast && <p class={styles.quiet}>{words.atLeastNote()}</p>}
        </div>
      )}
      {shown.length > 0 && (
        <div class={styles.comers}>
          <List label={words.shownBy()}>
            {shown.map(({ id, firstName, organisation, guests }) => (
              <ListRow
                key={id}
                primary={<bdi>{firstName}</bdi>}
                secondary={organisation === '' ? undefined : <bdi>{organisation}</bdi>}
                trailing={guests > 0 ? words.withGuests(guests) : undefined}
              />
            ))}
          </List>
        </div>
      )}
    </section>
  );
}

/** Who comes to the breakfast of a day, as far as this device may say. */
export function WhoComes({ day, isPhone }: { day: Day; isPhone: boolean }) {
  const rows = useMemo(() => signUpsOn(day), [day]).value;
  const told = useMemo(() => (isPhone ? eatersOn(day) : null), [day, isPhone])?.value?.heads;
  const coming = rows.filter(({ fields }) => fields.coming);
  const named = coming.filter(({ fields }) => fields.shown && fields.person !== null);
  const people = usePeople(named.flatMap(({ fields }) => fields.person ?? []));
  const shown = named
    .flatMap(({ fields }): ShownComer[] => {
      const person = fields.person === null ? undefined : people?.get(fields.person);
      if (!person?.fields.visible) return [];
      const { firstName, organisation } = person.fields;
      return [
        { id: person.id, firstName, organisation: organisationName(organisation), guests: fields.guests },
      ];
    })
    .sort((a, b) => a.firstName.localeCompare(b.firstName, 'sv') || (a.id < b.id ? -1 : 1));
  const seen = headsOf(coming.map(({ fields }) => fields));
  // What the desk has counted is not named; whoever has signed up here since then is counted, too.
  const heads = isPhone && told ? Math.max(seen, told.signedUp) : seen;
  return <WhoComesView heads={heads} shown={shown} isAtLeast={isPhone && !told} />;
}
