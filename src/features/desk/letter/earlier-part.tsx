import { removeLetter } from '../../../domain/desk/letter-keep.ts';
import { addDays, type Day } from '../../../domain/time.ts';
import { formatDay } from '../../../i18n/format.ts';
import { lettersSince } from '../../../local/queries/desk.ts';
import { Button } from '../../../ui/button.tsx';
import { Cluster } from '../../../ui/cluster.tsx';
import { Section } from '../../../ui/section.tsx';
import { saveAndSay } from '../save.ts';
import styles from './letter.module.css';
import { Preview } from './preview.tsx';
import { sayCopied } from './say-copied.ts';
import { words } from './words.ts';

/** A year back: older ones are kept, and nobody leafs through them here. */
const daysBack = 366;

/** What was sent, the latest first, each to be opened and copied again. */
export function EarlierPart({ day }: { day: Day }) {
  const letters = lettersSince(addDays(day, -daysBack)).value;
  if (!letters) return null;
  return (
    <section aria-labelledby="earlier-letters">
      <h2 id="earlier-letters">{words.earlier()}</h2>
      {letters.length === 0 && <p class={styles.quiet}>{words.noEarlier()}</p>}
      {letters.map(({ id, fields }) => (
        <Section key={id} title={fields.title} state={words.sentOn(formatDay(fields.day))}>
          <Preview text={fields.text} language={fields.language} />
          <Cluster>
            <Button onClick={() => void sayCopied(fields.text, fields.language)}>{words.copy()}</Button>
            <Button
              variant="quiet"
              onClick={() => void saveAndSay([removeLetter(id)], words.removed(), [removeLetter(id, false)])}
            >
              {words.remove()}
            </Button>
          </Cluster>
        </Section>
      ))}
    </section>
  );
}
