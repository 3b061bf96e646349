import { isolate } from '../../../i18n/isolate.ts';
import { defineWords, plural } from '../../../i18n/words.ts';

export const words = defineWords({
  title: { sv: 'Presentera för varandra', en: 'Introduce to each other' },
  lead: {
    sv: 'De här har något att prata om och har inte setts. De är med för att de har sagt att de gärna presenteras.',
    en: 'These have something to talk about and have not met. They are here because they have said they would like to be introduced.',
  },
  all: { sv: 'Alla förslag', en: 'All suggestions' },
  and: { sv: (a: string, b: string) => `${a} och ${b}`, en: (a: string, b: string) => `${a} and ${b}` },
  comesToday: { sv: (name: string) => `${name} kommer i dag.`, en: (name: string) => `${name} comes today.` },
  asks: {
    sv: (who: string, ask: string, other: string, offer: string) =>
      `${who} undrar om ”${isolate(ask)}” – ${other} kan ”${isolate(offer)}”.`,
    en: (who: string, ask: string, other: string, offer: string) =>
      `${who} asks about “${isolate(ask)}” – ${other} can help with “${isolate(offer)}”.`,
  },
  bothLike: {
    sv: (what: string) => `Båda gillar ”${isolate(what)}”.`,
    en: (what: string) => `Both like “${isolate(what)}”.`,
  },
  likeAlike: {
    sv: (a: string, what: string, b: string, other: string) =>
      `${a} gillar ”${isolate(what)}” och ${b} ”${isolate(other)}”.`,
    en: (a: string, what: string, b: string, other: string) =>
      `${a} likes “${isolate(what)}” and ${b} “${isolate(other)}”.`,
  },
  done: { sv: 'De har hälsat', en: 'They’ve met' },
  later: { sv: 'Inte nu', en: 'Not now' },
  never: { sv: 'Föreslå aldrig', en: 'Never suggest' },
  named: {
    sv: (deed: string, pair: string) => `${deed}: ${pair}`,
    en: (deed: string, pair: string) => `${deed}: ${pair}`,
  },
  isDone: { sv: (pair: string) => `${pair} har hälsat`, en: (pair: string) => `${pair} have met` },
  isLater: {
    sv: (pair: string) => `Inte nu: ${pair} föreslås igen om en månad`,
    en: (pair: string) => `Not now: ${pair} will be suggested again in a month`,
  },
  isNever: {
    sv: (pair: string) => `${pair} föreslås inte mer`,
    en: (pair: string) => `${pair} will not be suggested any more`,
  },
  none: { sv: 'Inga förslag just nu', en: 'No suggestions right now' },
  noneDetail: {
    sv: 'Förslagen kommer när två som är här delar ett intresse, eller när någon frågar efter det en annan erbjuder. Folk skriver själva vad de vill prata om, på sin telefon.',
    en: 'Suggestions come when two who are here share an interest, or when one asks for what another offers. People write what they like to talk about themselves, on their phones.',
  },
  // the room
  room: { sv: 'Så blandat är det just nu', en: 'How mixed the room is right now' },
  largest: {
    sv: (n: number, of: number, organisation: string, share: string) =>
      `${n} av ${of} är från ${isolate(organisation)} (${share}).`,
    en: (n: number, of: number, organisation: string, share: string) =>
      `${n} of ${of} are from ${isolate(organisation)} (${share}).`,
  },
  noLargest: {
    sv: 'Ingen organisation har mer än en person här.',
    en: 'No organisation has more than one person here.',
  },
  organisations: {
    sv: (n: number) => plural(n, { one: 'En organisation är här.', other: `${n} organisationer är här.` }),
    en: (n: number) => plural(n, { one: 'One organisation is here.', other: `${n} organisations are here.` }),
  },
  regulars: {
    sv: (n: number, days: number) => `${n} är här ofta: minst ${days} dagar på fyra veckor.`,
    en: (n: number, days: number) => `${n} are here often: at least ${days} days in four weeks.`,
  },
  newcomers: {
    sv: (n: number, ungreeted: number) =>
      `${plural(n, { one: 'En är ny i dag', other: `${n} är nya i dag` })}, ${ungreeted} utan någon som hälsar.`,
    en: (n: number, ungreeted: number) =>
      `${n} ${plural(n, { one: 'is', other: 'are' })} new today, ${ungreeted} without a greeter.`,
  },
  empty: { sv: 'Ingen är här än.', en: 'Nobody is here yet.' },
  // what was done
  recently: { sv: 'Har hälsat på sistone', en: 'Introduced lately' },
  takeBack: { sv: 'Ångra', en: 'Undo' },
  more: { sv: (n: number) => `Visa ${n} till`, en: (n: number) => `Show ${n} more` },
});
