import { defineWords, plural } from '../../../i18n/words.ts';

export const words = defineWords({
  title: { sv: 'Skyltar och karta', en: 'Signs and map' },
  lead: {
    sv: 'En skylt på varje plats talar om var man är, också för den som inte kan skanna. Kartan är för väggen.',
    en: 'A sign in each place tells where one is, also those who cannot scan. The map is for the wall.',
  },
  back: { sv: 'Huset', en: 'The house' },
  signs: { sv: 'Skyltar', en: 'Signs' },
  paper: { sv: 'Papper', en: 'Paper' },
  a5: { sv: 'A5', en: 'A5' },
  a5Detail: { sv: 'En skylt på varje ark', en: 'One sign on each sheet' },
  a4: { sv: 'A4', en: 'A4' },
  a4Detail: { sv: 'Två skyltar att skära isär', en: 'Two signs to cut apart' },
  printAll: {
    sv: (n: number) => plural(n, { one: 'Skriv ut skylten', other: `Skriv ut alla ${n} skyltar` }),
    en: (n: number) => plural(n, { one: 'Print the sign', other: `Print all ${n} signs` }),
  },
  printOne: {
    sv: (place: string) => `Skriv ut skylten till ${place}`,
    en: (place: string) => `Print the sign of ${place}`,
  },
  withoutCode: {
    sv: (n: number) =>
      plural(n, {
        one: 'En plats har ingen kod och får ingen skylt.',
        other: `${n} platser har ingen kod och får ingen skylt.`,
      }),
    en: (n: number) =>
      plural(n, {
        one: 'One place has no code and gets no sign.',
        other: `${n} places have no code and get no sign.`,
      }),
  },
  map: { sv: 'Karta för väggen', en: 'Map for the wall' },
  mapLead: {
    sv: 'Hela huset på ett A4, med namn på alla platser.',
    en: 'The whole house on one A4, with the names of all places.',
  },
  printMap: { sv: 'Skriv ut kartan', en: 'Print the map' },
  file: { sv: 'Till andra program', en: 'For other programs' },
  fileLead: {
    sv: 'Våningar, platser och vägar som GeoJSON, med namn ur IMDF.',
    en: 'Floors, places and ways as GeoJSON, in the terms of IMDF.',
  },
  fileName: { sv: 'huset', en: 'the-house' },
  saveFile: { sv: 'Spara GeoJSON', en: 'Save GeoJSON' },
  nothing: { sv: 'Huset är inte ritat än', en: 'The house is not drawn yet' },
  failed: { sv: 'Det gick inte att skriva ut. Försök igen.', en: 'It could not be printed. Try again.' },
});

/** What stands on paper, in both languages at once, since it hangs there for all. */
export const onPaper = {
  sv: {
    here: 'Du är här',
    scan: 'Skanna för att hitta vidare',
    or: 'eller skriv koden i appen',
    phone: 'Kartan i mobilen',
  },
  en: {
    here: 'You are here',
    scan: 'Scan to find your way',
    or: 'or type the code in the app',
    phone: 'The map on your phone',
  },
} as const;
