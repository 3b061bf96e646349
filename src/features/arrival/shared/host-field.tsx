import { searchDirectory } from '../../../local/queries/directory.ts';
import { Combobox, type ComboboxOption } from '../../../ui/combobox.tsx';
import { useDirectory } from './use-directory.ts';
import { sharedWords } from './words.ts';

/** Whose guest somebody is: a person of the register, or only a name. */
export interface GivenHost {
  readonly id: string | null;
  readonly text: string;
}

/** Nobody's in particular. */
export const noHost: GivenHost = { id: null, text: '' };

const suggestHosts = (typed: string): ComboboxOption[] =>
  searchDirectory(typed).map((hit) => ({
    id: hit.id,
    label: hit.lastInitial === '' ? hit.firstName : `${hit.firstName} ${hit.lastInitial}`,
    ...(hit.organisation === '' ? {} : { detail: hit.organisation }),
  }));

export interface HostFieldProps {
  value: GivenHost;
  onValue: (value: GivenHost) => void;
  label?: string;
  hint?: string;
}

/** Whose guest, found by two letters or written freely. */
export function HostField({
  value,
  onValue,
  label = sharedWords.hostLabel(),
  hint = sharedWords.hostHint(),
}: HostFieldProps) {
  useDirectory();
  return (
    <Combobox
      label={label}
      hint={hint}
      value={value.text}
      onValue={(text) => onValue({ id: null, text })}
      options={value.id === null ? suggestHosts(value.text) : []}
      onPick={(option) => onValue({ id: option.id, text: option.label })}
      isFiltered
      autoCapitalize="words"
      maxLength={200}
    />
  );
}
