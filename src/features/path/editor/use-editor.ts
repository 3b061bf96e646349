import { type HouseEdits, noEdits, publishHouse, takeBack } from '../../../domain/house/house-edits.ts';
import { commit } from '../../../local/commit.ts';
import { useDraft } from '../../../local/drafts.ts';
import { houseWithPictures } from '../../../local/queries/house.ts';
import { session } from '../../../local/session.ts';
import { isKept, sayDone } from '../../../ui/saving.ts';
import { createEditor, type Editor, editorState } from './editor.ts';
import { editorWords as words } from './editor-words.ts';
import { noHistory } from './history.ts';

/** The editor of the hub's house, with what publishes the draft; undefined until the house is read. */
export function useEditor(): (Editor & { publish(): Promise<void> }) | undefined {
  const hub = session.value?.hub ?? '';
  const [draft] = useDraft<HouseEdits>(`path.house.${hub}`, noEdits, { isWork: true });
  const published = houseWithPictures.value;
  if (!published) return undefined;
  const editor = createEditor(published, draft, editorState);
  return {
    ...editor,
    async publish() {
      const changes = publishHouse(published, draft.peek());
      if (changes.length === 0 || !(await isKept(commit(changes), true))) return;
      const before = draft.peek();
      draft.value = noEdits;
      editorState.history.value = noHistory;
      void sayDone(words.published(), async () => {
        if (!(await isKept(commit(takeBack(published, changes))))) return;
        // Whoever has begun anew meanwhile keeps that.
        if (draft.peek() === noEdits) draft.value = before;
      });
    },
  };
}
