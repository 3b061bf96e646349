import type { Change } from '../../../domain/change.ts';
import { makeId } from '../../../domain/id.ts';
import { beginGroup } from '../../../domain/people/admissions.ts';
import { newOrganisation } from '../../../domain/people/new-organisation.ts';
import { fold, shortText } from '../../../domain/text.ts';
import { useDraft } from '../../../local/drafts.ts';
import { findOrganisation } from '../../../local/queries/organisations.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { Section } from '../../../ui/section.tsx';
import { saveAndSay } from '../save.ts';
import { belongWords as words } from './words.ts';

const empty = { group: '', organisation: '', names: '' };

/** Several who begin together. */
export function GroupPart() {
  const [draft, clear] = useDraft('people.group', empty);
  const change = (part: Partial<typeof empty>): void => {
    draft.value = { ...draft.value, ...part };
  };
  const { group, organisation, names } = draft.value;
  const add = async (): Promise<void> => {
    const typed = shortText(organisation, 200);
    const found = typed === '' ? undefined : findOrganisation(fold(typed));
    const made = typed !== '' && found === undefined ? makeId() : undefined;
    const house: Change[] =
      made === undefined ? [] : [{ kind: 'organisation', id: made, fields: { ...newOrganisation(typed) } }];
    const people = beginGroup({ names, group, organisation: found ?? made ?? null }, () => makeId());
    if (people.length === 0) return;
    if (await saveAndSay([...house, ...people], words.addedGroup(people.length / 2))) clear();
  };
  return (
    <Section title={words.group()} text={words.groupText()}>
      <Field
        label={words.groupName()}
        value={group}
        onValue={(text) => change({ group: text })}
        maxLength={200}
      />
      <Field
        label={words.organisation()}
        value={organisation}
        onValue={(text) => change({ organisation: text })}
        autoCapitalize="words"
        maxLength={200}
      />
      <Field
        kind="textarea"
        label={words.names()}
        value={names}
        onValue={(text) => change({ names: text })}
        autoCapitalize="words"
        maxLength={5000}
      />
      <div>
        <Button disabled={names.trim() === ''} onClick={() => void add()}>
          {words.addGroup()}
        </Button>
      </div>
    </Section>
  );
}
