import { language, setLanguage } from '../i18n/language.ts';
import { Button } from '../ui/button.tsx';

/** The other language, by its own name and in its own voice. Switches in place: what was written stays. */
export function LanguageSwitch() {
  const other = language.value === 'sv' ? 'en' : 'sv';
  return (
    <Button variant="quiet" icon="globe" lang={other} onClick={() => setLanguage(other)}>
      {other === 'sv' ? 'Svenska' : 'English'}
    </Button>
  );
}
