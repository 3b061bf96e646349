import { messageOn } from '../../../local/queries/desk.ts';
import { today } from '../../../local/queries/hub.ts';
import styles from './door-message.module.css';

/** At the door: what the host says today, if anything. */
export function Part() {
  const text = messageOn(today.value).value;
  return text ? (
    <p class={styles.message} dir="auto">
      {text}
    </p>
  ) : null;
}
