import { Combobox } from '../../../ui/combobox.tsx';
import { Field } from '../../../ui/field.tsx';
import { suggestOrganisations } from '../suggest.ts';
import styles from './belong.module.css';
import type { Face } from './draft-face.ts';
import { belongWords as words } from './words.ts';

interface FaceFieldsProps {
  value: Face;
  onValue: (face: Face) => void;
  nameError: string;
}

/** First name and organisation, as they are to stand there. */
export function FaceFields({ value, onValue, nameError }: FaceFieldsProps) {
  return (
    <div class={styles.pair}>
      <Field
        label={words.firstName()}
        error={nameError}
        value={value.name}
        onValue={(name) => onValue({ ...value, name })}
        autoComplete="given-name"
        autoCapitalize="words"
        spellcheck={false}
        maxLength={200}
      />
      <Combobox
        label={words.organisation()}
        error=""
        value={value.organisation}
        onValue={(organisation) => onValue({ ...value, organisation })}
        options={suggestOrganisations(value.organisation)}
        isFiltered
        autoCapitalize="words"
        maxLength={200}
      />
    </div>
  );
}
