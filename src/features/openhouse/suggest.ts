import { fold } from '../../domain/text.ts';
import { organisations } from '../../local/queries/organisations.ts';
import type { ComboboxOption } from '../../ui/combobox.tsx';

const most = 8;

/** Organisations of the register with a word, or a short name, that begins as typed; none for one written out. */
export function suggestOrganisations(typed: string): ComboboxOption[] {
  const wanted = fold(typed);
  if (wanted === '') return [];
  return [...organisations.value]
    .filter(([, { name, short }]) => {
      const full = fold(name);
      return full !== wanted && (` ${full}`.includes(` ${wanted}`) || fold(short).startsWith(wanted));
    })
    .map(([id, { name, short }]) => ({
      id,
      label: name,
      ...(short !== '' && short !== name ? { detail: short } : {}),
    }))
    .sort((a, b) => a.label.length - b.label.length || a.label.localeCompare(b.label, 'sv'))
    .slice(0, most);
}
