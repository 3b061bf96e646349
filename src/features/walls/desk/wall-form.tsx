import type { WallTemplate } from '../../../domain/walls/wall.ts';
import { Choice } from '../../../ui/choice.tsx';
import { Field } from '../../../ui/field.tsx';
import { Section } from '../../../ui/section.tsx';
import { wordsOf } from '../template-words.ts';
import { deskWords as words } from './desk-words.ts';
import { MomentFields } from './moment-fields.tsx';
import { PlacesEditor } from './places-editor.tsx';
import type { DraftFault, WallDraft } from './wall-draft.ts';

export interface WallFormProps {
  template: WallTemplate;
  timeZone: string;
  value: WallDraft;
  onValue: (part: Partial<WallDraft>) => void;
  /** Its words are still the template’s. */
  isNew?: boolean;
  /** The places that anything is on: they stay. */
  used?: ReadonlySet<string>;
  /** What is wrong, once saving was tried. */
  faults: ReadonlySet<DraftFault>;
}

const noPlaces: ReadonlySet<string> = new Set();

/** Everything a host may say about a wall. */
export function WallForm(props: WallFormProps) {
  return (
    <>
      <WordsSection {...props} />
      <Section title={wordsOf(props.template).places()}>
        <PlacesEditor
          places={props.value.places}
          used={props.used ?? noPlaces}
          onPlaces={(places) => props.onValue({ places })}
          error={props.faults.has('places') ? words.placeMissing() : ''}
        />
      </Section>
      <PeriodSection {...props} />
      <RulesSection {...props} />
    </>
  );
}

function WordsSection({ value, onValue, faults, isNew }: WallFormProps) {
  return (
    <Section title={words.words()}>
      <Field
        label={words.title()}
        dir="auto"
        value={value.title}
        onValue={(title) => onValue({ title })}
        error={faults.has('title') ? words.titleMissing() : ''}
        autoCapitalize="sentences"
        maxLength={200}
      />
      <Field
        label={words.question()}
        dir="auto"
        value={value.question}
        onValue={(question) => onValue({ question })}
        autoCapitalize="sentences"
        maxLength={200}
      />
      <Field
        kind="textarea"
        label={words.instruction()}
        hint={words.instructionHint()}
        dir="auto"
        value={value.instruction}
        onValue={(instruction) => onValue({ instruction })}
        autoCapitalize="sentences"
        maxLength={2000}
      />
      <Choice
        legend={words.language()}
        hint={isNew ? words.languageHint() : undefined}
        columns={2}
        value={value.language}
        onValue={(language) => onValue({ language })}
        options={[
          { value: 'sv', label: words.swedish() },
          { value: 'en', label: words.english() },
        ]}
      />
    </Section>
  );
}

function PeriodSection({ value, onValue, faults, timeZone }: WallFormProps) {
  const wrong = (which: 'opens' | 'closes'): string => {
    if (faults.has(which)) return words.dayWrong();
    return which === 'closes' && faults.has('order') ? words.closesEarly() : '';
  };
  return (
    <Section title={words.period()} text={words.zone(timeZone)}>
      <MomentFields
        label={words.opensAt()}
        detail={words.opensAtDetail()}
        dayLabel={words.opensDay()}
        value={value.opens}
        onValue={(opens) => onValue({ opens })}
        error={wrong('opens')}
      />
      <MomentFields
        label={words.closesAt()}
        detail={words.closesAtDetail()}
        dayLabel={words.closesDay()}
        value={value.closes}
        onValue={(closes) => onValue({ closes })}
        error={wrong('closes')}
      />
    </Section>
  );
}

function RulesSection({ value, onValue }: WallFormProps) {
  return (
    <Section title={words.how()}>
      <Choice
        legend={words.who()}
        columns={2}
        value={value.who}
        onValue={(who) => onValue({ who })}
        options={[
          { value: 'anyone', label: words.anyone(), detail: words.anyoneDetail() },
          { value: 'members', label: words.members(), detail: words.membersDetail() },
        ]}
      />
      <Choice
        legend={words.moderation()}
        columns={2}
        value={value.moderation}
        onValue={(moderation) => onValue({ moderation })}
        options={[
          { value: 'open', label: words.open(), detail: words.openDetail() },
          { value: 'look-first', label: words['look-first'](), detail: words.lookFirstDetail() },
        ]}
      />
      <Choice
        legend={words.signature()}
        columns={3}
        value={value.signature}
        onValue={(signature) => onValue({ signature })}
        options={[
          { value: 'name', label: words.name() },
          { value: 'organisation', label: words.organisation() },
          { value: 'none', label: words.none() },
        ]}
      />
    </Section>
  );
}
