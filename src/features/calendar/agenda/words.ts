import { defineWords, plural } from '../../../i18n/words.ts';

export const words = defineWords({
  lead: {
    sv: 'Det mesta här har någon av oss startat. Kom med, eller starta något eget.',
    en: 'Most of this was started by one of us. Join in, or start something of your own.',
  },
  toStart: { sv: 'Till start', en: 'To the start' },
  toDoor: { sv: 'Till dörren', en: 'To the door' },
  propose: { sv: 'Föreslå en aktivitet', en: 'Propose an activity' },
  add: { sv: 'Ny aktivitet', en: 'New activity' },
  breakfast: { sv: 'Frukost', en: 'Breakfast' },
  breakfastDetail: {
    sv: 'Veckans gemensamma stund. Inget annat läggs här.',
    en: 'The hour we all share. Nothing else is put here.',
  },
  noBreakfast: { sv: 'Ingen frukost den här dagen', en: 'No breakfast this day' },
  free: { sv: 'Ledigt. Vad vill du starta?', en: 'Nothing on. What would you like to start?' },
  freeOnly: { sv: 'Ledigt', en: 'Nothing on' },
  allDay: { sv: 'Hela dagen', en: 'All day' },
  on: { sv: 'Pågår nu', en: 'On now' },
  partOf: {
    sv: (part: number, parts: number) => `Del ${part} av ${parts}`,
    en: (part: number, parts: number) => `Part ${part} of ${parts}`,
  },
  internal: { sv: 'Gruppens eget', en: 'The group’s own' },
  listen: { sv: 'Kom och lyssna', en: 'Come and listen' },
  open: { sv: 'Bara att komma', en: 'Just come' },
  taking: {
    sv: (n: number) => plural(n, { one: '1 anmäld', other: `${n} anmälda` }),
    en: (n: number) => plural(n, { one: '1 signed up', other: `${n} signed up` }),
  },
  placesLeft: {
    sv: (n: number) => plural(n, { one: '1 plats kvar', other: `${n} platser kvar` }),
    en: (n: number) => plural(n, { one: '1 place left', other: `${n} places left` }),
  },
  full: { sv: 'Fullt, kö finns', en: 'Full, with a queue' },
  youAreIn: { sv: 'Du är anmäld', en: 'You are signed up' },
  youWait: {
    sv: (n: number) => `Du står på plats ${n} i kön`,
    en: (n: number) => `You are number ${n} in the queue`,
  },
  more: { sv: 'Visa två veckor till', en: 'Show two more weeks' },
  noneTitle: { sv: 'Inget är inplanerat än.', en: 'Nothing is planned yet.' },
  noneDetail: {
    sv: 'Det behövs inte mycket: en fråga, en lunch, en halvtimme vid elden.',
    en: 'It does not take much: a question, a lunch, half an hour by the fire.',
  },
  notKnown: {
    sv: 'Den här enheten har inte hämtat hubbens kalender än.',
    en: 'This device has not fetched the hub’s calendar yet.',
  },
  past: { sv: (n: number) => `Det som har varit: ${n}`, en: (n: number) => `What has been: ${n}` },
  pastList: { sv: 'Det som har varit', en: 'What has been' },
  mine: { sv: 'Dina förslag', en: 'Your proposals' },
  waits: { sv: 'Väntar på värdens svar', en: 'Waits for the host’s answer' },
  declined: { sv: 'Värden tackade nej', en: 'The host declined' },
  declinedWhy: {
    sv: (why: string) => `Värden tackade nej: ${why}`,
    en: (why: string) => `The host declined: ${why}`,
  },
  cancelledWhy: { sv: (why: string) => `Inställt: ${why}`, en: (why: string) => `Cancelled: ${why}` },
  toAnswer: {
    sv: (n: number) =>
      plural(n, { one: '1 förslag väntar på ditt svar', other: `${n} förslag väntar på ditt svar` }),
    en: (n: number) =>
      plural(n, { one: '1 proposal waits for your answer', other: `${n} proposals wait for your answer` }),
  },
  conflicts: {
    sv: (n: number) =>
      plural(n, {
        one: '1 aktivitet krockar med frukosten',
        other: `${n} aktiviteter krockar med frukosten`,
      }),
    en: (n: number) =>
      plural(n, { one: '1 activity clashes with breakfast', other: `${n} activities clash with breakfast` }),
  },
  answer: { sv: 'Gå igenom', en: 'Look through' },
  subscribeTitle: { sv: 'I din egen kalender', en: 'In your own calendar' },
  subscribeLead: {
    sv: 'Prenumerera, så följer ändringar med. Ingen som anmält sig syns där.',
    en: 'Subscribe, and changes follow. Nobody who has signed up is shown there.',
  },
  openOnly: { sv: 'Bara det som alla får komma på', en: 'Only what anyone may come to' },
  allForms: { sv: 'Allt som händer', en: 'Everything that goes on' },
  someForms: { sv: (forms: string) => `Bara: ${forms}`, en: (forms: string) => `Only: ${forms}` },
  whichForms: {
    sv: 'Välj former. Väljer du ingen kommer allt med.',
    en: 'Choose forms. If you choose none, everything comes along.',
  },
  bringIn: { sv: 'Hämta in från en kalenderfil', en: 'Bring in from a calendar file' },
  subscribe: { sv: 'Prenumerera', en: 'Subscribe' },
  subscribeCode: {
    sv: 'Kod som lägger hubbens aktiviteter i din kalender',
    en: 'Code that puts the hub’s activities in your calendar',
  },
  view: { sv: 'Visa kalendern som', en: 'Show the calendar as' },
  asList: { sv: 'Lista', en: 'List' },
  asWeek: { sv: 'Vecka', en: 'Week' },
  asDay: { sv: 'Dag', en: 'Day' },
  dayBefore: { sv: 'Dagen innan', en: 'The day before' },
  dayAfter: { sv: 'Dagen efter', en: 'The day after' },
  weekBefore: { sv: 'Veckan innan', en: 'The week before' },
  weekAfter: { sv: 'Veckan efter', en: 'The week after' },
});
