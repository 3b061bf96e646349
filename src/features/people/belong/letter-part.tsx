import { useSignal } from '@preact/signals';
import { type Language, language } from '../../../i18n/language.ts';
import { hub } from '../../../local/queries/hub.ts';
import { liveSetting, saveSetting } from '../../../local/settings.ts';
import { Button } from '../../../ui/button.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { Cluster } from '../../../ui/cluster.tsx';
import { Field } from '../../../ui/field.tsx';
import { Section } from '../../../ui/section.tsx';
import { showSnack } from '../../../ui/snack.tsx';
import { usualLetter } from './letter.ts';
import { belongWords as words } from './words.ts';

const kept = {
  sv: liveSetting<string | null>('people.letter.sv', null),
  en: liveSetting<string | null>('people.letter.en', null),
};

/** The letter of welcome, to be rewritten and pasted into mail. */
export function LetterPart() {
  const chosen = useSignal<Language>(language.peek());
  const lang = chosen.value;
  const text = kept[lang].value ?? usualLetter[lang](hub.value?.fields.name ?? '');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      void showSnack({ text: words.copied() });
    } catch (error) {
      console.debug('people: the letter was not copied', error);
      void showSnack({ text: words.notCopied() });
    }
  };
  return (
    <Section title={words.welcome()} text={words.welcomeText()}>
      <Choice<Language>
        legend={words.languageOf()}
        columns={2}
        options={[
          { value: 'sv', label: words.inSwedish() },
          { value: 'en', label: words.inEnglish() },
        ]}
        value={lang}
        onValue={(value) => {
          chosen.value = value;
        }}
      />
      <Field
        kind="textarea"
        rows={12}
        label={words.letter()}
        value={text}
        onValue={(written) => void saveSetting(`people.letter.${lang}`, written)}
        autoCapitalize="sentences"
        maxLength={5000}
      />
      <Cluster>
        <Button onClick={() => void copy()}>{words.copy()}</Button>
        {kept[lang].value !== null && (
          <Button variant="quiet" onClick={() => void saveSetting(`people.letter.${lang}`, null)}>
            {words.usual()}
          </Button>
        )}
      </Cluster>
    </Section>
  );
}
