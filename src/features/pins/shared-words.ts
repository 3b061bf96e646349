import { isolate } from '../../i18n/isolate.ts';
import { defineWords } from '../../i18n/words.ts';

/** Words that several parts of the pins say. */
export const sharedWords = defineWords({
  toDoor: { sv: 'Till dörren', en: 'To the door' },
  toPins: { sv: 'Till klädnyporna', en: 'To the pins' },
  print: { sv: 'Skriv ut klädnypa', en: 'Print pin' },
  printAgain: { sv: 'Skriv ut igen', en: 'Print again' },
  tryAgain: { sv: 'Försök igen', en: 'Try again' },
  editText: { sv: 'Ändra texten', en: 'Change the text' },
  preview: {
    sv: (name: string) => `Klädnypan som den blir: ${isolate(name)}`,
    en: (name: string) => `The pin as it will be: ${isolate(name)}`,
  },
  // what becomes of it
  printing: { sv: 'Skrivs ut …', en: 'Printing…' },
  printed: { sv: (time: string) => `Utskriven ${time}`, en: (time: string) => `Printed ${time}` },
  // templates
  template: { sv: 'Form', en: 'Form' },
  clothespin: { sv: 'Etikett till klädnypa', en: 'Label for a clothespin' },
  badge: { sv: 'Namnetikett', en: 'Badge label' },
  tape: { sv: 'Tejpremsa', en: 'Tape strip' },
  sheet: { sv: 'A4-ark med klädnypor', en: 'A4 sheet of clothespins' },
  badgeSheet: { sv: 'A4-ark med namnskyltar', en: 'A4 sheet of badges' },
  size: {
    sv: (width: number, height: number) => `${width} × ${height} mm`,
    en: (width: number, height: number) => `${width} × ${height} mm`,
  },
  perSheet: {
    sv: (n: number, size: string) => `${n} på varje ark, ${size}`,
    en: (n: number, size: string) => `${n} on each sheet, ${size}`,
  },
  // write it by hand
  writeTitle: { sv: 'Skriv din klädnypa', en: 'Write your clothespin' },
  writeLead: {
    sv: 'Ta en klädnypa och en penna ur korgen och skriv:',
    en: 'Take a clothespin and a pen from the basket and write:',
  },
  yourPin: {
    sv: (letter: string) => `Har du en sedan förut? Den finns under ${isolate(letter)}.`,
    en: (letter: string) => `Already have one? It’s under ${isolate(letter)}.`,
  },
});
