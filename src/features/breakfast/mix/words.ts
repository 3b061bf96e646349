import { isolate } from '../../../i18n/isolate.ts';
import { defineWords, plural } from '../../../i18n/words.ts';

export const words = defineWords({
  title: { sv: 'Frukostmixen', en: 'Breakfast mix' },
  lead: {
    sv: 'För den som vill: ät tillsammans med någon från ett annat ställe.',
    en: 'For those who like: have breakfast with someone from somewhere else.',
  },
  toBreakfast: { sv: 'Till frukosten', en: 'To breakfast' },
  toStart: { sv: 'Till start', en: 'To start' },
  // no breakfast today
  notToday: { sv: 'Ingen frukost i dag.', en: 'No breakfast today.' },
  next: {
    sv: (day: string, time: string) => `Nästa frukost är ${day} ${time}. Då kan du vara med i mixen.`,
    en: (day: string, time: string) => `The next one is ${day} at ${time}. You can join the mix then.`,
  },
  noNext: { sv: 'Nästa frukost är inte bestämd än.', en: 'The next one isn’t set yet.' },
  // joining at the tablet
  find: {
    sv: 'Vill du vara med? Skriv två bokstäver av ditt namn',
    en: 'Want to join? Type two letters of your name',
  },
  tapYourName: { sv: 'Tryck på ditt namn', en: 'Tap your name' },
  notFound: {
    sv: (typed: string) => `Ingen ”${isolate(typed)}” är incheckad. Checka in först, så kan du vara med.`,
    en: (typed: string) => `No “${isolate(typed)}” is checked in. Check in first and you can join.`,
  },
  checkIn: { sv: 'Checka in', en: 'Check in' },
  isIn: { sv: 'Är med', en: 'Has joined' },
  joined: {
    sv: (name: string) => `${isolate(name)} är med!`,
    en: (name: string) => `${isolate(name)} has joined!`,
  },
  joinedAt: {
    sv: (name: string, table: number) => `${isolate(name)} är med – bord ${table}.`,
    en: (name: string, table: number) => `${isolate(name)} has joined – table ${table}.`,
  },
  left: {
    sv: (name: string) => `${isolate(name)} är inte med längre.`,
    en: (name: string) => `${isolate(name)} has left the mix.`,
  },
  leaveNamed: {
    sv: (name: string) => `Ta bort ${isolate(name)} ur mixen`,
    en: (name: string) => `Take ${isolate(name)} out of the mix`,
  },
  // who has joined
  whoJoined: {
    sv: (n: number) => plural(n, { one: 'En är med', other: `${n} är med` }),
    en: (n: number) => plural(n, { one: 'One has joined', other: `${n} have joined` }),
  },
  nobody: { sv: 'Ingen är med än.', en: 'Nobody has joined yet.' },
  nobodyDetail: {
    sv: 'Skriv ditt namn här ovanför, eller gå med från din telefon. Bara de som är med syns.',
    en: 'Type your name above, or join from your phone. Only those who join are shown.',
  },
  onTheWay: {
    sv: (n: number) =>
      plural(n, {
        one: 'En till har gått med och räknas när hen har checkat in.',
        other: `${n} till har gått med och räknas när de har checkat in.`,
      }),
    en: (n: number) =>
      plural(n, {
        one: 'One more has joined and counts once they’ve checked in.',
        other: `${n} more have joined and count once they’ve checked in.`,
      }),
  },
  waitsForTwo: {
    sv: (name: string) => `${isolate(name)} väntar på två till.`,
    en: (name: string) => `${isolate(name)} is waiting for two more.`,
  },
  waitForOne: {
    sv: (one: string, other: string) => `${isolate(one)} och ${isolate(other)} väntar på en till.`,
    en: (one: string, other: string) => `${isolate(one)} and ${isolate(other)} are waiting for one more.`,
  },
  // tables
  suggest: { sv: 'Föreslå bord', en: 'Suggest tables' },
  suggested: { sv: 'Bord föreslagna', en: 'Tables suggested' },
  suggestMore: { sv: 'Föreslå bord åt de nya', en: 'Suggest tables for the new ones' },
  table: { sv: (n: number) => `Bord ${n}`, en: (n: number) => `Table ${n}` },
  noTableYet: { sv: 'Utan bord än', en: 'No table yet' },
  ties: {
    sv: (n: number) =>
      plural(n, {
        one: 'Ett nytt möte mellan två som inte har suttit ihop förut. Smaklig frukost!',
        other: `${n} nya möten mellan människor som inte har suttit ihop förut. Smaklig frukost!`,
      }),
    en: (n: number) =>
      plural(n, {
        one: 'One new meeting between two who haven’t sat together before. Enjoy your breakfast!',
        other: `${n} new meetings between people who haven’t sat together before. Enjoy your breakfast!`,
      }),
  },
  oldFriends: {
    sv: 'Alla vid borden känner varandra sedan förut. Smaklig frukost!',
    en: 'Everyone at the tables has met before. Enjoy your breakfast!',
  },
  startOver: { sv: 'Börja om', en: 'Start over' },
  startOverTitle: { sv: 'Börja om med borden?', en: 'Start over with the tables?' },
  startOverText: {
    sv: 'Bordsförslaget tas bort. Alla som har gått med är kvar i mixen.',
    en: 'The suggested tables are removed. Everyone who has joined stays in the mix.',
  },
  keep: { sv: 'Behåll borden', en: 'Keep the tables' },
  startedOver: { sv: 'Börjat om', en: 'Started over' },
  // on a phone
  join: { sv: 'Gå med i mixen', en: 'Join the mix' },
  iJoined: { sv: 'Du har gått med i mixen.', en: 'You’ve joined the mix.' },
  leave: { sv: 'Lämna mixen', en: 'Leave the mix' },
  iLeft: { sv: 'Du har lämnat mixen.', en: 'You’ve left the mix.' },
  phoneNote: {
    sv: 'Ditt förnamn och din organisation visas då på surfplattan, för dem i huset.',
    en: 'Your first name and organisation are then shown on the tablet, to those in the house.',
  },
  myCard: { sv: 'Ditt kort', en: 'Your card' },
  noTable: {
    sv: 'Du är med. Ditt bord visas här när borden är föreslagna.',
    en: 'You’re in. Your table shows here once tables are suggested.',
  },
  lookFor: {
    sv: (organisations: string) => `Leta upp någon från ${organisations}.`,
    en: (organisations: string) => `Look for someone from ${organisations}.`,
  },
  checkInFirst: {
    sv: 'Checka in vid dörren när du kommer, så räknas du in.',
    en: 'Check in at the door when you arrive, and you’ll be counted in.',
  },
  whoAreYou: { sv: 'Säg först vem du är.', en: 'First tell us who you are.' },
});
