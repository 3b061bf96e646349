import { weekToday } from '../../../local/queries/weeks.ts';
import { routes } from '../../../ui/route-names.ts';
import styles from './guest.module.css';
import { words } from './words.ts';

/** On the door's first page, on the days of a week: that the house is open, and what a newcomer does first. */
export function Part() {
  if (!weekToday.value) return null;
  return (
    <div class={styles.door}>
      <a href={routes.openHouse}>
        <strong>{words.partToday()}</strong>
      </a>
      <span>{words.partDoor()}</span>
    </div>
  );
}
