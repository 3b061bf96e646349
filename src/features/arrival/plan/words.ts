import { isolate } from '../../../i18n/isolate.ts';
import { defineWords } from '../../../i18n/words.ts';

export const words = defineWords({
  title: { sv: 'Jag tänker komma', en: 'I plan to come' },
  lead: {
    sv: 'Säg vilka dagar, så vet andra att de inte blir ensamma.',
    en: 'Say which days, so others know they won’t be alone.',
  },
  find: { sv: 'Skriv två bokstäver av ditt namn', en: 'Type two letters of your name' },
  notFound: {
    sv: 'Vi hittar dig inte än. Checka in som ny först, så finns du här sedan.',
    en: 'We can’t find you yet. Check in as new first, and you’ll be here next time.',
  },
  whichDays: {
    sv: (name: string) => `${isolate(name)}, vilka dagar?`,
    en: (name: string) => `${isolate(name)}, which days?`,
  },
  days: { sv: 'Dagar jag tänker komma', en: 'Days I plan to come' },
  today: { sv: 'i dag', en: 'today' },
  tomorrow: { sv: 'i morgon', en: 'tomorrow' },
  note: {
    sv: 'Andra ser ditt namn bara om du har valt att visa att du är här.',
    en: 'Others see your name only if you’ve chosen to show that you’re here.',
  },
  otherPerson: { sv: 'Någon annan', en: 'Someone else' },
  done: { sv: 'Klart', en: 'Done' },
});
