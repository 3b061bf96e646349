import { useSignal } from '@preact/signals';
import { draftLetter, letterTitle, namesInText } from '../../../domain/desk/letter-draft.ts';
import { keepLetter, longestLetter } from '../../../domain/desk/letter-keep.ts';
import type { LetterLanguage } from '../../../domain/desk/letter-phrases.ts';
import { makeId } from '../../../domain/id.ts';
import type { Person } from '../../../domain/person.ts';
import { useDraft } from '../../../local/drafts.ts';
import { hub, today } from '../../../local/queries/hub.ts';
import { Button } from '../../../ui/button.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { Cluster } from '../../../ui/cluster.tsx';
import { Field } from '../../../ui/field.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { routes } from '../../../ui/route-names.ts';
import { Section } from '../../../ui/section.tsx';
import { Toggle } from '../../../ui/toggle.tsx';
import { saveAndSay } from '../save.ts';
import { DeskGate } from '../shared/desk-gate.tsx';
import { labelOf, nameAndHouse } from '../shared/faces.ts';
import { sharedWords } from '../shared/words.ts';
import { EarlierPart } from './earlier-part.tsx';
import { type KnownFacts, knownFacts, useNewcomers } from './facts.ts';
import { Preview } from './preview.tsx';
import { sayCopied } from './say-copied.ts';
import { words } from './words.ts';

/** What the host has written so far; what is null or empty follows the draft. */
interface Written {
  readonly language: LetterLanguage | null;
  readonly named: readonly string[];
  readonly story: string;
  readonly title: string | null;
  readonly text: string | null;
}

const unwritten: Written = { language: null, named: [], story: '', title: null, text: null };

/** `/today/letter`: the weekly letter, from a draft to what was sent. */
export function Page() {
  return (
    <DeskGate title={words.title()}>
      <Letter />
    </DeskGate>
  );
}

function Letter() {
  const day = today.value;
  const facts = knownFacts(day);
  const newcomers = useNewcomers(day);
  return (
    <Scaffold
      title={words.title()}
      lead={words.lead()}
      back={{ href: routes.today, label: sharedWords.toToday() }}
    >
      {facts && newcomers && <Writing facts={facts} newcomers={newcomers} />}
      <EarlierPart day={day} />
    </Scaffold>
  );
}

interface WritingProps {
  facts: KnownFacts;
  newcomers: ReadonlyMap<string, Person>;
}

function Writing({ facts, newcomers }: WritingProps) {
  const [written, clear] = useDraft<Written>('desk.letter', unwritten, { isWork: true });
  const error = useSignal<'text-empty' | 'text-too-long' | null>(null);
  const change = (part: Partial<Written>): void => {
    error.value = null;
    written.value = { ...written.value, ...part };
  };
  const { story, named } = written.value;
  const language = written.value.language ?? hub.value?.fields.language ?? 'sv';
  const agreed = [...newcomers].filter(([id]) => named.includes(id));
  const draft = draftLetter(
    {
      ...facts,
      story,
      newcomers: newcomers.size,
      named: agreed.map(([, { firstName, organisation }]) => ({
        firstName,
        organisation: labelOf(organisation),
      })),
    },
    language,
  );
  const title = written.value.title ?? letterTitle(facts.hub, facts.day, language);
  const text = written.value.text ?? draft;
  const others = [...newcomers].filter(([id]) => !named.includes(id)).map(([, face]) => face);
  const unasked = namesInText(text, others).map(({ firstName }) => firstName);
  const send = async (): Promise<void> => {
    const inText = namesInText(
      text,
      [...newcomers].map(([id, { firstName }]) => ({ id, firstName })),
    );
    const letter = { title, text, language, named: inText.map(({ id }) => id) };
    const kept = keepLetter(letter, { id: makeId(), day: facts.day });
    error.value = kept.ok ? null : kept.code;
    if (kept.ok && (await saveAndSay([kept.value], words.isKept()))) clear();
  };
  return (
    <>
      <Choice
        legend={words.language()}
        columns={2}
        value={language}
        onValue={(next) => change({ language: next })}
        options={[
          { value: 'sv', label: 'Svenska' },
          { value: 'en', label: 'English' },
        ]}
      />
      <Field
        kind="textarea"
        label={words.story()}
        hint={words.storyHint()}
        value={story}
        onValue={(next) => change({ story: next })}
        autoCapitalize="sentences"
        dir="auto"
      />
      <Named
        newcomers={newcomers}
        named={named}
        onNamed={(id, isNamed) =>
          change({ named: isNamed ? [...named, id] : named.filter((one) => one !== id) })
        }
      />
      <Field
        label={words.subject()}
        value={title}
        onValue={(next) => change({ title: next })}
        autoCapitalize="sentences"
        maxLength={300}
        dir="auto"
      />
      <Field
        kind="textarea"
        rows={16}
        label={words.text()}
        hint={words.textHint()}
        error={error.value ? words[error.value]() : ''}
        value={text}
        onValue={(next) => change({ text: next })}
        autoCapitalize="sentences"
        maxLength={longestLetter}
        dir="auto"
      />
      {unasked.length > 0 && (
        <Notice tone="warn" live>
          {words.unasked([...new Set(unasked)].join(', '))}
        </Notice>
      )}
      {written.value.text !== null && written.value.text !== draft && (
        <div>
          <Button variant="quiet" icon="undo" onClick={() => change({ text: null, title: null })}>
            {words.again()}
          </Button>
        </div>
      )}
      <Section title={words.preview()}>
        <Preview text={text} language={language} />
        <Cluster>
          <Button variant="primary" onClick={() => void sayCopied(text, language)}>
            {words.copy()}
          </Button>
          <Button icon="check" onClick={() => void send()}>
            {words.sent()}
          </Button>
        </Cluster>
      </Section>
    </>
  );
}

interface NamedProps {
  newcomers: ReadonlyMap<string, Person>;
  named: readonly string[];
  onNamed: (id: string, isNamed: boolean) => void;
}

/** The newcomers who show themselves in the house; only the host knows who has said yes to the letter. */
function Named({ newcomers, named, onNamed }: NamedProps) {
  const shown = [...newcomers].filter(([, { visible }]) => visible);
  if (shown.length === 0) return null;
  return (
    <Section title={words.newcomers()} text={words.newcomersHint()}>
      {shown.map(([id, face]) => (
        <Toggle
          key={id}
          label={nameAndHouse(face)}
          checked={named.includes(id)}
          onChecked={(isNamed) => onNamed(id, isNamed)}
        />
      ))}
    </Section>
  );
}
