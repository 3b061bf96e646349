import { useMemo } from 'preact/hooks';
import type { Occurrence } from '../../../domain/breakfast/breakfast.ts';
import type { Day } from '../../../domain/time.ts';
import { me } from '../../../local/me.ts';
import { signUpsSince } from '../../../local/queries/breakfast-day.ts';
import { today } from '../../../local/queries/hub.ts';
import { Icon } from '../../../ui/icon.tsx';
import { List, ListRow } from '../../../ui/list.tsx';
import { sayReason } from '../say-reason.ts';
import styles from './overview.module.css';
import { sayDayTitle, sayTimes } from './say.ts';
import { words } from './words.ts';

interface ToComeProps {
  breakfasts: readonly Occurrence[];
  selected: Day;
  onChoose: (day: Day) => void;
}

/** The breakfasts to come, each a way to its day; cancelled ones say why. */
export function ToCome({ breakfasts, selected, onChoose }: ToComeProps) {
  const from = today.value;
  const mine = me.value;
  // A tablet is nobody's, and need not read what everybody said.
  const signUps = useMemo(() => (mine === null ? null : signUpsSince(from)), [from, mine])?.value ?? [];
  const days = new Set(
    signUps.flatMap(({ fields }) => (fields.person === mine && fields.coming ? [fields.day] : [])),
  );
  return (
    <section class={styles.part} aria-labelledby="breakfast-more">
      <h2 id="breakfast-more">{words.more()}</h2>
      <List labelledBy="breakfast-more">
        {breakfasts.map((one) => {
          const { day, cancelled } = one;
          if (cancelled) {
            const reason = sayReason(cancelled);
            const said = reason === '' ? words.cancelled() : `${words.cancelled()}: ${reason}`;
            return <ListRow key={day} primary={sayDayTitle(day)} secondary={said} />;
          }
          return (
            <ListRow
              key={day}
              primary={sayDayTitle(day)}
              secondary={sayTimes(one)}
              trailing={
                days.has(day) ? (
                  <span class={styles.coming}>
                    <Icon name="check" />
                    {words.youCome()}
                  </span>
                ) : undefined
              }
              selected={day === selected}
              onClick={() => onChoose(day)}
            />
          );
        })}
      </List>
    </section>
  );
}
