import { findTitle } from '../../../domain/arrival/title.ts';
import { Button } from '../../../ui/button.tsx';
import { Combobox } from '../../../ui/combobox.tsx';
import { Field } from '../../../ui/field.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { sayUnsaved } from '../../../ui/saving.ts';
import parts from '../parts.module.css';
import { suggestOrganisations } from '../suggest.ts';
import type { SignUpDraft, SignUpRefusal } from './sign-up-model.ts';
import { words } from './words.ts';

interface WhoFieldsProps {
  draft: SignUpDraft;
  onChange: (part: Partial<SignUpDraft>) => void;
  refusal: SignUpRefusal | 'no-days' | null;
}

const nameErrors: ReadonlySet<string> = new Set(['name-empty', 'name-too-long']);

/** First name, organisation and, only for whoever wants mail, an address. */
export function WhoFields({ draft, onChange, refusal }: WhoFieldsProps) {
  const isName = refusal !== null && nameErrors.has(refusal);
  const nameError = refusal === 'name-empty' ? words.nameEmpty() : isName ? words.tooLong() : '';
  return (
    <>
      <p class={parts.quiet}>{words.whoText()}</p>
      <div>
        <Field
          label={words.firstName()}
          error={nameError}
          value={draft.firstName}
          onValue={(firstName) => onChange({ firstName })}
          autoComplete="given-name"
          autoCapitalize="words"
          spellcheck={false}
          maxLength={200}
          required
        />
        <TitleQuestion name={draft.firstName} onName={(firstName) => onChange({ firstName })} />
      </div>
      <Combobox
        label={words.organisation()}
        hint={words.organisationHint()}
        error={refusal === 'organisation-too-long' ? words.tooLong() : ''}
        value={draft.organisation}
        onValue={(organisation) => onChange({ organisation })}
        options={suggestOrganisations(draft.organisation)}
        isFiltered
        autoCapitalize="words"
        maxLength={200}
      />
      <MailField value={draft.email} onValue={(email) => onChange({ email })} error={sayMailError(refusal)} />
      {(refusal === 'storage-full' || refusal === 'storage-failed') && (
        <Notice tone="danger" live>
          {sayUnsaved(refusal, true)}
        </Notice>
      )}
    </>
  );
}

/** What is wrong with an address, in words; empty when nothing is. */
export const sayMailError = (refusal: string | null): string =>
  refusal === 'address-bad' ? words.emailBad() : refusal === 'address-too-long' ? words.tooLong() : '';

interface MailFieldProps {
  value: string;
  onValue: (value: string) => void;
  error: string;
}

/** Where mail may go; empty for none. */
export function MailField({ value, onValue, error }: MailFieldProps) {
  return (
    <Field
      kind="email"
      label={words.email()}
      hint={words.emailHint()}
      error={error}
      value={value}
      onValue={onValue}
      autoComplete="email"
      autoCapitalize="none"
      inputMode="email"
      spellcheck={false}
      maxLength={320}
    />
  );
}

/** A title in a name, caught gently: one tap takes it off; whoever lets it stand signs up with it. */
function TitleQuestion({ name, onName }: { name: string; onName: (name: string) => void }) {
  const found = findTitle(name);
  return (
    <div aria-live="polite">
      {found && (
        <Notice
          icon="leaf"
          action={
            found.rest !== '' && (
              <Button icon="check" onClick={() => onName(found.rest)}>
                {words.titleYes(found.rest)}
              </Button>
            )
          }
        >
          {found.rest === '' ? words.titleOnly() : words.titleFound(found.rest)}
        </Notice>
      )}
    </div>
  );
}
