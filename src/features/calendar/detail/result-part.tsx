import { useSignal } from '@preact/signals';
import type { ActivityRow } from '../../../domain/calendar/activity-rules.ts';
import { pictureOf } from '../../../local/queries/house.ts';
import { Button } from '../../../ui/button.tsx';
import { Cluster } from '../../../ui/cluster.tsx';
import { pictureUrl } from '../../../ui/shrink-picture.ts';
import { words } from './after-words.ts';
import styles from './detail.module.css';
import { ResultSheet } from './result-sheet.tsx';

/** What was taken away from an activity, for everybody to read; `mayTell`: this is whoever may write it. */
export function ResultPart({ activity, mayTell }: { activity: ActivityRow; mayTell: boolean }) {
  const isTelling = useSignal(false);
  const { learned, links, picture, title } = activity.fields;
  const [shot] = picture === '' ? [] : pictureOf(picture).value;
  const isEmpty = learned === '' && links.length === 0 && picture === '';
  if (isEmpty && !mayTell) return null;
  return (
    <section class={styles.part} aria-labelledby="activity-result">
      <h2 id="activity-result">{words.result()}</h2>
      {isEmpty && <p class={styles.quiet}>{words.noResult()}</p>}
      {learned !== '' && (
        <p class={styles.prose} dir="auto">
          {learned}
        </p>
      )}
      {links.length > 0 && (
        <ul class={styles.links}>
          {links.map((link) => (
            <li key={link.url}>
              <a href={link.url} target="_blank" rel="noopener noreferrer">
                <bdi>{link.title === '' ? link.url : link.title}</bdi>
              </a>
            </li>
          ))}
        </ul>
      )}
      {shot && <img class={styles.picture} src={pictureUrl(shot.fields)} alt={words.pictureOf(title)} />}
      {mayTell && (
        <Cluster>
          <Button
            onClick={() => {
              isTelling.value = true;
            }}
          >
            {isEmpty ? words.tell() : words.change()}
          </Button>
        </Cluster>
      )}
      {isTelling.value && (
        <ResultSheet
          activity={activity}
          onClose={() => {
            isTelling.value = false;
          }}
        />
      )}
    </section>
  );
}
