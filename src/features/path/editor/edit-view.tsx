import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { floorsInOrder } from '../../../domain/house/house.ts';
import { Pills } from '../../../ui/pills.tsx';
import { Stack } from '../../../ui/stack.tsx';
import { Begin } from './begin.tsx';
import styles from './editor.module.css';
import type { Editor } from './editor.ts';
import { editorWords as words } from './editor-words.ts';
import { FileSection } from './file-section.tsx';
import { FloorMap } from './floor-map.tsx';
import { isThere } from './item-form.tsx';
import { floorName } from './names.ts';
import { Panel } from './panel.tsx';

type View = 'list' | 'map';

/** Undo and redo by their usual keys, except where a field has its own. */
function walkByKey(event: KeyboardEvent, editor: Editor): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  if (event.target instanceof Element && event.target.matches('input, textarea, select')) return;
  const key = event.key.toLowerCase();
  if (key !== 'z' && key !== 'y') return;
  event.preventDefault();
  if (key === 'y' || event.shiftKey) editor.redo();
  else editor.undo();
}

interface EditViewProps {
  editor: Editor;
  /** What is published and what is not, in words. */
  standing?: ComponentChildren;
}

/** The house being drawn: lists and forms, and beside them, or behind a choice where there is no room, the map. */
export function EditView({ editor, standing }: EditViewProps) {
  const view = useSignal<View>('list');
  const { house, state } = editor;
  const floors = floorsInOrder(house);
  if (floors.length === 0 && house.spot.size === 0)
    return (
      <Stack gap={4}>
        {standing}
        <Begin editor={editor} />
        <FileSection editor={editor} isOpen />
      </Stack>
    );
  const known = state.picked.value;
  const picked = known && isThere(house, known) ? known : null;
  const [id = '', floor] = floors.find(([key]) => key === state.floor.value) ?? floors[0] ?? [];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: shortcuts for what the buttons do
    <div class={styles.editor} data-view={view.value} onKeyDown={(event) => walkByKey(event, editor)}>
      <div class={styles.choices}>
        <div class={styles.views}>
          <Pills
            legend={words.view()}
            value={view.value}
            onValue={(next) => {
              view.value = next;
            }}
            options={[
              { value: 'list', label: words.list() },
              { value: 'map', label: words.map() },
            ]}
          />
        </div>
        {floors.length > 1 && (
          <Pills
            legend={words.floor()}
            value={id}
            onValue={(next) => {
              editor.pick(null);
              state.floor.value = next;
            }}
            options={floors.map(([value, fields]) => ({ value, label: floorName(fields) }))}
          />
        )}
        {standing}
      </div>
      <div class={styles.split}>
        <Panel editor={editor} picked={picked} floor={id} />
        {floor && (
          <div class={styles.beside}>
            <FloorMap
              key={id}
              editor={editor}
              id={id}
              floor={floor}
              onShowForm={() => {
                view.value = 'list';
              }}
            />
          </div>
        )}
      </div>
    </div>
  );
}
