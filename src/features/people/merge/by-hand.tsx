import { useSignal } from '@preact/signals';
import type { Aliases } from '../../../domain/people/aliases.ts';
import type { Register } from '../../../domain/people/register.ts';
import { fold } from '../../../domain/text.ts';
import { Button } from '../../../ui/button.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { Combobox, type ComboboxOption } from '../../../ui/combobox.tsx';
import { Section } from '../../../ui/section.tsx';
import { standing } from '../use-register.ts';
import { mergeWords as words } from './words.ts';

type Kind = 'personAlias' | 'organisationAlias';
interface Picked {
  readonly id: string | null;
  readonly text: string;
}
const nobody: Picked = { id: null, text: '' };

interface ByHandProps {
  register: Register;
  sayPerson: (id: string) => string;
  onMerge: (kind: Kind, aliases: Aliases, into: string, from: string) => void;
}

/** Two that no rule finds and the host knows to be one. */
export function ByHand({ register, sayPerson, onMerge }: ByHandProps) {
  const kind = useSignal<Kind>('personAlias');
  const from = useSignal(nobody);
  const into = useSignal(nobody);
  const isPerson = kind.value === 'personAlias';
  const all: readonly ComboboxOption[] = isPerson
    ? standing(register).map(({ id }) => ({ id, label: sayPerson(id) }))
    : [...register.organisations].map(([id, { name }]) => ({ id, label: name }));
  const optionsFor = ({ text }: Picked): ComboboxOption[] => {
    const parts = fold(text).split(' ');
    if (text.trim().length < 2) return [];
    return all.filter(({ label }) => parts.every((part) => fold(label).includes(part))).slice(0, 8);
  };
  const field = (label: string, picked: typeof from) => (
    <Combobox
      label={label}
      value={picked.value.text}
      onValue={(text) => {
        picked.value = { id: null, text };
      }}
      options={picked.value.id === null ? optionsFor(picked.value) : []}
      onPick={({ id, label: text }) => {
        picked.value = { id, text };
      }}
      isFiltered
    />
  );
  const [one, other] = [from.value.id, into.value.id];
  const mergeThem = (): void => {
    if (one === null || other === null) return;
    onMerge(kind.value, isPerson ? register.personAliases : register.organisationAliases, other, one);
    from.value = nobody;
    into.value = nobody;
  };
  return (
    <Section title={words.byHand()}>
      <Choice<Kind>
        legend={words.kind()}
        legendHidden
        columns={2}
        options={[
          { value: 'personAlias', label: words.people() },
          { value: 'organisationAlias', label: words.organisations() },
        ]}
        value={kind.value}
        onValue={(value) => {
          kind.value = value;
          from.value = nobody;
          into.value = nobody;
        }}
      />
      {field(words.this(), from)}
      {field(words.is(), into)}
      <div>
        <Button disabled={one === null || other === null || one === other} onClick={mergeThem}>
          {words.merge()}
        </Button>
      </div>
    </Section>
  );
}
