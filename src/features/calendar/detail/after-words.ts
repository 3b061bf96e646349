import { defineWords, plural } from '../../../i18n/words.ts';

export const words = defineWords({
  turnout: { sv: 'Hur många som kom', en: 'How many came' },
  signedUp: {
    sv: (n: number) => plural(n, { one: '1 hade en plats', other: `${n} hade en plats` }),
    en: (n: number) => plural(n, { one: '1 had a place', other: `${n} had a place` }),
  },
  came: {
    sv: (n: number) =>
      plural(n, { one: '1 av de anmälda var i huset', other: `${n} av de anmälda var i huset` }),
    en: (n: number) =>
      plural(n, {
        one: '1 of those signed up was in the house',
        other: `${n} of those signed up were in the house`,
      }),
  },
  counted: {
    sv: (n: number) => plural(n, { one: '1 räknad på plats', other: `${n} räknade på plats` }),
    en: (n: number) => plural(n, { one: '1 counted on the spot', other: `${n} counted on the spot` }),
  },
  notKnown: { sv: 'Ingen har räknat än.', en: 'Nobody has counted yet.' },
  heads: { sv: 'Hur många var ni?', en: 'How many were you?' },
  headsHint: {
    sv: 'Räkna alla som var med, också de som bara kom förbi. Frivilligt.',
    en: 'Count everybody who was there, also those who just came by. Optional.',
  },
  notANumber: { sv: 'Skriv ett helt tal, till exempel 12.', en: 'Write a whole number, such as 12.' },
  saveHeads: { sv: 'Spara antalet', en: 'Save the number' },
  savedHeads: { sv: 'Antalet är sparat', en: 'The number is saved' },

  result: { sv: 'Det här tog vi med oss', en: 'What we took away' },
  noResult: {
    sv: 'Vad lärde ni er? Några rader hjälper den som inte kunde vara med.',
    en: 'What did you learn? A few lines help whoever could not be there.',
  },
  tell: { sv: 'Berätta', en: 'Tell' },
  change: { sv: 'Ändra', en: 'Change' },
  learned: { sv: 'Vad lärde vi oss?', en: 'What did we learn?' },
  links: { sv: 'Länkar', en: 'Links' },
  linkUrl: { sv: (n: number) => `Länk ${n}`, en: (n: number) => `Link ${n}` },
  linkTitle: { sv: (n: number) => `Vad länk ${n} är`, en: (n: number) => `What link ${n} is` },
  addLink: { sv: 'Lägg till en länk', en: 'Add a link' },
  picture: { sv: 'Bild av tavlan', en: 'Picture of the board' },
  pictureText: {
    sv: 'Bilden förminskas här på enheten. Fota tavlan, inte människor.',
    en: 'The picture is made small here on the device. Photograph the board, not people.',
  },
  pictureOf: {
    sv: (title: string) => `Tavlan efter ${title}`,
    en: (title: string) => `The board after ${title}`,
  },
  choose: { sv: 'Välj en bild', en: 'Choose a picture' },
  chooseOther: { sv: 'Välj en annan bild', en: 'Choose another picture' },
  takeAway: { sv: 'Ta bort bilden', en: 'Take the picture away' },
  unreadable: {
    sv: 'Bilden gick inte att läsa. Spara den som PNG eller JPEG och försök igen.',
    en: 'The picture couldn’t be read. Save it as PNG or JPEG and try again.',
  },
  'too-large': {
    sv: 'Bilden är för stor, även hårt förminskad. Beskär den eller välj en enklare.',
    en: 'The picture is too large, even when made much smaller. Crop it or choose a simpler one.',
  },
  save: { sv: 'Spara', en: 'Save' },
  saved: { sv: 'Sparat', en: 'Saved' },
  clear: { sv: 'Börja om', en: 'Start over' },
});
