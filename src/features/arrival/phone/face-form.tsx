import { useSignal } from '@preact/signals';
import { useDraft } from '../../../local/drafts.ts';
import { organisations } from '../../../local/queries/organisations.ts';
import type { RowOf } from '../../../local/row.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { showSnack } from '../../../ui/snack.tsx';
import { Stack } from '../../../ui/stack.tsx';
import { FirstNameField } from '../shared/first-name-field.tsx';
import { type GivenOrganisation, OrganisationField } from '../shared/organisation-field.tsx';
import { type FormRefusal, sayFormRefusal } from '../shared/refusal-words.ts';
import { sharedWords } from '../shared/words.ts';
import { changeMyself } from './phone-model.ts';
import { words } from './words.ts';

/** What somebody has changed and not saved yet; what is absent is as it was. */
interface FaceDraft {
  readonly firstName?: string;
  readonly keptName?: string;
  readonly lastInitial?: string;
  readonly organisation?: GivenOrganisation;
}

const unchanged: FaceDraft = {};

/** First name, organisation, initial: the face of a person, to change. */
export function FaceForm({ person }: { person: RowOf<'person'> }) {
  const [draft, clear] = useDraft<FaceDraft>('arrival.face', unchanged);
  const refusal = useSignal<FormRefusal | null>(null);
  const { fields } = person;
  const known =
    fields.organisation === null ? '' : (organisations.value.get(fields.organisation)?.name ?? '');
  const organisation = draft.value.organisation ?? { id: fields.organisation, text: known };
  const firstName = draft.value.firstName ?? fields.firstName;
  const lastInitial = draft.value.lastInitial ?? fields.lastInitial;

  const change = (part: FaceDraft): void => {
    refusal.value = null;
    draft.value = { ...draft.value, ...part };
  };
  const save = async (): Promise<void> => {
    const done = await changeMyself(person.id, { firstName, lastInitial, organisation });
    if (!done.ok) {
      refusal.value = done.code;
      return;
    }
    clear();
    void showSnack({ text: words.saved() });
  };
  const said = refusal.value ? sayFormRefusal(refusal.value) : '';
  const isOrganisation = refusal.value === 'organisation-too-long';
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      noValidate
    >
      <Stack>
        <FirstNameField
          value={firstName}
          onValue={(text) => change({ firstName: text })}
          error={isOrganisation ? '' : said}
          kept={draft.value.keptName ?? fields.firstName}
          onAccept={(text) => change({ firstName: text })}
          onKeep={(keptName) => change({ keptName })}
          isOwnDevice
        />
        <OrganisationField
          value={organisation}
          onValue={(given) => change({ organisation: given })}
          error={isOrganisation ? said : undefined}
        />
        <Field
          label={sharedWords.initial()}
          value={lastInitial}
          onValue={(text) => change({ lastInitial: text })}
          autoCapitalize="characters"
          maxLength={2}
        />
        <Button type="submit" variant="primary" disabled={draft.value === unchanged}>
          {words.save()}
        </Button>
      </Stack>
    </form>
  );
}
