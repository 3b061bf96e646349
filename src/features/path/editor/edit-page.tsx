import { useSignal } from '@preact/signals';
import { session } from '../../../local/session.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { routes } from '../../../ui/route-names.ts';
import { showSnack } from '../../../ui/snack.tsx';
import { EditView } from './edit-view.tsx';
import styles from './editor.module.css';
import type { Editor } from './editor.ts';
import { editorWords as words } from './editor-words.ts';
import { useEditor } from './use-editor.ts';

/** `/path/edit`: the house is drawn here, and published when it is done. */
export function Page() {
  if (session.value?.role !== 'desk')
    return (
      <Scaffold title={words.title()} back={{ href: routes.path, label: words.back() }} forest="path">
        <Notice>{words.onlyDesk()}</Notice>
      </Scaffold>
    );
  return <Edit />;
}

function Edit() {
  const editor = useEditor();
  const isBusy = useSignal(false);
  if (!editor) return null;
  const publish = async (): Promise<void> => {
    isBusy.value = true;
    await editor.publish();
    isBusy.value = false;
  };
  return <Edited editor={editor} isBusy={isBusy.value} onPublish={() => void publish()} />;
}

interface EditedProps {
  editor: Editor;
  isBusy: boolean;
  onPublish: () => void;
}

/** The whole page around an editor. */
function Edited({ editor, isBusy, onPublish }: EditedProps) {
  const isClean = editor.changes === 0;
  const discard = async (): Promise<void> => {
    editor.pick(null);
    editor.discard();
    if ((await showSnack({ text: words.discarded(), action: words.undo() })) === 'action') editor.undo();
  };
  const standing = (
    <div class={styles.standing}>
      <p role="status">{isClean ? words.nothingChanged() : words.changed(editor.changes)}</p>
      {!isClean && (
        <Button variant="quiet" onClick={() => void discard()}>
          {words.discard()}
        </Button>
      )}
    </div>
  );
  return (
    <Scaffold
      title={words.title()}
      lead={words.lead()}
      back={{ href: routes.path, label: words.back() }}
      width="full"
      actions={
        <>
          <span class={styles.steps}>
            <Button icon="undo" iconOnly aria-disabled={!editor.canUndo} onClick={editor.undo}>
              {words.undo()}
            </Button>
            <Button
              icon={
                <span class={styles.redo}>
                  <Icon name="undo" />
                </span>
              }
              iconOnly
              aria-disabled={!editor.canRedo}
              onClick={editor.redo}
            >
              {words.redo()}
            </Button>
          </span>
          <Button
            variant="primary"
            icon="check"
            busy={isBusy}
            aria-disabled={isClean}
            onClick={() => !isClean && onPublish()}
          >
            {words.publish()}
          </Button>
        </>
      }
    >
      <EditView editor={editor} standing={standing} />
    </Scaffold>
  );
}
