import type { ComponentChildren } from 'preact';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { Sheet } from '../../../ui/sheet.tsx';
import type { Named } from './named-list.tsx';
import { words } from './words.ts';

/** What is wrong with a name in its list, in words; empty when nothing is. */
export function nameError(name: string, id: string, items: readonly Named[]): string {
  const wanted = name.trim().toLowerCase();
  if (wanted === '') return words.nameMissing();
  const isTaken = items.some((item) => item.id !== id && item.name.trim().toLowerCase() === wanted);
  return isTaken ? words.nameTaken() : '';
}

interface ItemSheetProps {
  title: string;
  name: string;
  /** What is wrong with it; shown only once saving was tried. */
  nameError: string;
  onName: (name: string) => void;
  isNew: boolean;
  onClose: () => void;
  onSave: () => void;
  onRemove: () => void;
  children?: ComponentChildren;
}

/** The sheet in which something of a list is written, changed or removed. */
export function ItemSheet(props: ItemSheetProps) {
  const { title, name, onName, isNew, onClose, onSave, onRemove, children } = props;
  return (
    <Sheet
      title={title}
      open
      onClose={onClose}
      keepOpen
      actions={
        <>
          {!isNew && (
            <Button variant="quiet" onClick={onRemove}>
              {words.remove()}
            </Button>
          )}
          <Button variant="primary" onClick={onSave}>
            {isNew ? words.add() : words.save()}
          </Button>
        </>
      }
    >
      <Field
        label={words.name()}
        error={props.nameError}
        value={name}
        onValue={onName}
        autoCapitalize="sentences"
        maxLength={80}
        onEnter={onSave}
      />
      {children}
    </Sheet>
  );
}
