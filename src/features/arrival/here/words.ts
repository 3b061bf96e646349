import { defineWords, plural } from '../../../i18n/words.ts';

export const words = defineWords({
  title: { sv: 'Vilka är här?', en: 'Who’s here?' },
  total: {
    sv: (n: number) => plural(n, { one: 'person i huset', other: 'personer i huset' }),
    en: (n: number) => plural(n, { one: 'person in the house', other: 'people in the house' }),
  },
  asOf: { sv: (age: string) => `för ${age} sedan`, en: (age: string) => `${age} ago` },
  justNow: { sv: 'alldeles nyss', en: 'just now' },
  calm: {
    sv: 'Det är lugnt i huset just nu. Säg att du tänker komma, så får någon sällskap.',
    en: 'It’s calm in the house right now. Say that you plan to come, and someone gets company.',
  },
  unknown: {
    sv: 'Vi har inte hört från hubben än. Så fort det finns nät ser du vilka som är här.',
    en: 'We haven’t heard from the hub yet. As soon as there’s a network you’ll see who’s here.',
  },
  people: { sv: 'Visar att de är här', en: 'Showing that they’re here' },
  nobodyShown: {
    sv: 'Ingen har valt att visa sitt namn just nu.',
    en: 'Nobody has chosen to show their name right now.',
  },
  more: {
    sv: (n: number) => plural(n, { one: 'En till', other: `${n} till` }),
    en: (n: number) => plural(n, { one: 'One more', other: `${n} more` }),
  },
  since: { sv: (time: string) => `sedan ${time}`, en: (time: string) => `since ${time}` },
  organisations: { sv: 'Organisationer', en: 'Organisations' },
  fromThree: { sv: 'Med tre personer eller fler', en: 'With three people or more' },
  comingToday: { sv: 'Tänker komma i dag', en: 'Plan to come today' },
  comingTomorrow: { sv: 'Tänker komma i morgon', en: 'Plan to come tomorrow' },
  plan: { sv: 'Jag tänker komma', en: 'I plan to come' },
});
