import { defineWords } from '../../../i18n/words.ts';

export const words = defineWords({
  title: { sv: 'Tillgänglighet', en: 'Accessibility' },
  lead: {
    sv: (hub: string) => `Alla ska kunna använda Stigen i ${hub}. Här står hur långt vi har kommit.`,
    en: (hub: string) => `Everybody should be able to use Stigen at ${hub}. This is how far we have come.`,
  },
  thisHub: { sv: 'den här hubben', en: 'this hub' },
  conformanceTitle: { sv: 'Hur tillgänglig är appen?', en: 'How accessible is the app?' },
  fully: {
    sv: (standard: string) =>
      `Appen är helt förenlig med lagen om tillgänglighet till digital offentlig service, enligt ${standard}.`,
    en: (standard: string) =>
      `The app fully complies with the Swedish act on accessibility of digital public services, under ${standard}.`,
  },
  partly: {
    sv: (standard: string) =>
      `Appen är delvis förenlig med lagen om tillgänglighet till digital offentlig service, enligt ${standard}.`,
    en: (standard: string) =>
      `The app partly complies with the Swedish act on accessibility of digital public services, under ${standard}.`,
  },
  not: {
    sv: (standard: string) =>
      `Appen är inte förenlig med lagen om tillgänglighet till digital offentlig service, enligt ${standard}.`,
    en: (standard: string) =>
      `The app does not comply with the Swedish act on accessibility of digital public services, under ${standard}.`,
  },
  aim: { sv: (aim: string) => `Vi bygger efter ${aim}.`, en: (aim: string) => `We build to ${aim}.` },
  shortcomingsTitle: { sv: 'Vad som inte fungerar för alla än', en: 'What does not work for everybody yet' },
  criterion: { sv: (c: string) => `Gäller WCAG ${c}.`, en: (c: string) => `Concerns WCAG ${c}.` },
  timeTitle: { sv: 'Om du behöver mer tid', en: 'If you need more time' },
  timeText: {
    sv: 'Skärmen vid dörren går tillbaka till början när ingen rört den på en minut. Den frågar först och väntar 20 sekunder på ditt svar. På din egen telefon finns ingen sådan gräns.',
    en: 'The screen by the door goes back to the start when nobody has touched it for a minute. It asks first and waits 20 seconds for your answer. On your own phone there is no such limit.',
  },
  otherWaysTitle: { sv: 'Andra sätt att komma in', en: 'Other ways in' },
  otherWaysText: {
    sv: 'Checka in på din egen telefon, med dina egna hjälpmedel. Eller be någon i huset checka in dig. Ingen behöver en klädnypa för att vara incheckad.',
    en: 'Check in on your own phone, with your own aids. Or ask anybody in the house to check you in. Nobody needs a clothespin to be checked in.',
  },
  tellTitle: { sv: 'Säg till', en: 'Tell us' },
  tellText: {
    sv: 'Hittar du något som inte fungerar för dig? Säg det till den som sköter hubben, eller till den organisation som driver den.',
    en: 'Found something that does not work for you? Tell whoever looks after the hub, or the organisation that runs it.',
  },
  reportText: {
    sv: 'Är du inte nöjd med svaret kan du anmäla det till Digg, som har tillsyn:',
    en: 'If you are not content with the answer, you can report it to Digg, the supervisory agency:',
  },
  reportLink: {
    sv: 'Anmäl bristande tillgänglighet (digg.se)',
    en: 'Report poor accessibility (digg.se, in Swedish)',
  },
  methodsTitle: { sv: 'Hur vi har prövat', en: 'How it was tested' },
  assessed: { sv: (day: string) => `Senast bedömd ${day}.`, en: (day: string) => `Last assessed ${day}.` },
  updated: {
    sv: (day: string) => `Sidan ändrades ${day}.`,
    en: (day: string) => `This page was changed ${day}.`,
  },
});
