import { useSignal } from '@preact/signals';
import { makeId } from '../../../domain/id.ts';
import {
  countSignatures,
  currentManifesto,
  markAnswered,
  publishManifesto,
} from '../../../domain/openhouse/belonging.ts';
import { dayAt } from '../../../domain/time.ts';
import { useDraft } from '../../../local/drafts.ts';
import { hub } from '../../../local/queries/hub.ts';
import { applications, manifestos, signatures } from '../../../local/queries/weeks.ts';
import type { RowOf } from '../../../local/row.ts';
import { now } from '../../../local/time.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { Section } from '../../../ui/section.tsx';
import parts from '../parts.module.css';
import { saveAndSay } from '../save.ts';
import { sayDay } from '../say-day.ts';
import { belongDeskWords as words } from './belong-desk-words.ts';
import styles from './desk.module.css';

/** Those who would like to belong, with their answers: the ones that wait first. */
export function Applications() {
  const rows = [...applications.value].sort(
    (a, b) =>
      (a.fields.state === b.fields.state ? 0 : a.fields.state === 'new' ? -1 : 1) ||
      b.fields.at - a.fields.at ||
      (a.id < b.id ? -1 : 1),
  );
  return (
    <section class={parts.part} aria-labelledby="applications">
      <h2 id="applications">{words.applications()}</h2>
      {rows.length === 0 && <p class={parts.quiet}>{words.noApplications()}</p>}
      {rows.map((row) => (
        <Application key={row.id} row={row} />
      ))}
    </section>
  );
}

function Application({ row }: { row: RowOf<'application'> }) {
  const { name, organisation, aim, contribute, day, state } = row.fields;
  const isNew = state === 'new';
  const mark = (): void => {
    void saveAndSay([markAnswered(row.id, isNew)], isNew ? words.marked() : words.unmarked(), [
      markAnswered(row.id, !isNew),
    ]);
  };
  return (
    <article class={styles.week} data-quiet={!isNew}>
      <h3>
        <bdi>{[name, organisation].filter((part) => part !== '').join(' · ')}</bdi>
      </h3>
      <p class={parts.quiet}>{isNew ? sayDay(day) : words.isAnswered(sayDay(day))}</p>
      <dl class={styles.answers} dir="auto">
        <dt>{words.aim()}</dt>
        <dd>{aim}</dd>
        <dt>{words.contribute()}</dt>
        <dd>{contribute}</dd>
      </dl>
      <div>
        <Button variant={isNew ? 'secondary' : 'quiet'} onClick={mark}>
          {isNew ? words.mark() : words.unmark()}
        </Button>
      </div>
    </article>
  );
}

/** The manifesto: how many have signed it, and a new version of it. */
export function ManifestoDesk() {
  const current = currentManifesto(manifestos.value);
  const timeZone = hub.value?.fields.timeZone ?? 'UTC';
  const begin = { title: current?.fields.title ?? '', text: current?.fields.text ?? '' };
  const [draft, clear] = useDraft<{ title: string; text: string } | null>('openhouse.manifesto', null);
  const error = useSignal<'title-empty' | 'text-empty' | 'text-too-long' | 'title-too-long' | null>(null);
  const form = draft.value ?? begin;
  const change = (part: Partial<typeof begin>): void => {
    error.value = null;
    draft.value = { ...form, ...part };
  };
  const publish = async (): Promise<void> => {
    const language = hub.peek()?.fields.language ?? 'sv';
    const done = publishManifesto({ ...form, language }, { id: makeId(), at: now() });
    error.value = done.ok ? null : done.code;
    if (done.ok && (await saveAndSay(done.value, words.published()))) clear();
  };
  const state = current
    ? `${words.version(manifestos.value.length, sayDay(dayAt(current.fields.at, timeZone)))} · ${words.signed(countSignatures(signatures.value))}`
    : words.noManifesto();
  const titleError = error.value?.startsWith('title') ? words[error.value]() : '';
  const textError = error.value?.startsWith('text') ? words[error.value]() : '';
  return (
    <Section title={words.manifesto()} text={words.manifestoText()} state={state}>
      <Field
        label={words.manifestoTitle()}
        error={titleError}
        value={form.title}
        onValue={(title) => change({ title })}
        autoCapitalize="sentences"
        maxLength={200}
      />
      <Field
        kind="textarea"
        rows={10}
        label={words.manifestoWords()}
        error={textError}
        value={form.text}
        onValue={(text) => change({ text })}
        autoCapitalize="sentences"
        dir="auto"
      />
      <div>
        <Button onClick={() => void publish()}>{current ? words.publishNew() : words.publish()}</Button>
      </div>
    </Section>
  );
}
