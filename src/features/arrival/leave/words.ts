import { isolate } from '../../../i18n/isolate.ts';
import { defineWords, plural } from '../../../i18n/words.ts';

export const words = defineWords({
  title: { sv: 'Gå hem', en: 'Leave' },
  lead: {
    sv: 'Det är frivilligt – vid stängning checkas alla ut av sig själva.',
    en: 'It’s up to you – at closing time everyone is checked out by itself.',
  },
  find: { sv: 'Skriv två bokstäver av ditt namn', en: 'Type two letters of your name' },
  notFound: {
    sv: (typed: string) => `Ingen ”${isolate(typed)}” är incheckad. Då är det bara att gå – ha det så fint!`,
    en: (typed: string) => `No “${isolate(typed)}” is checked in. Just go ahead – take care!`,
  },
  groupOf: {
    sv: (n: number) => plural(n, { one: 'Grupp, en person', other: `Grupp, ${n} personer` }),
    en: (n: number) => plural(n, { one: 'Group, one person', other: `Group, ${n} people` }),
  },
  unnamedGroup: { sv: 'Grupp utan namn', en: 'Unnamed group' },
  goodbye: {
    sv: (name: string) => `Hej då, ${isolate(name)}!`,
    en: (name: string) => `Goodbye, ${isolate(name)}!`,
  },
  seeYou: { sv: 'Tack för i dag. Välkommen åter.', en: 'Thanks for today. Do come again.' },
  checkedOut: { sv: (time: string) => `Utcheckad ${time}`, en: (time: string) => `Checked out ${time}` },
  undone: { sv: 'Ångrat – du är kvar.', en: 'Undone – you’re still here.' },
});
