import { defineWords } from '../../../i18n/words.ts';

export const words = defineWords({
  back: { sv: 'Huset', en: 'The house' },
  notHere: { sv: 'Den platsen finns inte längre', en: 'That place is not there any more' },
  notHereDetail: {
    sv: 'Rummen flyttas ibland. Se efter i listan vad som finns nu.',
    en: 'Rooms are moved now and then. Look in the list for what there is now.',
  },
  showWay: { sv: 'Visa vägen hit', en: 'Show the way here' },
  iAmHere: { sv: 'Jag är här', en: 'I am here' },
  nowHere: { sv: (place: string) => `Du är vid ${place}`, en: (place: string) => `You are at ${place}` },
  sit: { sv: 'Jag sätter mig här', en: 'I sit down here' },
  sat: {
    sv: 'Du sitter här. Ingen ser vem det är.',
    en: 'You sit here. Nobody sees who it is.',
  },
  getUp: { sv: 'Jag går nu', en: 'I am leaving' },
  gotUp: { sv: 'Du har gått härifrån', en: 'You have left' },
  stay: { sv: 'Jag sitter kvar', en: 'I am staying' },
  stayed: {
    sv: (time: string) => `Du sitter kvar till ${time}`,
    en: (time: string) => `You stay until ${time}`,
  },
  until: {
    sv: (time: string) => `Du sitter här till ${time}.`,
    en: (time: string) => `You sit here until ${time}.`,
  },
  floor: { sv: 'Våning', en: 'Floor' },
  seats: { sv: 'Sittplatser', en: 'Seats' },
  equipment: { sv: 'Här finns', en: 'What is here' },
  code: { sv: 'Kod på skylten', en: 'Code on the sign' },
  goInstead: {
    sv: (place: string) => `Gå till ${place} i stället`,
    en: (place: string) => `Go to ${place} instead`,
  },
});
