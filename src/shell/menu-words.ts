import { defineWords } from '../i18n/words.ts';

/** What the menu says. */
export const menuWords = defineWords({
  settings: { sv: 'Inställningar', en: 'Settings' },
  theme: { sv: 'Ljus', en: 'Light' },
  themeAuto: { sv: 'Auto', en: 'Auto' },
  themeLight: { sv: 'Dag', en: 'Day' },
  themeDusk: { sv: 'Skymning', en: 'Dusk' },
  fillScreen: { sv: 'Fyll skärmen', en: 'Fill the screen' },
  leaveFullScreen: { sv: 'Lämna helskärm', en: 'Leave full screen' },
  sync: { sv: 'Synk', en: 'Sync' },
});
