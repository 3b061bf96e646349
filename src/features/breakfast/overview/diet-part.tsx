import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { setDiet } from '../../../domain/breakfast/kitchen-rules.ts';
import { useDraft } from '../../../local/drafts.ts';
import { dietsById, kitchen } from '../../../local/queries/breakfast.ts';
import { livePerson } from '../../../local/queries/people.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Sheet } from '../../../ui/sheet.tsx';
import { showSnack } from '../../../ui/snack.tsx';
import { Stack } from '../../../ui/stack.tsx';
import { Toggle } from '../../../ui/toggle.tsx';
import { save } from '../save.ts';
import styles from './overview.module.css';
import { partWords } from './part-words.ts';

interface Wish {
  readonly diets: readonly string[];
  readonly note: string;
}

/** What somebody does not eat, in words; empty for nothing. A diet that the kitchen has no name for any more is left out. */
export function sayDiets({ diets, note }: Wish): string {
  const names = kitchen.value.diets.filter(({ id }) => diets.includes(id)).map(({ name }) => name);
  return [...names, note].filter((part) => part !== '').join(', ');
}

interface DietSheetProps {
  person: string;
  onClose: () => void;
  /** On somebody's own phone; at the desk the sheet says whose it is. */
  isMine: boolean;
}

/** Allergies and diets of one person; says plainly who will see them. */
export function DietSheet({ person, onClose, isMine }: DietSheetProps) {
  const row = useMemo(() => livePerson(person), [person]).value;
  const kept = dietsById.value.get(person);
  const [draft, clear] = useDraft<Wish | null>(`breakfast.diet.${person}`, null);
  const wish: Wish = draft.value ?? { diets: kept?.diets ?? [], note: kept?.note ?? '' };
  const change = (part: Partial<Wish>): void => {
    draft.value = { ...wish, ...part };
  };
  const keep = async (): Promise<void> => {
    if (!(await save([setDiet(person, wish.diets, wish.note)]))) return;
    clear();
    onClose();
    void showSnack({ text: partWords.saved() });
  };
  return (
    <Sheet
      title={isMine ? partWords.diet() : partWords.dietFor(row?.fields.firstName ?? '')}
      open
      onClose={onClose}
      keepOpen
      actions={
        <Button variant="primary" onClick={() => void keep()}>
          {partWords.save()}
        </Button>
      }
    >
      <Stack>
        {isMine && <Notice>{partWords.dietPrivate()}</Notice>}
        {kitchen.value.diets.map(({ id, name }) => (
          <Toggle
            key={id}
            label={name}
            checked={wish.diets.includes(id)}
            onChecked={(on) =>
              change({ diets: on ? [...wish.diets, id] : wish.diets.filter((one) => one !== id) })
            }
          />
        ))}
        <Field
          label={partWords.dietNote()}
          hint={isMine ? partWords.dietNoteHint() : undefined}
          kind="textarea"
          rows={2}
          value={wish.note}
          onValue={(note) => change({ note })}
          maxLength={200}
        />
      </Stack>
    </Sheet>
  );
}

/** On the phone: what one has said, and the way to say it. */
export function DietPart({ person }: { person: string }) {
  const isOpen = useSignal(false);
  const kept = dietsById.value.get(person);
  const said = kept ? sayDiets(kept) : '';
  return (
    <section class={styles.part} aria-labelledby="breakfast-diet">
      <h2 id="breakfast-diet">{partWords.diet()}</h2>
      {said !== '' && <p>{partWords.dietHas(said)}</p>}
      <p class={styles.quiet}>{partWords.dietPrivate()}</p>
      <Button
        onClick={() => {
          isOpen.value = true;
        }}
      >
        {said === '' ? partWords.dietTell() : partWords.dietChange()}
      </Button>
      {isOpen.value && (
        <DietSheet
          person={person}
          isMine
          onClose={() => {
            isOpen.value = false;
          }}
        />
      )}
    </section>
  );
}
