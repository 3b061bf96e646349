import type { Change } from '../../../domain/change.ts';
import { makeId } from '../../../domain/id.ts';
import { markAnswered } from '../../../domain/openhouse/belonging.ts';
import { beginAdmission } from '../../../domain/people/admissions.ts';
import { newcomersOf } from '../../../domain/people/new-people.ts';
import { fold } from '../../../domain/text.ts';
import { findOrganisation } from '../../../local/queries/organisations.ts';
import type { RowOf } from '../../../local/row.ts';
import { Button } from '../../../ui/button.tsx';
import { saveAndSay } from '../save.ts';
import { register } from '../use-register.ts';
import styles from './belong.module.css';
import { belongWords as words } from './words.ts';

/** Takes whoever has applied in: as who they are, or, where their phone is nobody's yet, as somebody new. */
function receive({ id, fields }: RowOf<'application'>): { changes: Change[]; undo: Change[] } {
  const known = register.peek()?.people.find((one) => one.id === fields.by);
  const organisation = findOrganisation(fold(fields.organisation)) ?? null;
  const made = known ? [] : newcomersOf(fields.name.replaceAll(/[;\n]/g, ' '), organisation, () => makeId());
  const person = known?.id ?? made[0]?.id;
  if (person === undefined) return { changes: [], undo: [] };
  const member: Change[] =
    known && known.person.kind !== 'member'
      ? [{ kind: 'person', id: person, fields: { kind: 'member' } }]
      : [];
  return {
    changes: [...made, ...member, beginAdmission(person, ''), markAnswered(id)],
    undo: [
      markAnswered(id, false),
      { kind: 'admission', id: person, fields: { gone: true } },
      ...member.map((change): Change => ({ ...change, fields: { kind: 'guest' } })),
      ...made.map((change): Change => ({ kind: 'person', id: change.id, fields: { gone: true } })),
    ],
  };
}

/** One application, with both answers. */
export function ApplicationCard({ row }: { row: RowOf<'application'> }) {
  const { name, organisation, aim, contribute } = row.fields;
  const takeIn = (): void => {
    const { changes, undo } = receive(row);
    void saveAndSay(changes, words.received(), undo);
  };
  return (
    <article class={styles.card}>
      <h3>
        <bdi>{[name, organisation].filter((part) => part !== '').join(' · ')}</bdi>
      </h3>
      <dl class={styles.answers} dir="auto">
        <dt>{words.aim()}</dt>
        <dd>{aim}</dd>
        <dt>{words.contribute()}</dt>
        <dd>{contribute}</dd>
      </dl>
      <div>
        <Button onClick={takeIn}>{words.receive()}</Button>
      </div>
    </article>
  );
}
