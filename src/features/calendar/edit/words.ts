import { defineWords } from '../../../i18n/words.ts';

export const words = defineWords({
  propose: { sv: 'Föreslå en aktivitet', en: 'Propose an activity' },
  proposeLead: {
    sv: 'Skriv vad du vill starta. Värden svarar, och sedan ser alla det i kalendern.',
    en: 'Write what you would like to start. The host answers, and then everybody sees it in the calendar.',
  },
  add: { sv: 'Ny aktivitet', en: 'New activity' },
  addLead: {
    sv: 'Den syns för alla så fort du lägger in den.',
    en: 'Everybody sees it as soon as you put it in.',
  },
  edit: { sv: 'Ändra aktiviteten', en: 'Change the activity' },
  toCalendar: { sv: 'Till kalendern', en: 'To the calendar' },
  doPropose: { sv: 'Föreslå', en: 'Propose' },
  proposed: { sv: 'Föreslaget. Värden svarar.', en: 'Proposed. The host will answer.' },
  doAdd: { sv: 'Lägg in', en: 'Put it in' },
  added: { sv: 'Inlagt i kalendern', en: 'Put in the calendar' },
  save: { sv: 'Spara', en: 'Save' },
  saved: { sv: 'Sparat', en: 'Saved' },
  clear: { sv: 'Börja om', en: 'Start over' },
  membersOnly: {
    sv: 'Medlemmar startar aktiviteter. Berätta för någon i huset vad du vill göra, så hjälper de dig.',
    en: 'Members start activities. Tell somebody in the house what you would like to do, and they will help you.',
  },
  whoFirst: {
    sv: 'Säg först vem du är, så vet värden vem som föreslår.',
    en: 'Say who you are first, so that the host knows who proposes.',
  },
  toStart: { sv: 'Till start', en: 'To the start' },
  notYours: {
    sv: 'Bara den som föreslog aktiviteten och värden kan ändra den.',
    en: 'Only whoever proposed it and the host can change it.',
  },
  what: { sv: 'Vad', en: 'What' },
  title: { sv: 'Vad heter det?', en: 'What is it called?' },
  form: { sv: 'Vilken form?', en: 'What form?' },
  about: { sv: 'Berätta mer', en: 'Tell more' },
  aboutHint: {
    sv: 'Vad händer, och vad ska man ha med sig? Frivilligt.',
    en: 'What happens, and what should one bring? Optional.',
  },
  when: { sv: 'När', en: 'When' },
  zone: { sv: (town: string) => `Tiderna gäller i ${town}.`, en: (town: string) => `Times are in ${town}.` },
  day: { sv: 'Dag', en: 'Day' },
  from: { sv: 'Börjar', en: 'Begins' },
  to: { sv: 'Slutar', en: 'Ends' },
  lastDay: { sv: 'Sista dag', en: 'Last day' },
  several: { sv: 'Pågår flera dagar', en: 'It goes on for several days' },
  breakfastTitle: { sv: 'Då äter vi frukost', en: 'That is when we have breakfast' },
  breakfastWhy: {
    sv: (when: string) =>
      `${when} är veckans gemensamma stund. Ingenting läggs bredvid den, för det är då alla träffas.`,
    en: (when: string) =>
      `${when} is the hour we all share. Nothing is put beside it, because that is when everybody meets.`,
  },
  nearest: {
    sv: (when: string) => `Närmaste lediga tid: ${when}.`,
    en: (when: string) => `The nearest free time: ${when}.`,
  },
  takeNearest: { sv: 'Ta den tiden', en: 'Take that time' },
  noneNear: {
    sv: 'Något så långt får inte plats mellan två frukostar. Korta det, eller dela upp det i delar.',
    en: 'Something so long does not fit between two breakfasts. Make it shorter, or make several parts of it.',
  },
  clashTitle: { sv: 'Platsen är upptagen då', en: 'The place is taken then' },
  clash: {
    sv: (title: string, times: string) => `${title}, ${times}`,
    en: (title: string, times: string) => `${title}, ${times}`,
  },
  clashNext: {
    sv: 'Det går bra ändå om ni har talats vid. Annars finns det lediga tider och andra platser.',
    en: 'That is fine if you have talked about it. Otherwise there are free times and other places.',
  },
  where: { sv: 'Var', en: 'Where' },
  spot: { sv: 'Vilken plats i huset?', en: 'Which place in the house?' },
  noSpot: { sv: 'Någon annanstans, eller inte bestämt', en: 'Somewhere else, or not decided' },
  place: { sv: 'Var då?', en: 'Where is that?' },
  placeHint: {
    sv: 'Till exempel ”Länk skickas” eller ”Vi ses vid entrén”.',
    en: 'Such as “A link will be sent” or “We meet at the entrance”.',
  },
  sound: { sv: 'Hur låter det?', en: 'How does it sound?' },
  soundHint: { sv: 'Så att den som vill ha tyst vet var.', en: 'So that whoever wants quiet knows where.' },
  who: { sv: 'För vem', en: 'For whom' },
  openness: { sv: 'Vem får komma?', en: 'Who may come?' },
  joinDetail: { sv: 'Välkommen in, vem du än är.', en: 'Welcome in, whoever you are.' },
  listenDetail: { sv: 'Gruppen arbetar, andra får höra på.', en: 'The group works, others may listen.' },
  internalDetail: {
    sv: 'Syns i kalendern, så att andra kan fråga.',
    en: 'Shown in the calendar, so that others can ask.',
  },
  signUp: { sv: 'Man anmäler sig', en: 'One signs up' },
  signUpDetail: { sv: 'Annars är det bara att komma.', en: 'Otherwise one just comes.' },
  capacity: { sv: 'Antal platser', en: 'Number of places' },
  capacityHint: {
    sv: 'Tomt betyder att alla får plats. Är det fullt blir det kö.',
    en: 'Empty means there is room for everybody. When it is full there is a queue.',
  },
  by: { sv: 'Vem startar det?', en: 'Who starts it?' },
  byHint: {
    sv: 'Förnamn och organisation, till exempel ”Åsa, Skatteverket”.',
    en: 'First name and organisation, such as “Åsa, Skatteverket”.',
  },
  titleLeft: {
    sv: (title: string) => `Titeln ”${title}” hänger vi av oss här. Bara förnamn och organisation, tack.`,
    en: (title: string) => `We hang up the title “${title}” here. Just first name and organisation, please.`,
  },
  settled: {
    sv: 'Värden har sagt ja till tid, plats och form. Vill du ändra dem: tala med värden.',
    en: 'The host has agreed to time, place and form. To change those, talk to the host.',
  },
});
