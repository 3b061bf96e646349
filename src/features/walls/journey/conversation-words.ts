import { defineWords, plural } from '../../../i18n/words.ts';

export const conversationWords = defineWords({
  title: { sv: 'Vilka borde prata?', en: 'Who ought to talk?' },
  lead: {
    sv: (wall: string) => `Förslag ur markeringarna på ${wall}. Väggen räknar ut dem; ni bestämmer.`,
    en: (wall: string) => `Suggestions from the marks on ${wall}. The wall works them out; you decide.`,
  },
  toWall: { sv: 'Till väggen', en: 'To the wall' },
  noWall: { sv: 'Den väggen finns inte här', en: 'That wall isn’t here' },
  noWallDetail: {
    sv: 'Den kan ha tagits bort, eller så har den inte hunnit hit än.',
    en: 'It may have been removed, or it hasn’t arrived here yet.',
  },
  nothing: { sv: 'Inga förslag än', en: 'No suggestions yet' },
  nothingDetail: {
    sv: 'De kommer när två organisationer har markerat samma steg.',
    en: 'They come when two organisations have marked the same step.',
  },
  allTalk: { sv: 'Alla som möts pratar redan', en: 'Everyone who meets already talks' },
  print: { sv: 'Skriv ut på ett A4', en: 'Print on one A4' },
  suggested: { sv: 'Föreslagna samtal', en: 'Suggested conversations' },
  more: { sv: (n: number) => `Visa ${n} till`, en: (n: number) => `Show ${n} more` },
  who: {
    sv: (some: string, last: string) => (some ? `${some} och ${last}` : last),
    en: (some: string, last: string) => (some ? `${some} and ${last}` : last),
  },
  whoAndMore: {
    sv: (some: string, n: number) => `${some} och ${n} till`,
    en: (some: string, n: number) => `${some} and ${n} more`,
  },
  often: {
    sv: (n: number, steps: string) => `Möts vid ${n} steg: ${steps}`,
    en: (n: number, steps: string) => `Meet at ${n} steps: ${steps}`,
  },
  together: {
    sv: (step: string) => `Möter alla personen vid samma steg: ${step}`,
    en: (step: string) => `All meet the person at the same step: ${step}`,
  },
  between: {
    sv: (steps: string) => `Ingen möter personen här: ${steps}. De här är närmast.`,
    en: (steps: string) => `Nobody meets the person here: ${steps}. These are the nearest.`,
  },
  can: { sv: (what: string) => `Vet eller kan: ${what}`, en: (what: string) => `Knows or can do: ${what}` },
  moreParts: {
    sv: (n: number) =>
      plural(n, { one: 'En organisation till, på väggen.', other: `${n} organisationer till, på väggen.` }),
    en: (n: number) =>
      plural(n, {
        one: 'One more organisation, on the wall.',
        other: `${n} more organisations, on the wall.`,
      }),
  },
  weTalk: { sv: 'Vi pratar nu', en: 'We talk now' },
  weTalkDetail: {
    sv: 'Då försvinner förslaget för alla.',
    en: 'The suggestion then goes away for everyone.',
  },
  talking: { sv: (who: string) => `${who} pratar nu`, en: (who: string) => `${who} talk now` },
  notTalking: {
    sv: (who: string) => `${who} står bland förslagen igen`,
    en: (who: string) => `${who} are suggested again`,
  },
  already: { sv: 'Pratar redan', en: 'Already talking' },
  talks: { sv: 'Pratar', en: 'Talk' },
  sheetLead: {
    sv: (question: string, day: string) => `${question} · ${day}`,
    en: (question: string, day: string) => `${question} · ${day}`,
  },
  sheetMore: {
    sv: (n: number) =>
      plural(n, { one: 'Ett förslag till finns på väggen.', other: `${n} förslag till finns på väggen.` }),
    en: (n: number) =>
      plural(n, {
        one: 'One more suggestion is on the wall.',
        other: `${n} more suggestions are on the wall.`,
      }),
  },
  sheetFoot: {
    sv: 'Sätt ett kryss när ni har bestämt en tid. Kryssa i också på väggen, så slipper andra föreslå samma sak.',
    en: 'Tick the box when you have set a time. Tick it on the wall too, so that nobody suggests the same again.',
  },
});
