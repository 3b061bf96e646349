import { useState } from 'preact/hooks';
import type { Hub } from '../../../domain/hub.ts';
import { Button } from '../../../ui/button.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { Field } from '../../../ui/field.tsx';
import { Section } from '../../../ui/section.tsx';
import { saveHub } from './save-hub.ts';
import { words } from './words.ts';

/** Name, language and closing time. */
export function HubSection({ hub }: { hub: Hub }) {
  const [name, setName] = useState(hub.name);
  const [language, setLanguage] = useState(hub.language);
  const [closes, setCloses] = useState(hub.closes);
  const nameError = name.trim() === '' ? words.hubNameMissing() : '';
  const closesError = closes === '' ? words.closesMissing() : '';
  return (
    <Section title={words.hub()}>
      <Field label={words.hubName()} error={nameError} value={name} onValue={setName} maxLength={80} />
      <Field
        kind="time"
        label={words.closes()}
        hint={words.closesHint()}
        error={closesError}
        value={closes}
        onValue={setCloses}
      />
      <Choice
        legend={words.language()}
        columns={2}
        value={language}
        onValue={setLanguage}
        options={[
          { value: 'sv', label: 'Svenska' },
          { value: 'en', label: 'English' },
        ]}
      />
      <div>
        <Button
          variant="primary"
          aria-disabled={Boolean(nameError || closesError)}
          onClick={() => {
            if (!nameError && !closesError) void saveHub({ name: name.trim(), language, closes });
          }}
        >
          {words.save()}
        </Button>
      </div>
    </Section>
  );
}
