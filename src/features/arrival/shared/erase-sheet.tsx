import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { erasePerson } from '../../../local/erase.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Sheet } from '../../../ui/sheet.tsx';
import { Stack } from '../../../ui/stack.tsx';
import { sayRefusal } from '../save-words.ts';
import { eraseWords as words } from './erase-words.ts';

export interface EraseSheetProps {
  title: string;
  /** What goes and what stays, a paragraph each. */
  lines: readonly string[];
  /** What the button does, the same words as the one that opened the sheet. */
  action: string;
  person: string | null;
  /** On their own phone, which may write only what is theirs? */
  isSelf: boolean;
  open: boolean;
  onClose: () => void;
  onErased: () => void | Promise<void>;
}

/** Asks once more before a person is erased, and says if that could not be saved. */
export function EraseSheet(props: EraseSheetProps) {
  const { title, lines, action, person, isSelf, open, onClose, onErased } = props;
  const isBusy = useSignal(false);
  const problem = useSignal('');
  useEffect(() => {
    if (open) problem.value = '';
  }, [open]);

  const erase = async (): Promise<void> => {
    if (person === null) return;
    isBusy.value = true;
    const erased = await erasePerson(person, isSelf);
    isBusy.value = false;
    if (!erased.ok) {
      problem.value = sayRefusal(erased.code);
      return;
    }
    await onErased();
  };

  return (
    <Sheet
      title={title}
      open={open}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{words.keep()}</Button>
          <Button variant="danger" busy={isBusy.value} onClick={() => void erase()}>
            {action}
          </Button>
        </>
      }
    >
      <Stack>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {problem.value !== '' && (
          <Notice tone="danger" live>
            {problem.value}
          </Notice>
        )}
      </Stack>
    </Sheet>
  );
}
