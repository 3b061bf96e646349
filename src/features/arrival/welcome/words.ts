import { defineWords } from '../../../i18n/words.ts';

export const words = defineWords({
  linkPhone: { sv: 'Koppla min telefon', en: 'Link my phone' },
  linkTitle: { sv: 'Koppla din telefon', en: 'Link your phone' },
  linkLead: {
    sv: 'Skanna koden med telefonens kamera. Sedan kan du checka in därifrån. Koden gäller en gång, i tio minuter.',
    en: 'Scan the code with your phone’s camera. Then you can check in from there. It works once, for ten minutes.',
  },
  linkCode: { sv: 'Kod som kopplar din telefon', en: 'Code that links your phone' },
  linkTyped: {
    sv: (code: string) => `Eller skriv koden ${code}`,
    en: (code: string) => `Or type the code ${code}`,
  },
  asking: { sv: 'Hämtar en kod …', en: 'Fetching a code…' },
  unreachable: {
    sv: 'Just nu når vi inte hubbens server. Du är incheckad ändå – koppla telefonen en annan gång.',
    en: 'We can’t reach the hub’s server right now. You’re checked in anyway – link your phone another time.',
  },
  tooMany: {
    sv: 'Många koder på kort tid. Vänta en minut och försök igen.',
    en: 'Many codes in a short time. Wait a minute and try again.',
  },
  refused: {
    sv: 'Det gick inte att få en kod. Försök igen, eller be husets värd om hjälp.',
    en: 'No code could be had. Try again, or ask the host for help.',
  },
  tryAgain: { sv: 'Försök igen', en: 'Try again' },
  close: { sv: 'Klart', en: 'Done' },
});
