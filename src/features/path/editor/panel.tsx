import { useEffect, useId, useRef } from 'preact/hooks';
import { Button } from '../../../ui/button.tsx';
import { Stack } from '../../../ui/stack.tsx';
import styles from './editor.module.css';
import type { Editor, Picked } from './editor.ts';
import { editorWords as words } from './editor-words.ts';
import { ItemForm, titleOf } from './item-form.tsx';
import { Overview } from './overview.tsx';
import { ProblemsOf } from './problems.tsx';

/** Is the focus on the map? There it stays, for the arrow keys. */
const isOnMap = (): boolean => document.activeElement?.closest('[data-map]') != null;

/** The lists or, once something is picked, its form. The focus goes along, and comes back to the row it came from. */
export function Panel({ editor, picked, floor }: { editor: Editor; picked: Picked | null; floor: string }) {
  const title = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const row = useRef<HTMLElement | null>(null);
  const isFirst = useRef(true);
  const key = picked && `${picked.kind} ${picked.id}`;
  useEffect(() => {
    const isOpening = isFirst.current;
    isFirst.current = false;
    if (isOpening || isOnMap()) return;
    if (key !== null) heading.current?.focus();
    else row.current?.focus();
  }, [key]);
  return (
    <div class={styles.panel}>
      {picked && (
        <section class={styles.item} aria-labelledby={title}>
          <div class={styles.itemHead}>
            <h2 id={title} ref={heading} tabIndex={-1}>
              <bdi>{titleOf(editor.house, picked)}</bdi>
            </h2>
            <Button variant="quiet" icon="back" onClick={() => editor.pick(null)}>
              {words.toList()}
            </Button>
          </div>
          <ProblemsOf house={editor.house} picked={picked} />
          <Stack gap={4}>
            <ItemForm editor={editor} picked={picked} />
          </Stack>
        </section>
      )}
      {/* Kept while a form is open: what was unfolded stays so. */}
      <div
        hidden={picked !== null}
        class={styles.lists}
        onFocusCapture={(event) => {
          row.current = event.target instanceof HTMLElement ? event.target : null;
        }}
      >
        <Overview editor={editor} floor={floor} />
      </div>
    </div>
  );
}
