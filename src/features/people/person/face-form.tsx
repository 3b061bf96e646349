import { useSignal } from '@preact/signals';
import type { Change } from '../../../domain/change.ts';
import { makeId } from '../../../domain/id.ts';
import { newOrganisation } from '../../../domain/people/new-organisation.ts';
import type { Known } from '../../../domain/people/register.ts';
import type { Person } from '../../../domain/person.ts';
import { cleanName, cleanText, fold, shortText } from '../../../domain/text.ts';
import { useDraft } from '../../../local/drafts.ts';
import { findOrganisation, organisations } from '../../../local/queries/organisations.ts';
import { Button } from '../../../ui/button.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { Combobox, type ComboboxOption } from '../../../ui/combobox.tsx';
import { Field } from '../../../ui/field.tsx';
import { Stack } from '../../../ui/stack.tsx';
import { saveAndSay } from '../save.ts';
import { personWords as words } from './words.ts';

interface Face {
  readonly firstName?: string;
  readonly lastInitial?: string;
  readonly house?: string;
  readonly kind?: Person['kind'];
}
const untouched: Face = {};

/** Organisations with a word that begins as typed; each once, whatever it was merged with. */
function suggest(typed: string): ComboboxOption[] {
  const wanted = fold(typed);
  if (wanted === '') return [];
  const names = new Set([...organisations.value.values()].map(({ name }) => name));
  return [...names]
    .filter((name) => ` ${fold(name)}`.includes(` ${wanted}`) && fold(name) !== wanted)
    .slice(0, 8)
    .map((name) => ({ id: name, label: name }));
}

/** What the clothespin says of somebody, as the host corrects it; whoever saves has looked at them. */
export function FaceForm({ known, house }: { known: Known; house: string }) {
  const [draft, clear] = useDraft<Face>(`people.face.${known.id}`, untouched);
  const problem = useSignal('');
  const face = { ...known.person, house, ...draft.value };
  const change = (part: Face): void => {
    problem.value = '';
    draft.value = { ...draft.value, ...part };
  };
  const save = async (): Promise<void> => {
    const named = cleanName(face.firstName);
    if (!named.ok) {
      problem.value = named.code === 'name-empty' ? words.nameEmpty() : words.nameLong();
      return;
    }
    const typed = shortText(cleanText(face.house), 200);
    const found = typed === '' ? undefined : findOrganisation(fold(typed));
    const id = found ?? makeId();
    const made: Change[] =
      typed === '' || found !== undefined
        ? []
        : [{ kind: 'organisation', id, fields: { ...newOrganisation(typed) } }];
    const organisation = typed === '' ? null : typed === house ? known.person.organisation : id;
    const fields = {
      ...{ firstName: named.value, lastInitial: shortText(face.lastInitial, 2), organisation },
      ...{ kind: face.kind, checked: true },
    };
    const isNew = made.length > 0 && typed !== house;
    if (await saveAndSay([...(isNew ? made : []), { kind: 'person', id: known.id, fields }], words.saved()))
      clear();
  };
  return (
    <Stack>
      <Field
        label={words.firstName()}
        value={face.firstName}
        onValue={(firstName) => change({ firstName })}
        error={problem.value}
        autoCapitalize="words"
        maxLength={200}
        dir="auto"
      />
      <Field
        label={words.lastInitial()}
        value={face.lastInitial}
        onValue={(lastInitial) => change({ lastInitial })}
        autoCapitalize="characters"
        maxLength={2}
      />
      <Combobox
        label={words.organisation()}
        value={face.house}
        onValue={(text) => change({ house: text })}
        options={draft.value.house === undefined ? [] : suggest(draft.value.house)}
        isFiltered
        autoCapitalize="words"
        maxLength={200}
      />
      <Choice<Person['kind']>
        legend={words.kind()}
        columns={2}
        options={[
          { value: 'member', label: words.member() },
          { value: 'guest', label: words.guest() },
        ]}
        value={face.kind}
        onValue={(kind) => change({ kind })}
      />
      <div>
        <Button disabled={draft.value === untouched && known.person.checked} onClick={() => void save()}>
          {words.save()}
        </Button>
      </div>
    </Stack>
  );
}
