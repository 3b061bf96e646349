import { defineWords, plural } from '../../../i18n/words.ts';

export const words = defineWords({
  title: { sv: 'Turer', en: 'Turns' },
  lead: {
    sv: 'Vi hjälps åt. Ta något du vill göra – den som tar en tur syns här.',
    en: 'Many hands. Take something you’d like to do – whoever takes a turn is shown here.',
  },
  phoneLead: {
    sv: 'Vi hjälps åt. Ta något du vill göra. I huset syns vem som har turen, i telefonerna bara den som visar sitt namn.',
    en: 'Many hands. Take something you’d like to do. In the house everybody sees who has a turn, on phones only who shows their name.',
  },
  noTasks: { sv: 'Inga uppgifter än', en: 'No tasks yet' },
  noTasksDetail: {
    sv: 'Värden lägger till dem under frukostens inställningar.',
    en: 'The host adds them in the breakfast settings.',
  },
  whoAreYou: {
    sv: 'Säg vem du är på startsidan, så kan du ta en tur.',
    en: 'Say who you are on the start page, and you can take a turn.',
  },
  toStart: { sv: 'Till startsidan', en: 'To the start page' },
  has: { sv: 'Gör det', en: 'Does it' },
  you: { sv: 'Du', en: 'You' },
  swaps: { sv: 'Vill gärna byta', en: 'Would like to swap' },
  lateLeft: { sv: 'Lämnades sent', en: 'Left late' },
  lateTitle: {
    sv: (n: number) =>
      `${n} ${plural(n, { one: 'tur', other: 'turer' })} blev ${plural(n, { one: 'ledig', other: 'lediga' })} sent`,
    en: (n: number) => `${n} ${plural(n, { one: 'turn', other: 'turns' })} came free late`,
  },
  take: { sv: 'Ta turen', en: 'Take the turn' },
  beBackup: { sv: 'Bli reserv', en: 'Be backup' },
  accept: { sv: 'Ta över', en: 'Take over' },
  leave: { sv: 'Lämna', en: 'Leave' },
  offer: { sv: 'Erbjud byte', en: 'Offer to swap' },
  keep: { sv: 'Behåll turen', en: 'Keep the turn' },
  assign: { sv: 'Tilldela', en: 'Assign' },
  free: { sv: 'Frigör', en: 'Free' },
  mine: { sv: 'Det är jag', en: 'That’s me' },
  of: {
    sv: (deed: string, what: string) => `${deed}: ${what}`,
    en: (deed: string, what: string) => `${deed}: ${what}`,
  },
  backupOf: { sv: (task: string) => `${task} (reserv)`, en: (task: string) => `${task} (backup)` },
  taken: {
    sv: (task: string) => `Turen är tagen: ${task}. Tack!`,
    en: (task: string) => `Turn taken: ${task}. Thank you!`,
  },
  takenBy: {
    sv: (task: string, name: string) => `${name} har tagit turen: ${task}. Tack!`,
    en: (task: string, name: string) => `${name} has taken the turn: ${task}. Thank you!`,
  },
  accepted: {
    sv: (task: string) => `Du har tagit över: ${task}. Tack!`,
    en: (task: string) => `You’ve taken over: ${task}. Thank you!`,
  },
  notNow: { sv: 'Inte nu', en: 'Not now' },
  acceptDetail: {
    sv: (name: string) => `${name} vill gärna byta bort turen. Tar du över är den din.`,
    en: (name: string) => `${name} would like to hand over this turn. If you take over, it’s yours.`,
  },
  nowBackup: {
    sv: (task: string) => `Du är reserv: ${task}. Tack!`,
    en: (task: string) => `You’re backup: ${task}. Thank you!`,
  },
  left: { sv: (task: string) => `Turen är lämnad: ${task}.`, en: (task: string) => `Turn left: ${task}.` },
  offered: {
    sv: 'Byte erbjudet. Turen är din tills någon tar över.',
    en: 'Swap offered. The turn is yours until somebody takes over.',
  },
  kept: { sv: 'Turen är behållen.', en: 'Turn kept.' },
  assigned: {
    sv: (task: string, name: string) => `Tilldelad ${name}: ${task}.`,
    en: (task: string, name: string) => `Assigned to ${name}: ${task}.`,
  },
  freed: { sv: (task: string) => `Frigjord: ${task}.`, en: (task: string) => `Freed: ${task}.` },
  changedMeanwhile: {
    sv: 'Turen hann ändra sig. Titta en gång till.',
    en: 'The turn had just changed. Have another look.',
  },
  findYou: { sv: 'Skriv två bokstäver av ditt namn', en: 'Type two letters of your name' },
  findThem: { sv: 'Skriv två bokstäver av namnet', en: 'Type two letters of the name' },
  areYou: { sv: (name: string) => `Är det du, ${name}?`, en: (name: string) => `Is that you, ${name}?` },
  areYouDetail: {
    sv: 'Då kan du lämna turen eller erbjuda någon annan att ta över.',
    en: 'Then you can leave the turn or offer it to somebody else.',
  },
  areYouBackup: { sv: 'Då kan du lämna reservplatsen.', en: 'Then you can leave the backup place.' },
  lateAsk: { sv: 'Lämna så nära frukosten?', en: 'Leave so close to breakfast?' },
  lateAskDetail: {
    sv: 'Det går bra ändå. Värden ser att turen blev ledig. Säg gärna till värden.',
    en: 'That’s all right. The host will see that the turn came free. Do tell the host.',
  },
  whoCould: { sv: 'Vem kan jag fråga?', en: 'Who could I ask?' },
  couldAsk: { sv: (name: string) => `Fråga gärna ${name}`, en: (name: string) => `You could ask ${name}` },
  nobodyToAsk: {
    sv: 'Ingen anmäld är utan tur just nu.',
    en: 'Nobody who has signed up is without a turn right now.',
  },
  assignTo: { sv: (name: string) => `Tilldela ${name}`, en: (name: string) => `Assign ${name}` },
  never: { sv: 'har inte haft någon tur än', en: 'has had no turn yet' },
  notSince: {
    sv: (day: string) => `har inte haft någon tur sedan ${day}`,
    en: (day: string) => `has had no turn since ${day}`,
  },
  signedUp: { sv: 'är anmäld', en: 'is signed up' },
  notThisTask: { sv: 'har inte provat just det här', en: 'has not tried this one' },
  lostFirst: {
    sv: (name: string) => `${name} hann före – tack ändå!`,
    en: (name: string) => `${name} was first – thank you all the same!`,
  },
  lostLater: {
    sv: (name: string) => `${name} har tagit över din tur.`,
    en: (name: string) => `${name} has taken over your turn.`,
  },
  lostFree: { sv: 'Turen är inte din längre.', en: 'The turn is no longer yours.' },
  lostTo: {
    sv: (name: string, text: string) => `Till ${name}: ${text}`,
    en: (name: string, text: string) => `To ${name}: ${text}`,
  },
  lostWhat: {
    sv: (task: string, day: string) => `${task}, ${day}`,
    en: (task: string, day: string) => `${task}, ${day}`,
  },
  dismiss: { sv: 'Jag har sett det', en: 'I’ve seen it' },
  printRoster: { sv: 'Skriv ut listan', en: 'Print the roster' },
});
