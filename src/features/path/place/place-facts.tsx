import type { PlaceNow } from '../../../domain/house/place-now.ts';
import { formatTime } from '../../../i18n/format.ts';
import { hub } from '../../../local/queries/hub.ts';
import { Mark } from '../mark.tsx';
import { placeWords } from '../place-words.ts';
import { saySound, sayWelcome } from '../say-place.ts';
import styles from './place.module.css';

/** A moment on the hub's clock. */
export const sayTime = (at: number): string =>
  formatTime(at, hub.value?.fields.timeZone ?? 'Europe/Stockholm');

/** How a place is, in a few lines: may one sit down, how loud is it, what is on. */
export function PlaceFacts({ place }: { place: PlaceNow }) {
  const { welcome, sound, soundNext, on, next, sitting } = place;
  return (
    <span class={styles.facts}>
      {on && <span class={styles.on}>{placeWords.onNow(on.title, sayTime(on.ends))}</span>}
      {next && <span class={styles.next}>{placeWords.onNext(next.title, sayTime(next.starts))}</span>}
      <span class={styles.line}>
        <span class={styles.welcome} data-welcome={welcome}>
          {sayWelcome(welcome)}
        </span>
        <span class={styles.sound}>
          <Mark name="sound" />
          {saySound(sound)}
          {soundNext &&
            `, ${placeWords.soundNext(saySound(soundNext.level).toLowerCase(), sayTime(soundNext.at))}`}
        </span>
        {sitting > 0 && <span class={styles.sitting}>{placeWords.sitting(sitting)}</span>}
      </span>
    </span>
  );
}
