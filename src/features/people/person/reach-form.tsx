import type { Known } from '../../../domain/people/register.ts';
import { cleanText } from '../../../domain/text.ts';
import { useDraft } from '../../../local/drafts.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { Stack } from '../../../ui/stack.tsx';
import { saveAndSay } from '../save.ts';
import { personWords as words } from './words.ts';

const parts = ['lastName', 'email', 'phone'] as const;
type Reach = { readonly [P in (typeof parts)[number]]?: string };
const longest = { lastName: 200, email: 254, phone: 40 } as const;
const kinds = { lastName: 'text', email: 'email', phone: 'tel' } as const;
const untouched: Reach = {};

/** How the host reaches somebody: apart from the face, and never at the door. */
export function ReachForm({ known: { id, contact } }: { known: Known }) {
  const [draft, clear] = useDraft<Reach>(`people.reach.${id}`, untouched);
  const textOf = (part: (typeof parts)[number]): string => draft.value[part] ?? contact?.[part] ?? '';
  const save = async (): Promise<void> => {
    const said = Object.fromEntries(parts.map((part) => [part, cleanText(textOf(part))]));
    if (await saveAndSay([{ kind: 'contact', id, fields: { person: id, ...said } }], words.saved())) clear();
  };
  return (
    <Stack>
      {parts.map((part) => (
        <Field
          key={part}
          label={words[part]()}
          kind={kinds[part]}
          value={textOf(part)}
          onValue={(text) => {
            draft.value = { ...draft.value, [part]: text };
          }}
          autoComplete="off"
          maxLength={longest[part]}
        />
      ))}
      <div>
        <Button disabled={draft.value === untouched} onClick={() => void save()}>
          {words.save()}
        </Button>
      </div>
    </Stack>
  );
}
