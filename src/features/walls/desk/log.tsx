import type { Moderation, Wall } from '../../../domain/walls/wall.ts';
import { formatDateTime } from '../../../i18n/format.ts';
import { isolate } from '../../../i18n/isolate.ts';
import type { RowOf } from '../../../local/row.ts';
import styles from './desk.module.css';
import { deskWords as words } from './desk-words.ts';

const byOldest = (a: RowOf<'moderation'>, b: RowOf<'moderation'>): number => a.fields.at - b.fields.at;

function sayEvent({ deed, before, at }: Moderation, { timeZone }: Wall): string {
  const when = formatDateTime(at, timeZone);
  if (deed === 'correct') return words.logCorrect(when, isolate(before));
  return deed === 'show' ? words.logShow(when) : words.logHide(when);
}

/** What a host has done with a contribution, in its order. Nothing while nothing was done. */
export function Log({ wall, events }: { wall: Wall; events: readonly RowOf<'moderation'>[] }) {
  if (events.length === 0) return null;
  return (
    <details class={styles.log}>
      <summary>{words.log(events.length)}</summary>
      <ol>
        {[...events].sort(byOldest).map(({ id, fields }) => (
          <li key={id}>{sayEvent(fields, wall)}</li>
        ))}
      </ol>
    </details>
  );
}
