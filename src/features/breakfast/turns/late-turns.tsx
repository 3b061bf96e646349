import type { Occurrence } from '../../../domain/breakfast/breakfast.ts';
import { isLateLeft } from '../../../domain/breakfast/roster.ts';
import { kitchen } from '../../../local/queries/breakfast.ts';
import { turnsOn } from '../../../local/queries/breakfast-day.ts';
import { session } from '../../../local/session.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { routes } from '../../../ui/route-names.ts';
import { type Post, rosterOf } from '../roster/roster.ts';
import { rosterWords } from '../roster/words.ts';
import { words } from './words.ts';

/** Was a task left after the lock, with nobody there now? Of the backup's place that is no matter. */
export const isLate = ({ turn, place }: Post, starts: number, lockHours: number): boolean =>
  !place.backup && turn !== undefined && isLateLeft(turn, { starts, lockHours });

interface LateTurnsProps {
  breakfast: Pick<Occurrence, 'day' | 'starts'>;
  /** Without a way to the roster: it is on the page, or one tap away. */
  isShort?: boolean;
}

/** Alerts the host to the tasks of a breakfast that were left late. Says of no one that they left. */
export function LateTurns(props: LateTurnsProps) {
  return session.value?.role === 'desk' ? <Late {...props} /> : null;
}

function Late({ breakfast: { day, starts }, isShort = false }: LateTurnsProps) {
  const { tasks, lockHours } = kitchen.value;
  const turns = turnsOn(day).value.map(({ fields }) => fields);
  const late = rosterOf(day, tasks, turns).filter(({ main }) => isLate(main, starts, lockHours));
  if (late.length === 0) return null;
  return (
    <Notice
      tone="warn"
      title={words.lateTitle(late.length)}
      live
      action={!isShort && <LinkButton href={`${routes.turns}?day=${day}`}>{rosterWords.turns()}</LinkButton>}
    >
      {late.map(({ task }) => task.name).join(', ')}
    </Notice>
  );
}
