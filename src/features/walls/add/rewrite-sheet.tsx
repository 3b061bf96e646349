import { useSignal } from '@preact/signals';
import type { Change } from '../../../domain/change.ts';
import type { Result } from '../../../domain/result.ts';
import type { Wall } from '../../../domain/walls/wall.ts';
import { useDraft } from '../../../local/drafts.ts';
import { Button } from '../../../ui/button.tsx';
import { Sheet } from '../../../ui/sheet.tsx';
import { showSnack } from '../../../ui/snack.tsx';
import { saveAndSay } from '../save.ts';
import type { Leaf } from '../wall/outline.ts';
import { sayRefusal } from './refusal-words.ts';
import { isComplete, WriteFields } from './write-fields.tsx';
import { type Written, writtenOf } from './written.ts';

export interface RewriteSheetProps {
  wall: Wall;
  row: Leaf;
  title: string;
  text?: string;
  /** On the button, and what it answers. */
  verb: string;
  said: string;
  rewrite: (written: Written) => Result<readonly Change[]>;
  onClose: () => void;
}

/** Something that hangs there, written anew. What is half-written is kept. */
export function RewriteSheet({ wall, row, title, text, verb, said, rewrite, onClose }: RewriteSheetProps) {
  const [draft, clear] = useDraft<Written | null>(`walls.rewrite.${row.id}`, null);
  const isTried = useSignal(false);
  const isAnswer = row.fields.parent !== null;
  const value = draft.value ?? writtenOf(row.fields);
  const close = (): void => {
    clear();
    onClose();
  };
  const keep = async (): Promise<void> => {
    isTried.value = !isComplete(wall, value, isAnswer);
    if (isTried.value) return;
    const made = rewrite(value);
    if (!made.ok) void showSnack({ text: sayRefusal(made.code) });
    else if (await saveAndSay(made.value, said)) close();
  };
  return (
    <Sheet
      title={title}
      open
      onClose={close}
      keepOpen
      actions={
        <Button variant="primary" icon="check" onClick={() => void keep()}>
          {verb}
        </Button>
      }
    >
      {text !== undefined && <p>{text}</p>}
      <WriteFields
        wall={wall}
        value={value}
        onValue={(part) => {
          draft.value = { ...value, ...part };
        }}
        isAnswer={isAnswer}
        isTried={isTried.value}
      />
    </Sheet>
  );
}
