import { useEffect } from 'preact/hooks';
import { findTitle } from '../../../domain/arrival/title.ts';
import { directoryVersion, loadDirectory, searchDirectory } from '../../../local/queries/directory.ts';
import { Button } from '../../../ui/button.tsx';
import { Combobox } from '../../../ui/combobox.tsx';
import { Field } from '../../../ui/field.tsx';
import { Notice } from '../../../ui/notice.tsx';
import styles from './add.module.css';
import { addWords as words } from './add-words.ts';
import { fullName, suggestOrganisations, suggestPeople } from './suggest.ts';
import type { Sign } from './written.ts';

export interface SignFieldsProps {
  /** What the wall asks for. */
  signature: 'name' | 'organisation';
  value: Sign;
  onValue: (sign: Sign) => void;
  /** A device that many share: whoever is in the register can find themselves in it by two letters. */
  isShared: boolean;
  /** What is said of signing. */
  text: string;
  organisationError?: string;
  /** Enter in the last field. */
  onEnter?: () => void;
}

/** Who says so: first name and organisation, or the organisation alone. Both may be left empty. */
export function SignFields(props: SignFieldsProps) {
  const { signature, value, onValue, isShared, text, organisationError = '', onEnter } = props;
  return (
    <fieldset class={styles.sign}>
      <legend>{words.sign()}</legend>
      <p class={styles.quiet}>{text}</p>
      <div class={styles.pair}>
        {signature === 'name' && <NameField value={value} onValue={onValue} isShared={isShared} />}
        <Combobox
          label={words.organisation()}
          error={organisationError}
          value={value.organisation}
          onValue={(organisation) => onValue({ ...value, organisation })}
          options={suggestOrganisations(value.organisation)}
          isFiltered
          autoCapitalize="words"
          maxLength={200}
          onEnter={onEnter}
        />
      </div>
      {signature === 'name' && <TitleHint value={value} onValue={onValue} />}
    </fieldset>
  );
}

interface NameProps {
  value: Sign;
  onValue: (sign: Sign) => void;
}

function NameField({ value, onValue, isShared }: NameProps & { isShared: boolean }) {
  useEffect(() => {
    if (!isShared) return;
    loadDirectory().catch((error: unknown) => console.error('walls: the register was not read', error));
  }, [isShared]);
  // Whoever writes another name is not the one who was found.
  const write = (name: string): void => onValue({ ...value, name, by: null });
  if (!isShared)
    return (
      <Field
        label={words.firstName()}
        error=""
        dir="auto"
        value={value.name}
        onValue={write}
        autoComplete="given-name"
        autoCapitalize="words"
        spellcheck={false}
        maxLength={200}
      />
    );
  // Reading the version searches again when the register has come.
  const hits = directoryVersion.value >= 0 && value.by === null ? searchDirectory(value.name) : [];
  const pick = (id: string): void => {
    const hit = hits.find((one) => one.id === id);
    if (hit) onValue({ name: hit.firstName, organisation: fullName(hit.organisation), by: hit.id });
  };
  return (
    <Combobox
      label={words.firstName()}
      error=""
      value={value.name}
      onValue={write}
      options={suggestPeople(hits)}
      onPick={({ id }) => pick(id)}
      isFiltered
      autoCapitalize="words"
      maxLength={200}
    />
  );
}

/** A title in a name, caught gently. */
function TitleHint({ value, onValue }: NameProps) {
  const found = findTitle(value.name);
  return (
    <div aria-live="polite">
      {found && (
        <Notice
          icon="leaf"
          action={
            found.rest !== '' && (
              <Button icon="check" onClick={() => onValue({ ...value, name: found.rest, by: null })}>
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
