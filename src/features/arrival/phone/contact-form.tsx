import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { cleanText } from '../../../domain/text.ts';
import { commit } from '../../../local/commit.ts';
import { useDraft } from '../../../local/drafts.ts';
import { readContact } from '../../../local/queries/people.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { showSnack } from '../../../ui/snack.tsx';
import { Stack } from '../../../ui/stack.tsx';
import { sayRefusal } from '../save-words.ts';
import { words } from './words.ts';

const parts = ['lastName', 'email', 'phone'] as const;
type Contact = Readonly<Record<(typeof parts)[number], string>>;
/** The longest each may be, as the kind has it. */
const longest = { lastName: 200, email: 254, phone: 40 } as const;
const kinds = { lastName: 'text', email: 'email', phone: 'tel' } as const;
const fills = { lastName: 'family-name', email: 'email', phone: 'tel' } as const;

const nothing: Partial<Contact> = {};

/** How the hub's host reaches somebody: optional, and never at the door. */
export function ContactForm({ person }: { person: string }) {
  const kept = useSignal<Contact>({ lastName: '', email: '', phone: '' });
  const [draft, clear] = useDraft<Partial<Contact>>('arrival.contact', nothing);
  const problem = useSignal('');

  useEffect(() => {
    readContact(person).then(
      (row) => {
        if (row) kept.value = row.fields;
      },
      (error: unknown) => console.error('arrival: contact details could not be read', error),
    );
  }, [person]);

  const save = async (): Promise<void> => {
    const { lastName, email, phone } = { ...kept.value, ...draft.value };
    const next = { lastName: cleanText(lastName), email: cleanText(email), phone: cleanText(phone) };
    const saved = await commit([{ kind: 'contact', id: person, fields: { person, ...next } }]);
    if (!saved.ok) {
      problem.value = sayRefusal(saved.code);
      return;
    }
    kept.value = next;
    clear();
    void showSnack({ text: words.saved() });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      noValidate
    >
      <Stack>
        <h2>{words.contact()}</h2>
        <p>{words.contactLead()}</p>
        {parts.map((part) => (
          <Field
            key={part}
            label={words[part]()}
            kind={kinds[part]}
            value={draft.value[part] ?? kept.value[part]}
            onValue={(text) => {
              problem.value = '';
              draft.value = { ...draft.value, [part]: text };
            }}
            error={part === 'phone' ? problem.value : undefined}
            autoComplete={fills[part]}
            maxLength={longest[part]}
          />
        ))}
        <Button type="submit" disabled={draft.value === nothing}>
          {words.save()}
        </Button>
      </Stack>
    </form>
  );
}
