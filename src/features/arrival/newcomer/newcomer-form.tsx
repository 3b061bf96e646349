import { Button } from '../../../ui/button.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { Field } from '../../../ui/field.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { FirstNameField } from '../shared/first-name-field.tsx';
import { HostField } from '../shared/host-field.tsx';
import { OrganisationField } from '../shared/organisation-field.tsx';
import { VisibleChoice } from '../shared/visible-choice.tsx';
import { sharedWords } from '../shared/words.ts';
import type { Namesake, NewcomerDraft } from './newcomer-model.ts';
import { purposes, sayPurpose } from './purpose-words.ts';
import { words } from './words.ts';

export interface NewcomerFormProps {
  draft: NewcomerDraft;
  onChange: (part: Partial<NewcomerDraft>) => void;
  /** The question about a title was answered. */
  onTitle: (part: Partial<NewcomerDraft>) => void;
  namesake: Namesake | null;
  /** "That's me": the namesake's id. */
  onNamesake: (person: string) => void;
  nameError: string;
  organisationError: string;
}

/** The fields of a newcomer. Only the first name is asked for in earnest. */
export function NewcomerForm(props: NewcomerFormProps) {
  const { draft, onChange, onTitle, namesake, onNamesake, nameError, organisationError } = props;
  return (
    <>
      <FirstNameField
        size="big"
        value={draft.firstName}
        onValue={(firstName) => onChange({ firstName })}
        error={nameError}
        kept={draft.keptName}
        onAccept={(firstName) => onTitle({ firstName })}
        onKeep={(keptName) => onTitle({ keptName })}
      />
      <OrganisationField
        value={draft.organisation}
        onValue={(organisation) => onChange({ organisation })}
        error={organisationError || undefined}
      />
      {namesake && (
        <>
          <Notice
            icon="people"
            live
            action={<Button onClick={() => onNamesake(namesake.id)}>{words.thatsMe()}</Button>}
          >
            {words.namesake(namesake.firstName, namesake.organisation)}
          </Notice>
          <Field
            label={sharedWords.initial()}
            hint={words.initialHint()}
            value={draft.lastInitial}
            onValue={(lastInitial) => onChange({ lastInitial })}
            autoCapitalize="characters"
            maxLength={2}
          />
        </>
      )}
      <HostField value={draft.host} onValue={(host) => onChange({ host })} />
      <Choice
        legend={words.purpose()}
        options={purposes.map((value) => ({ value, label: sayPurpose(value) }))}
        value={draft.purpose}
        onValue={(purpose) => onChange({ purpose })}
        columns={3}
      />
      {draft.purpose === 'other' && (
        <Field
          label={words.otherText()}
          value={draft.otherPurpose}
          onValue={(otherPurpose) => onChange({ otherPurpose })}
          autoCapitalize="sentences"
          maxLength={400}
        />
      )}
      <VisibleChoice checked={draft.visible} onChecked={(visible) => onChange({ visible })} />
    </>
  );
}
