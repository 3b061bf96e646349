import { type Language, language } from '../../../i18n/language.ts';
import { Choice } from '../../../ui/choice.tsx';
import { Field } from '../../../ui/field.tsx';
import { Stack } from '../../../ui/stack.tsx';
import { words } from './words.ts';

/** What a new hub is asked for. */
export interface SetUpDraft {
  readonly name: string;
  readonly language: Language;
  /** `HH:MM` */
  readonly closes: string;
}

export const newSetUp = (): SetUpDraft => ({ name: '', language: language.peek(), closes: '18:00' });

export interface SetUpFieldsProps {
  draft: SetUpDraft;
  onDraft: (draft: SetUpDraft) => void;
  /** Somebody has tried to go on: what is missing is said from now on. */
  isAsked: boolean;
}

/** Name, language, closing time. */
export function SetUpFields({ draft, onDraft, isAsked }: SetUpFieldsProps) {
  return (
    <Stack gap={4}>
      <Field
        label={words.name()}
        hint={words.nameHint()}
        error={isAsked && draft.name.trim() === '' ? words.nameMissing() : ''}
        value={draft.name}
        onValue={(name) => onDraft({ ...draft, name })}
        autoCapitalize="sentences"
        maxLength={80}
        required
      />
      <Choice
        legend={words.language()}
        columns={2}
        value={draft.language}
        onValue={(value) => onDraft({ ...draft, language: value })}
        options={[
          { value: 'sv', label: 'Svenska' },
          { value: 'en', label: 'English' },
        ]}
      />
      <Field
        kind="time"
        label={words.closes()}
        hint={words.closesHint()}
        error={isAsked && draft.closes === '' ? words.closesMissing() : ''}
        value={draft.closes}
        onValue={(closes) => onDraft({ ...draft, closes })}
        required
      />
    </Stack>
  );
}
