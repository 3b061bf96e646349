import { activities } from '../../../local/queries/activities.ts';
import { Icon } from '../../../ui/icon.tsx';
import { List, ListRow } from '../../../ui/list.tsx';
import { Part } from '../shared/part.tsx';
import styles from './today.module.css';
import { waitingNow } from './waiting.ts';
import { words } from './words.ts';

/** What waits for the host, each line leading to where it is dealt with. */
export function WaitsPart() {
  // Nobody is told that nothing waits while that is still being read.
  if (!activities.value) return null;
  const waiting = waitingNow();
  return (
    <Part title={words.waits()}>
      {waiting.length === 0 ? (
        <p class={styles.quiet}>{words.nothingWaits()}</p>
      ) : (
        <List label={words.waits()} look="plain">
          {waiting.map(({ key, text, href, icon }) => (
            <ListRow key={key} href={href} leading={<Icon name={icon} />} primary={text} />
          ))}
        </List>
      )}
    </Part>
  );
}
