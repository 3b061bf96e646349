import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../../ui/button.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { Toggle } from '../../../ui/toggle.tsx';
import { LeafWords } from '../leaf-words.tsx';
import { wordsOf } from '../template-words.ts';
import type { Board } from './board.ts';
import { drawingOf } from './drawings.ts';
import type { Leaf, Outline } from './outline.ts';
import { OutlineView } from './outline-view.tsx';
import styles from './wall.module.css';
import { wallWords as words } from './wall-words.ts';

export interface ViewsProps {
  board: Board;
  outline: Outline;
  /** What hangs there for all to see. */
  up: readonly Leaf[];
  onPick: (id: string | null) => void;
  /** Whether only one's own is listed; null where nothing is. */
  onlyMine: Signal<boolean> | null;
}

const wideScreen = '(min-width: 64rem)';

/** Is there room for both views beside each other? */
function useWide(): boolean {
  const [isWide, setWide] = useState(() => matchMedia(wideScreen).matches);
  useEffect(() => {
    const query = matchMedia(wideScreen);
    const follow = () => setWide(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return isWide;
}

/** The outline and the drawing of the same list: beside each other where there is room, else one of them. */
export function Views({ board, outline, up, onPick, onlyMine }: ViewsProps) {
  const view = useSignal<'list' | 'drawing'>('list');
  const isWide = useWide();
  const { template } = board.wall.fields;
  const Drawing = drawingOf(template);
  const hasChoice = Drawing !== undefined && !isWide;
  const isDrawn = Drawing !== undefined && (isWide || view.value === 'drawing');
  const picked = up.find(({ id }) => id === board.focus);
  const withShow: Board = Drawing
    ? {
        ...board,
        onShow: (id) => {
          onPick(id);
          view.value = 'drawing';
        },
      }
    : board;
  return (
    <>
      {hasChoice && (
        <Choice
          legend={words.view()}
          legendHidden
          columns={2}
          value={view.value}
          onValue={(next) => {
            view.value = next;
          }}
          options={[
            { value: 'list', label: words.list(), icon: 'path' },
            { value: 'drawing', label: wordsOf(template).drawing(), icon: 'leaf' },
          ]}
        />
      )}
      <div class={styles.views} data-wide={(isWide && Drawing !== undefined) || undefined}>
        {isDrawn && (
          <div class={styles.drawing} data-fills={template === 'tree' || undefined}>
            <Drawing wall={board.wall} rows={up} focus={board.focus} onPick={onPick} />
            {!isWide && picked && (
              <Picked
                board={board}
                row={picked}
                onList={() => {
                  view.value = 'list';
                }}
              />
            )}
          </div>
        )}
        {(isWide || !isDrawn) && (
          <div class={styles.outline}>
            {onlyMine && (
              <Toggle
                label={words.onlyMine()}
                checked={onlyMine.value}
                onChecked={(checked) => {
                  onlyMine.value = checked;
                }}
              />
            )}
            <OutlineView board={withShow} outline={outline} />
          </div>
        )}
      </div>
    </>
  );
}

/** Under the drawing: what was touched in it. */
function Picked({ board, row, onList }: { board: Board; row: Leaf; onList: () => void }) {
  const { fields } = board.wall;
  const place = fields.places.find(({ id }) => id === row.fields.place)?.name;
  return (
    <div class={styles.leaf} role="status">
      <LeafWords wall={fields} leaf={row.fields} isMine={board.isMine(row)} place={place} />
      <div class={styles.buttons}>
        <Button variant="quiet" onClick={onList}>
          {words.showInList()}
        </Button>
      </div>
    </div>
  );
}
