import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import {
  cleanWords,
  commonWords,
  noWords,
  setInterests,
  type WordList,
  type OwnWords as Words,
  wordLists,
} from '../../../domain/people/interest-rules.ts';
import { useDraft } from '../../../local/drafts.ts';
import { interestsById } from '../../../local/queries/interests.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { Stack } from '../../../ui/stack.tsx';
import { Toggle } from '../../../ui/toggle.tsx';
import { saveAndSay } from '../save.ts';
import { personWords as words } from './words.ts';

type Texts = { readonly [L in WordList]?: string } & { readonly introduce?: boolean };
const untouched: Texts = {};

/** What somebody likes to talk about, asks for and offers, one thing a line. `isOwn`: on their own phone. */
export function OwnWords({ person, isOwn }: { person: string; isOwn: boolean }) {
  const all = interestsById.value;
  const kept: Words = all.get(person) ?? noWords;
  const [draft, clear] = useDraft<Texts>(`people.words.${person}`, untouched);
  const isSaving = useSignal(false);
  const common = useMemo(() => wordLists.map((list) => commonWords(all.values(), list).slice(0, 5)), [all]);
  const textOf = (list: WordList): string => draft.value[list] ?? kept[list].join('\n');
  const introduce = draft.value.introduce ?? kept.introduce;
  const save = async (): Promise<void> => {
    isSaving.value = true;
    const lines = (list: WordList) => cleanWords(textOf(list).split('\n'));
    const said = { interests: lines('interests'), asks: lines('asks'), offers: lines('offers'), introduce };
    if (await saveAndSay([setInterests(person, said)], words.saved())) clear();
    isSaving.value = false;
  };
  return (
    <Stack>
      {wordLists.map((list, at) => {
        const others = common[at] ?? [];
        return (
          <Field
            key={list}
            kind="textarea"
            rows={3}
            label={words[list]()}
            hint={others.length === 0 ? undefined : words.others(others.join(', '))}
            value={textOf(list)}
            onValue={(text) => {
              draft.value = { ...draft.value, [list]: text };
            }}
            autoCapitalize="sentences"
            maxLength={1500}
            dir="auto"
          />
        );
      })}
      <Toggle
        label={isOwn ? words.introduce() : words.theyAgree()}
        checked={introduce}
        onChecked={(checked) => {
          draft.value = { ...draft.value, introduce: checked };
        }}
      />
      <div>
        <Button disabled={draft.value === untouched || isSaving.value} onClick={() => void save()}>
          {words.save()}
        </Button>
      </div>
    </Stack>
  );
}
