import type { House } from '../../../domain/house/house.ts';
import { Icon } from '../../../ui/icon.tsx';
import { routes } from '../../../ui/route-names.ts';
import { here } from '../here.ts';
import { Told } from '../hub-words.tsx';
import { inSentence } from '../in-sentence.ts';
import styles from './list.module.css';
import { words } from './list-words.ts';

/** Where this device is, as far as it knows, and the way to say it. */
export function HereLine({ house }: { house: House }) {
  const spot = house.spot.get(here.value ?? '');
  return (
    <p class={styles.here}>
      <Icon name="path" />
      <span>
        <Told>{spot ? words.youAre(inSentence(spot)) : words.youAreNowhere()}</Told>
      </span>
      <a href={routes.pathHere}>{spot ? words.change() : words.tell()}</a>
    </p>
  );
}
