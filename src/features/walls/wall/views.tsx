import { type Signal, useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { isRead } from '../../../local/watch-rows.ts';
import { Button } from '../../../ui/button.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { Toggle } from '../../../ui/toggle.tsx';
import { LeafWords } from '../leaf-words.tsx';
import { wordsOf } from '../template-words.ts';
import type { Board } from './board.ts';
import { drawingOf } from './drawings.ts';
import type { Layout } from './layout.ts';
import type { Leaf, Outline } from './outline.ts';
import { OutlineView } from './outline-view.tsx';
import styles from './wall.module.css';
import { wallWords as words } from './wall-words.ts';

export interface ViewsProps {
  layout: Layout;
  board: Board;
  outline: Outline;
  /** What hangs there for all to see. */
  up: readonly Leaf[];
  /** Whether only one's own is listed; null where nothing is. */
  onlyMine: Signal<boolean> | null;
}

/** The outline, and above or instead of it the drawing of the same list. What is beside it the page sees to. */
export function Views({ layout, board, outline, up, onlyMine }: ViewsProps) {
  const view = useSignal<'list' | 'drawing'>('list');
  const isChosen = layout === 'choice' && view.value === 'drawing';
  const picked = board.focus === null ? undefined : up.find(({ id }) => id === board.focus);
  const withShow = useMemo((): Board => {
    const onShow = (id: string): void => {
      board.onPick(id);
      view.value = 'drawing';
    };
    return layout === 'list' ? board : { ...board, onShow };
  }, [board, layout]);
  return (
    <>
      {layout === 'choice' && <ViewChoice board={board} view={view} />}
      {(layout === 'above' || isChosen) && <DrawingView board={board} up={up} />}
      {isChosen && picked && (
        <Picked
          board={board}
          row={picked}
          onList={() => {
            view.value = 'list';
          }}
        />
      )}
      {!isChosen && (
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
    </>
  );
}

function ViewChoice({ board, view }: { board: Board; view: Signal<'list' | 'drawing'> }) {
  return (
    <Choice
      legend={words.view()}
      legendHidden
      columns={2}
      value={view.value}
      onValue={(next) => {
        view.value = next;
      }}
      options={[
        { value: 'list', label: words.list() },
        { value: 'drawing', label: wordsOf(board.wall.fields.template).drawing() },
      ]}
    />
  );
}

export interface DrawingViewProps {
  board: Board;
  up: readonly Leaf[];
  onDrawn?: () => void;
  /** It stands beside everything else, and stays while that is scrolled. */
  isTall?: boolean;
}

/** The drawing of what hangs on the wall. */
export function DrawingView({ board, up, onDrawn, isTall }: DrawingViewProps) {
  const { template } = board.wall.fields;
  const Drawing = drawingOf(template);
  // Only a tree has something to get ready while the rows are being read.
  if (!Drawing || (template !== 'tree' && !isRead(up))) return null;
  return (
    <div class={styles.drawing} data-fills={template === 'tree' || undefined} data-tall={isTall}>
      <Drawing wall={board.wall} rows={up} focus={board.focus} onPick={board.onPick} onDrawn={onDrawn} />
    </div>
  );
}

/** Under the drawing: what was touched in it. */
function Picked({ board, row, onList }: { board: Board; row: Leaf; onList: () => void }) {
  const { fields } = board.wall;
  const place = fields.places.find(({ id }) => id === row.fields.place)?.name;
  return (
    <div class={styles.picked} role="status">
      <LeafWords wall={fields} leaf={row.fields} isMine={board.isMine(row)} place={place} />
      <div class={styles.buttons}>
        <Button variant="quiet" onClick={onList}>
          {words.showInList()}
        </Button>
      </div>
    </div>
  );
}
