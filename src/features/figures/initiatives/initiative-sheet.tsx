import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Initiative } from '../../../domain/figures/initiative.ts';
import { type InitiativeRefusal, longest, tellInitiative } from '../../../domain/figures/initiative-rules.ts';
import { makeId } from '../../../domain/id.ts';
import { commit } from '../../../local/commit.ts';
import { useDraft } from '../../../local/drafts.ts';
import { today } from '../../../local/queries/hub.ts';
import type { RowOf } from '../../../local/row.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { isKept, sayDone } from '../../../ui/saving.ts';
import { Sheet } from '../../../ui/sheet.tsx';
import { showSnack } from '../../../ui/snack.tsx';
import { Stack } from '../../../ui/stack.tsx';
import { words } from './words.ts';

interface InitiativeSheetProps {
  initiative: RowOf<'initiative'> | undefined;
  onClose: () => void;
}

const problems: { readonly [C in InitiativeRefusal]: () => string } = {
  'title-empty': words.nameMissing,
  'day-missing': words.dayMissing,
  'bad-link': words.linkWrong,
};

/** Writes down something that began here, or changes what is said of it. What is half-written stays on the device. */
export function InitiativeSheet({ initiative, onClose }: InitiativeSheetProps) {
  const id = useMemo(() => initiative?.id ?? makeId(), [initiative?.id]);
  const empty: Initiative = { title: '', story: '', who: '', day: today.value, link: '' };
  const [draft, clear] = useDraft(`figures.born.${initiative?.id ?? 'new'}`, initiative?.fields ?? empty);
  const refusal = useSignal<InitiativeRefusal | null>(null);
  const set = (field: keyof Initiative) => (value: string) => {
    draft.value = { ...draft.value, [field]: value };
  };
  const errorOf = (code: InitiativeRefusal): string => (refusal.value === code ? problems[code]() : '');
  const keep = async (): Promise<void> => {
    const told = tellInitiative(id, draft.value, initiative?.fields);
    refusal.value = told.ok ? null : told.code;
    if (!told.ok || !(await isKept(commit(told.value), true))) return;
    clear();
    onClose();
    void showSnack({ text: words.saved() });
  };
  const say = (gone: boolean) => isKept(commit([{ kind: 'initiative', id, fields: { gone } }]));
  const remove = async (): Promise<void> => {
    if (!(await say(true))) return;
    clear();
    onClose();
    void sayDone(words.removed(), () => say(false));
  };
  return (
    <Sheet
      title={initiative ? words.editTitle() : words.addTitle()}
      open
      keepOpen
      onClose={onClose}
      actions={
        <>
          {initiative && <Button onClick={() => void remove()}>{words.remove()}</Button>}
          <Button variant="primary" onClick={() => void keep()}>
            {words.save()}
          </Button>
        </>
      }
    >
      <Stack gap={4}>
        <Field
          label={words.name()}
          dir="auto"
          autoFocus
          autoCapitalize="sentences"
          maxLength={longest.title}
          error={errorOf('title-empty')}
          value={draft.value.title}
          onValue={set('title')}
        />
        <Field
          kind="textarea"
          label={words.story()}
          dir="auto"
          rows={6}
          maxLength={longest.story}
          value={draft.value.story}
          onValue={set('story')}
        />
        <Field
          label={words.who()}
          hint={words.whoHint()}
          dir="auto"
          maxLength={longest.who}
          value={draft.value.who}
          onValue={set('who')}
        />
        <Field
          kind="date"
          label={words.day()}
          max={today.value}
          error={errorOf('day-missing')}
          value={draft.value.day}
          onValue={set('day')}
        />
        <Field
          kind="url"
          label={words.link()}
          hint={words.linkHint()}
          error={errorOf('bad-link')}
          value={draft.value.link}
          onValue={set('link')}
        />
      </Stack>
    </Sheet>
  );
}
