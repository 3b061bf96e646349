import { defineWords, plural } from '../../../i18n/words.ts';

export const words = defineWords({
  open: { sv: 'Här möter ingen ännu', en: 'Nobody meets them here yet' },
  drawing: {
    sv: (steps: number) => `Vägen i ${steps} steg, ritad. Samma sak står i text här under.`,
    en: (steps: number) => `The way in ${steps} steps, drawn. The same is said in words below.`,
  },
  unnamed: { sv: 'Utan organisation', en: 'No organisation' },
  and: { sv: (a: string, b: string) => `${a} och ${b}`, en: (a: string, b: string) => `${a} and ${b}` },
  legendKnot: {
    sv: 'Möter en annan vid flera steg. Ingen har sagt att de pratar.',
    en: 'Meets another at several steps. Nobody has said that they talk.',
  },
  legendOpen: { sv: 'Här möter ingen ännu.', en: 'Nobody meets them here yet.' },
  legendThread: {
    sv: (pair: string) => `Här möts ${pair}.`,
    en: (pair: string) => `Where ${pair} meet.`,
  },
  legend: { sv: 'Så läser du bilden', en: 'How to read the drawing' },
  following: { sv: (who: string) => `Visar ${who}`, en: (who: string) => `Showing ${who}` },
  followNobody: { sv: 'Visa alla', en: 'Show all' },
  pairs: { sv: 'Möts ofta, men pratar kanske inte', en: 'Meet often, but may not talk' },
  pairsLead: {
    sv: 'De möter samma person vid minst två steg, och ingen har sagt att de pratar med varandra. Tryck på ett par för att se det på vägen.',
    en: 'They meet the same person at two steps or more, and nobody has said that they talk with each other. Tap a pair to see it on the way.',
  },
  pairSteps: {
    sv: (n: number, steps: string) => `${n} steg: ${steps}`,
    en: (n: number, steps: string) => `${n} steps: ${steps}`,
  },
  morePairs: {
    sv: (n: number) => `Visa ${n} till`,
    en: (n: number) => `Show ${n} more`,
  },
  together: { sv: 'Här möts flera', en: 'Where several meet' },
  alone: { sv: 'Här står en ensam', en: 'Where one stands alone' },
  nobody: { sv: 'Här möter ingen ännu', en: 'Where nobody is yet' },
  elsewhere: {
    sv: (n: number) =>
      plural(n, {
        one: 'En markering hör till ett steg som inte finns kvar.',
        other: `${n} markeringar hör till steg som inte finns kvar.`,
      }),
    en: (n: number) =>
      plural(n, {
        one: 'One mark belongs to a step that is no longer there.',
        other: `${n} marks belong to steps that are no longer there.`,
      }),
  },
});
