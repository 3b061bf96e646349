import { useSignal } from '@preact/signals';
import { writeIn } from '../../../domain/arrival/newcomer.ts';
import { signUpFor } from '../../../domain/openhouse/coming.ts';
import { today } from '../../../local/queries/hub.ts';
import { organisationFinder } from '../../../local/queries/organisations.ts';
import type { RowOf } from '../../../local/row.ts';
import { now } from '../../../local/time.ts';
import { Button } from '../../../ui/button.tsx';
import { Combobox } from '../../../ui/combobox.tsx';
import { Field } from '../../../ui/field.tsx';
import { Section } from '../../../ui/section.tsx';
import { saveAndSay } from '../save.ts';
import { suggestOrganisations } from '../suggest.ts';
import styles from './desk.module.css';
import { morningWords as words } from './morning-words.ts';

/** Somebody who got in touch another way is put on the list of a day, by name and organisation. */
export function AddGuest({ week, day }: { week: RowOf<'week'>; day: string }) {
  const firstName = useSignal('');
  const organisation = useSignal('');
  const error = useSignal('');
  if (day < today.value || week.fields.state === 'draft') return null;
  const add = async (): Promise<void> => {
    const form = { firstName: firstName.value, organisation: { id: null, text: organisation.value } };
    const written = writeIn(form, await organisationFinder());
    if (!written.ok) {
      error.value = written.code === 'name-empty' ? words.nameEmpty() : words.tooLong();
      return;
    }
    const { person, changes, fields } = written.value;
    // At the desk the door of the week is never closed.
    const open = { ...week, fields: { ...week.fields, state: 'open' as const } };
    const said = signUpFor(open, day, person, { now: now(), today: today.peek() }, undefined);
    if (!said.ok) return;
    if (!(await saveAndSay([...changes, ...said.value], words.added(fields.firstName)))) return;
    firstName.value = '';
    organisation.value = '';
  };
  return (
    <Section title={words.add()} text={words.addText()} state="">
      <div class={styles.pair}>
        <Field
          label={words.firstName()}
          error={error.value}
          value={firstName.value}
          onValue={(text) => {
            firstName.value = text;
            error.value = '';
          }}
          autoCapitalize="words"
          spellcheck={false}
          maxLength={200}
        />
        <Combobox
          label={words.organisation()}
          error=""
          value={organisation.value}
          onValue={(text) => {
            organisation.value = text;
          }}
          options={suggestOrganisations(organisation.value)}
          isFiltered
          autoCapitalize="words"
          maxLength={200}
        />
      </div>
      <div>
        <Button onClick={() => void add()}>{words.addNow()}</Button>
      </div>
    </Section>
  );
}
