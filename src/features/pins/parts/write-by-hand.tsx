import { sharedWords } from '../shared-words.ts';
import styles from './pin-part.module.css';

const segmenter = new Intl.Segmenter('sv', { granularity: 'grapheme' });

/** Under which letter of the basket a name's pin lies. */
export const basketLetter = (name: string): string => {
  const [first] = segmenter.segment(name);
  return (first?.segment ?? '').toLocaleUpperCase('sv');
};

export interface WriteByHandProps {
  name: string;
  organisation: string;
  /** May they have a pin in the basket from before? */
  isMember: boolean;
}

/** What to write on a clothespin, and where one's own is to be found. */
export function WriteByHand({ name, organisation, isMember }: WriteByHandProps) {
  return (
    <div class={styles.byHand}>
      <p>{sharedWords.writeLead()}</p>
      <p class={styles.wood}>
        <bdi class={styles.name}>{name}</bdi>
        {organisation !== '' && <bdi class={styles.organisation}>{organisation}</bdi>}
      </p>
      {isMember && <p class={styles.quiet}>{sharedWords.yourPin(basketLetter(name))}</p>}
    </div>
  );
}
