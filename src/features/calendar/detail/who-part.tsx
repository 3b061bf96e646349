import type { ComponentChildren } from 'preact';
import type { Joining } from '../../../domain/calendar/activity.ts';
import type { ActivityRow } from '../../../domain/calendar/activity-rules.ts';
import { clockTick } from '../../../local/time.ts';
import { List, ListRow } from '../../../ui/list.tsx';
import type { Taking } from '../agenda/line-detail.ts';
import { isDesk, role } from '../may.ts';
import { type Named, useNamed } from '../use-people.ts';
import styles from './detail.module.css';
import { words } from './words.ts';

const idsOf = (joinings: readonly Joining[]): string[] => joinings.map(({ person }) => person);

interface WhoPartProps {
  activity: ActivityRow;
  taking: Taking;
  /** The way to take part, between how many do and who. */
  children: ComponentChildren;
}

/** How many take part, and the names that may be told: at the desk everybody's, on phones those who show theirs, at the door nobody's. */
export function WhoPart({ activity, taking, children }: WhoPartProps) {
  const isHost = isDesk();
  const { places } = taking;
  const isTold = role() !== 'door';
  const inside = useNamed(isTold ? idsOf(places.inside) : [], isHost);
  const waiting = useNamed(isHost ? idsOf(places.waiting) : [], true);
  // Nobody is asked to be the first once it has been.
  const isOver = activity.fields.ends <= clockTick.value;
  if (!activity.fields.signUp || activity.fields.state !== 'agreed') return <>{children}</>;
  return (
    <div class={styles.join}>
      {(places.inside.length > 0 || !isOver) && <p class={styles.heads}>{sayHeads(taking)}</p>}
      {children}
      {inside.length > 0 && <Names label={isHost ? words.everybody() : words.shown()} people={inside} />}
      {waiting.length > 0 && <Names label={words.queueList()} people={waiting} />}
    </div>
  );
}

/** "5 är anmälda · 3 platser kvar", "8 är anmälda · Alla platser är tagna · 2 i kö". */
export function sayHeads({ places: { inside, waiting, free } }: Taking): string {
  if (inside.length === 0) return words.nobodyYet();
  const room = free === null ? [] : [free === 0 ? words.full() : words.left(free)];
  const queue = waiting.length === 0 ? [] : [words.waiting(waiting.length)];
  return [words.taking(inside.length), ...room, ...queue].join(' · ');
}

function Names({ label, people }: { label: string; people: readonly Named[] }) {
  return (
    <List label={label} look="plain">
      {people.map(({ id, firstName, organisation }) => (
        <ListRow
          key={id}
          primary={<bdi>{firstName}</bdi>}
          secondary={organisation === '' ? undefined : <bdi>{organisation}</bdi>}
        />
      ))}
    </List>
  );
}
