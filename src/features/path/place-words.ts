import { defineWords, plural } from '../../i18n/words.ts';

/** How a place is, in words; for every page that tells it. */
export const placeWords = defineWords({
  quiet: { sv: 'Tyst', en: 'Quiet' },
  talk: { sv: 'Samtalston', en: 'Talking voices' },
  lively: { sv: 'Livligt', en: 'Lively' },
  unknownSound: { sv: 'Som det blir', en: 'As it comes' },
  soundNext: {
    sv: (level: string, time: string) => `${level} från ${time}`,
    en: (level: string, time: string) => `${level} from ${time}`,
  },
  free: { sv: 'Slå dig ner', en: 'Sit down' },
  join: { sv: 'Välkommen att vara med', en: 'Please join' },
  listen: { sv: 'Sätt dig gärna och lyssna', en: 'Open to listen' },
  internal: { sv: 'Internt, men inget hemligt', en: 'Internal but transparent' },
  full: { sv: 'Fullt just nu', en: 'Full right now' },
  closed: { sv: 'Stängt just nu', en: 'Closed right now' },
  sitting: {
    sv: (n: number) => plural(n, { one: 'En sitter här', other: `${n} sitter här` }),
    en: (n: number) => plural(n, { one: 'One sits here', other: `${n} sit here` }),
  },
  onNow: {
    sv: (title: string, until: string) => `Nu: ${title}, till ${until}`,
    en: (title: string, until: string) => `Now: ${title}, until ${until}`,
  },
  onNext: {
    sv: (title: string, from: string) => `${from}: ${title}`,
    en: (title: string, from: string) => `${from}: ${title}`,
  },
  talkedNow: {
    sv: (place: string, title: string, until: string) =>
      `Det pratas intill just nu: ${title}, ${place}, till ${until}.`,
    en: (place: string, title: string, until: string) =>
      `People are talking next door right now: ${title}, ${place}, until ${until}.`,
  },
  talkedSoon: {
    sv: (place: string, title: string, from: string) =>
      `Det kommer att pratas intill från ${from}: ${title}, ${place}.`,
    en: (place: string, title: string, from: string) =>
      `People will be talking next door from ${from}: ${title}, ${place}.`,
  },
  disturbedNow: {
    sv: (place: string, title: string, until: string) =>
      `Det är livligt intill just nu: ${title}, ${place}, till ${until}.`,
    en: (place: string, title: string, until: string) =>
      `It is lively next door right now: ${title}, ${place}, until ${until}.`,
  },
  disturbedSoon: {
    sv: (place: string, title: string, from: string) =>
      `Det blir livligt intill klockan ${from}: ${title}, ${place}.`,
    en: (place: string, title: string, from: string) =>
      `It will be lively next door at ${from}: ${title}, ${place}.`,
  },
});
