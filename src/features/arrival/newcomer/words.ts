import { isolate } from '../../../i18n/isolate.ts';
import { defineWords } from '../../../i18n/words.ts';

export const words = defineWords({
  title: { sv: 'Välkommen hit!', en: 'Welcome!' },
  lead: {
    sv: 'Vad kul att du är här. Ditt förnamn räcker långt.',
    en: 'Good to have you here. Your first name goes a long way.',
  },
  namesake: {
    sv: (name: string, organisation: string) =>
      organisation === ''
        ? `Det finns redan en ${isolate(name)} här. Är det du?`
        : `Det finns redan en ${isolate(name)} från ${isolate(organisation)} här. Är det du?`,
    en: (name: string, organisation: string) =>
      organisation === ''
        ? `There’s already someone called ${isolate(name)} here. Is that you?`
        : `There’s already someone called ${isolate(name)} from ${isolate(organisation)} here. Is that you?`,
  },
  thatsMe: { sv: 'Ja, det är jag', en: 'Yes, that’s me' },
  initialHint: { sv: 'Så att ni går att skilja åt', en: 'So that you can be told apart' },
  purpose: { sv: 'Vad är du här för?', en: 'What brings you here?' },
  visit: { sv: 'Studiebesök', en: 'Study visit' },
  meeting: { sv: 'Möte', en: 'Meeting' },
  activity: { sv: 'Aktivitet', en: 'Activity' },
  openHouse: { sv: 'Öppet hus', en: 'Open house' },
  other: { sv: 'Annat', en: 'Something else' },
  otherText: { sv: 'Berätta gärna', en: 'Do tell' },
  checkIn: { sv: 'Checka in', en: 'Check in' },
});
