import { language, setLanguage } from '../../../i18n/language.ts';
import { Choice } from '../../../ui/choice.tsx';
import { Section } from '../../../ui/section.tsx';
import { setTheme, themeWish } from '../../theme.ts';
import { words } from './words.ts';

/** Language and theme of this screen. */
export function AppearanceSection() {
  return (
    <Section title={words.appearance()}>
      <Choice
        legend={words.screenLanguage()}
        columns={2}
        value={language.value}
        onValue={setLanguage}
        options={[
          { value: 'sv', label: 'Svenska' },
          { value: 'en', label: 'English' },
        ]}
      />
      <Choice
        legend={words.theme()}
        columns={1}
        value={themeWish.value}
        onValue={setTheme}
        options={[
          { value: 'auto', label: words.themeAuto() },
          { value: 'light', label: words.themeLight() },
          { value: 'dusk', label: words.themeDusk() },
        ]}
      />
    </Section>
  );
}
