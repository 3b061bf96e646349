import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../../../ui/button.tsx';
import { LeafWords } from '../leaf-words.tsx';
import type { Board } from './board.ts';
import type { Leaf } from './outline.ts';
import styles from './wall.module.css';
import { wallWords as words } from './wall-words.ts';

export interface LeafRowProps {
  board: Board;
  row: Leaf;
  /** A tap has just brought it: the focus goes on from here. */
  isFirstNew?: boolean;
  /** Buttons of its own, after what every row has. */
  actions?: ComponentChildren;
  /** What stands under it: its answers. */
  children?: ComponentChildren;
}

/** One contribution in the outline. */
export function LeafRow({ board, row, isFirstNew = false, actions, children }: LeafRowProps) {
  const ref = useRef<HTMLLIElement>(null);
  const isPicked = board.focus === row.id;
  useLayoutEffect(() => {
    if (!isPicked) return;
    ref.current?.scrollIntoView({ block: 'nearest' });
    ref.current?.focus({ preventScroll: true });
  }, [isPicked]);
  useLayoutEffect(() => {
    if (isFirstNew) ref.current?.focus({ preventScroll: true });
  }, [isFirstNew]);

  const isMine = board.isMine(row);
  const mayEdit = isMine && board.mayEdit;
  const isDrawn = board.onShow !== undefined && row.fields.parent === null;
  return (
    <li
      ref={ref}
      class={styles.leaf}
      tabIndex={-1}
      data-picked={isPicked || undefined}
      data-drawn={isDrawn || undefined}
    >
      <LeafWords wall={board.wall.fields} leaf={row.fields} isMine={isMine} />
      {isDrawn && (
        <div class={styles.toDrawing}>
          <Button variant="quiet" icon="leaf" iconOnly onClick={() => board.onShow?.(row.id)}>
            {words.showInDrawing()}
          </Button>
        </div>
      )}
      {(mayEdit || actions !== undefined) && (
        <div class={styles.buttons}>
          {actions}
          {mayEdit && (
            <>
              <Button variant="quiet" onClick={() => board.onEdit(row)}>
                {words.edit()}
              </Button>
              <Button variant="quiet" onClick={() => board.onTakeDown(row)}>
                {words.takeDown()}
              </Button>
            </>
          )}
        </div>
      )}
      {children}
    </li>
  );
}
