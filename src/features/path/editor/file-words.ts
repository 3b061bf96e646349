import { defineWords, plural } from '../../../i18n/words.ts';

export const fileWords = defineWords({
  title: { sv: 'Huset som fil', en: 'The house as a file' },
  text: {
    sv: 'Spara för en annan hubb, eller för att ha kvar. Hämta ett sparat hus, eller en ritning från hyresvärden i GeoJSON eller IMDF.',
    en: 'Save for another hub, or to keep. Bring in a house that was saved, or your landlord’s plan as GeoJSON or IMDF.',
  },
  state: { sv: 'Spara eller hämta', en: 'Save or bring in' },
  save: { sv: 'Spara som fil', en: 'Save as a file' },
  fileName: { sv: 'hus', en: 'house' },
  bring: { sv: 'Hämta fil', en: 'Bring in a file' },
  sheet: { sv: 'Ta in huset från filen?', en: 'Take in the house from the file?' },
  sheetText: {
    sv: 'Det ersätter hela utkastet. Inget är publicerat förrän du publicerar, och det går att ångra.',
    en: 'It replaces the whole draft. Nothing is published until you publish, and it can be undone.',
  },
  holds: {
    sv: (floors: number, places: number, ways: number) =>
      `${plural(floors, { one: 'En våning', other: `${floors} våningar` })}, ${plural(places, { one: 'en plats', other: `${places} platser` })} och ${plural(ways, { one: 'en väg', other: `${ways} vägar` })}.`,
    en: (floors: number, places: number, ways: number) =>
      `${plural(floors, { one: 'One floor', other: `${floors} floors` })}, ${plural(places, { one: 'one place', other: `${places} places` })} and ${plural(ways, { one: 'one way', other: `${ways} ways` })}.`,
  },
  take: { sv: 'Ta in huset', en: 'Take in the house' },
  leave: { sv: 'Låt bli', en: 'Leave it' },
  'not-a-house': {
    sv: 'Det här är inget hus. Välj en fil som har sparats med ”Spara som fil”, eller GeoJSON med våningar och rum.',
    en: 'This isn’t a house. Choose a file that was saved with “Save as a file”, or GeoJSON with floors and rooms.',
  },
  newer: {
    sv: 'Filen kommer från en nyare version av appen. Uppdatera den här hubben först.',
    en: 'The file comes from a newer version of the app. Update this hub first.',
  },
  'too-many-rows': {
    sv: 'Filen har fler platser än något hus. Är det rätt fil?',
    en: 'The file has more places than any house. Is it the right one?',
  },
  'too-large': {
    sv: 'Filen är för stor för att vara ett hus.',
    en: 'The file is too large to be a house.',
  },
  unreadable: {
    sv: 'Filen gick inte att läsa. Försök igen.',
    en: 'The file couldn’t be read. Try again.',
  },
});
