import { isolate } from '../../../i18n/isolate.ts';
import { defineWords } from '../../../i18n/words.ts';

export const words = defineWords({
  title: { sv: 'Fött här', en: 'Born here' },
  text: {
    sv: 'Samarbeten och idéer som började i huset, med sin berättelse. De syns på utsiktsplatsens skärm.',
    en: 'Collaborations and ideas that began in the house, with their story. The lookout’s screen shows them.',
  },
  none: {
    sv: 'Inget är upptecknat än. Vad började vid kaffebordet?',
    en: 'Nothing is written down yet. What began over coffee?',
  },
  add: { sv: 'Skriv ned något nytt', en: 'Write down something new' },
  edit: {
    sv: (title: string) => `Ändra ${isolate(title)}`,
    en: (title: string) => `Change ${isolate(title)}`,
  },
  addTitle: { sv: 'Något som föddes här', en: 'Something born here' },
  editTitle: { sv: 'Ändra', en: 'Change' },
  name: { sv: 'Vad är det?', en: 'What is it?' },
  nameMissing: {
    sv: 'Skriv vad det är, så att det går att hitta.',
    en: 'Write what it is, so it can be found.',
  },
  story: { sv: 'Hur gick det till?', en: 'How did it come about?' },
  who: { sv: 'Vilka är med?', en: 'Who is in it?' },
  whoHint: {
    sv: 'Organisationer, eller personer som vill synas här.',
    en: 'Organisations, or people who want to be seen here.',
  },
  day: { sv: 'När började det?', en: 'When did it begin?' },
  dayMissing: { sv: 'Välj en dag, ungefär räcker.', en: 'Choose a day; roughly will do.' },
  link: { sv: 'Länk', en: 'Link' },
  linkHint: { sv: 'Om det finns en sida om det.', en: 'If there is a page about it.' },
  linkWrong: { sv: 'Adressen ska börja med https://', en: 'The address must begin with https://' },
  readMore: { sv: 'Läs mer', en: 'Read more' },
  save: { sv: 'Spara', en: 'Save' },
  saved: { sv: 'Sparat', en: 'Saved' },
  remove: { sv: 'Ta bort', en: 'Remove' },
  removed: { sv: 'Borttaget', en: 'Removed' },
});
