import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Change } from '../../../domain/change.ts';
import { hide, show } from '../../../domain/walls/moderating.ts';
import { isWaiting } from '../../../domain/walls/wall-rules.ts';
import type { RowOf } from '../../../local/row.ts';
import { Button } from '../../../ui/button.tsx';
import { LeafWords } from '../leaf-words.tsx';
import { saveAndSay } from '../save.ts';
import type { Leaf, WallRow } from '../wall/outline.ts';
import styles from './desk.module.css';
import { deskWords as words } from './desk-words.ts';
import { Log } from './log.tsx';
import { stampOf } from './stamp.ts';

export interface LookRowProps {
  wall: WallRow;
  row: Leaf;
  /** What was done with the wall's contributions, all of them. */
  log: readonly RowOf<'moderation'>[];
  /** The first that waits: its button is where the focus goes on. */
  isFirst?: boolean;
  isFirstNew?: boolean;
  /** It is about to leave the queue. */
  onDone?: () => void;
  onCorrect: (row: Leaf) => void;
}

/** The undo of a first look: nobody has looked. */
const waitAgain = ({ id }: Leaf): Change => ({
  kind: 'contribution',
  id,
  fields: { shown: false, hidden: false, looked: null },
});

/** One contribution as the host sees it, and what they can do with it. */
export function LookRow(props: LookRowProps) {
  const { wall, row, log, isFirst, isFirstNew, onDone, onCorrect } = props;
  const ref = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    if (isFirstNew) ref.current?.focus({ preventScroll: true });
  }, [isFirstNew]);
  const isQueued = isWaiting(row.fields);
  const { hidden } = row.fields;
  const place = wall.fields.places.find(({ id }) => id === row.fields.place)?.name;

  // Undone at once, what waited waits again; what had been dealt with before has one more line in its log.
  const wait = () => saveAndSay([waitAgain(row)], words.waitsAgain());
  const doShow = async (): Promise<void> => {
    onDone?.();
    const undo = isQueued ? wait : () => saveAndSay(hide(row, stampOf()), words.hidden());
    await saveAndSay(show(row, stampOf()), isQueued ? words.shown() : words.backUp(), undo);
  };
  const doHide = async (): Promise<void> => {
    onDone?.();
    const undo = isQueued ? wait : () => saveAndSay(show(row, stampOf()), words.backUp());
    await saveAndSay(hide(row, stampOf()), isQueued ? words.notShown() : words.hidden(), undo);
  };
  return (
    <li ref={ref} class={styles.look} tabIndex={-1} data-hidden={hidden || undefined}>
      <LeafWords wall={wall.fields} leaf={row.fields} place={place} />
      {hidden && <p class={styles.hidden}>{words.hidden()}</p>}
      <div class={styles.buttons}>
        <Button variant="quiet" onClick={() => onCorrect(row)}>
          {words.correct()}
        </Button>
        {!hidden && (
          <Button variant="secondary" onClick={() => void doHide()}>
            {isQueued ? words.notShow() : words.hide()}
          </Button>
        )}
        {(isQueued || hidden) && (
          <Button
            variant={isQueued ? 'primary' : 'secondary'}
            data-first={isFirst || undefined}
            onClick={() => void doShow()}
          >
            {isQueued ? words.show() : words.showAgain()}
          </Button>
        )}
      </div>
      <Log wall={wall.fields} events={log.filter(({ fields }) => fields.contribution === row.id)} />
    </li>
  );
}
