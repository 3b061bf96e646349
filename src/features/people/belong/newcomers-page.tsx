import { admissionSteps, stepsDone } from '../../../domain/people/admissions.ts';
import { admissions, onboardings } from '../../../local/queries/admissions.ts';
import { applications, signatures } from '../../../local/queries/weeks.ts';
import { List, ListRow } from '../../../ui/list.tsx';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { routes } from '../../../ui/route-names.ts';
import { Section } from '../../../ui/section.tsx';
import { DeskGate } from '../desk-gate.tsx';
import { houseName, nameOf, register } from '../use-register.ts';
import { ApplicationCard } from './application-card.tsx';
import styles from './belong.module.css';
import { GroupPart } from './group-part.tsx';
import { LetterPart } from './letter-part.tsx';
import { type Newcomer, NewcomerCard } from './newcomer-card.tsx';
import { belongWords as words } from './words.ts';

/** For the host: who would like to belong, and how far those have come who are on the way in. */
export function Page() {
  return (
    <DeskGate>
      <Scaffold title={words.title()} lead={words.lead()} back={{ href: routes.people, label: words.back() }}>
        <Waiting />
        <OnTheWay />
        <LetterPart />
        <GroupPart />
      </Scaffold>
    </DeskGate>
  );
}

function Waiting() {
  const begun = new Set(admissions.value.map(({ id }) => id));
  const open = applications.value
    .filter(({ fields }) => fields.state === 'new' && !begun.has(fields.by ?? ''))
    .sort((a, b) => a.fields.at - b.fields.at || (a.id < b.id ? -1 : 1));
  return (
    <section class={styles.part} aria-labelledby="waiting">
      <h2 id="waiting">{words.applications()}</h2>
      {open.length === 0 && <p class={styles.quiet}>{words.noApplications()}</p>}
      {open.map((row) => (
        <ApplicationCard key={row.id} row={row} />
      ))}
    </section>
  );
}

/** Everybody on the way in, with what was done here and elsewhere. */
function newcomers(): Newcomer[] {
  const all = register.value;
  if (!all) return [];
  const byId = new Map(all.people.map((one) => [one.id, one]));
  const slots = new Set(onboardings.value.flatMap(({ fields }) => (fields.wanted ? [fields.person] : [])));
  const answered = new Set(applications.value.map(({ fields }) => fields.by));
  const signed = new Set(signatures.value.flatMap(({ fields }) => (fields.signed ? [fields.by] : [])));
  return admissions.value
    .flatMap(({ id, fields }): Newcomer[] => {
      const known = byId.get(id);
      if (!known) return [];
      const told = { hasSlot: slots.has(id), hasAnswered: answered.has(id), hasSigned: signed.has(id) };
      const house = houseName(all, known.person.organisation);
      return [
        { id, name: nameOf(known), house, known, admission: fields, told, done: stepsDone(fields, told) },
      ];
    })
    .sort(
      (a, b) =>
        a.admission.group.localeCompare(b.admission.group, 'sv') || a.name.localeCompare(b.name, 'sv'),
    );
}

function OnTheWay() {
  const all = newcomers();
  const isReady = ({ done }: Newcomer) => done.size === admissionSteps.length;
  const [open, ready] = [all.filter((one) => !isReady(one)), all.filter(isReady)];
  return (
    <>
      <section class={styles.part} aria-labelledby="on-the-way">
        <h2 id="on-the-way">{words.onTheWay()}</h2>
        {open.length === 0 && <p class={styles.quiet}>{words.nobody()}</p>}
        {open.map((one) => (
          <NewcomerCard key={one.id} newcomer={one} />
        ))}
      </section>
      {ready.length > 0 && (
        <Section title={words.ready()} state={words.readyState(ready.length)}>
          <List label={words.ready()}>
            {ready.map(({ id, name, house }) => (
              <ListRow
                key={id}
                href={routes.person(id)}
                primary={<bdi>{name}</bdi>}
                secondary={<bdi>{house}</bdi>}
              />
            ))}
          </List>
        </Section>
      )}
    </>
  );
}
