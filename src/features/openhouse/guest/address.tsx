import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { setAddress } from '../../../domain/openhouse/coming.ts';
import { weekAddressesUntil } from '../../../local/queries/weeks.ts';
import type { RowOf } from '../../../local/row.ts';
import { Button } from '../../../ui/button.tsx';
import { Section } from '../../../ui/section.tsx';
import { saveAndSay } from '../save.ts';
import { MailField, sayMailError } from './who-fields.tsx';
import { words } from './words.ts';

/** Where somebody wants mail about a week, to change or to take away. */
export function Address({ week, person }: { week: RowOf<'week'>; person: string }) {
  const { lastDay } = week.fields;
  const rows = useMemo(() => weekAddressesUntil(lastDay), [lastDay]).value;
  const kept =
    rows.find(({ fields }) => fields.week === week.id && fields.person === person)?.fields.email ?? '';
  const typed = useSignal<string | null>(null);
  const refusal = useSignal<string | null>(null);
  const save = async (): Promise<void> => {
    const email = typed.value ?? kept;
    const done = setAddress(week, person, email);
    refusal.value = done.ok ? null : done.code;
    if (!done.ok) return;
    const text = email.trim() === '' ? words.removedMail() : words.savedMail();
    if (await saveAndSay(done.value, text)) typed.value = null;
  };
  return (
    <Section title={words.mail()} state={kept === '' ? words.noMail() : kept}>
      <MailField
        value={typed.value ?? kept}
        onValue={(value) => {
          typed.value = value;
          refusal.value = null;
        }}
        error={sayMailError(refusal.value)}
      />
      <div>
        <Button onClick={() => void save()}>{words.saveMail()}</Button>
      </div>
    </Section>
  );
}
