import { defineWords } from '../../../i18n/words.ts';

export const pictureWords = defineWords({
  picture: { sv: 'Bild under kartan', en: 'Picture under the map' },
  forestText: {
    sv: 'Kartan ritas som en skog. Har du en planritning kan du lägga den under i stället, som foto eller bild.',
    en: 'The map is drawn as a forest. If you have a floor plan, put it underneath instead, as a photo or a picture.',
  },
  ownText: {
    sv: 'Bilden fyller hela våningen. Stämmer inte måtten, ändra bredd och djup.',
    en: 'The picture fills the whole floor. If the measures don’t fit, change width and depth.',
  },
  pictureOf: { sv: 'Våningens bild', en: 'The picture of the floor' },
  choose: { sv: 'Välj en bild', en: 'Choose a picture' },
  chooseOther: { sv: 'Välj en annan bild', en: 'Choose another picture' },
  useForest: { sv: 'Rita som skog', en: 'Draw as a forest' },
  unreadable: {
    sv: 'Bilden gick inte att läsa. Spara den som PNG eller JPEG och försök igen.',
    en: 'The picture couldn’t be read. Save it as PNG or JPEG and try again.',
  },
  'too-large': {
    sv: 'Bilden är för stor, även hårt förminskad. Beskär den eller välj en enklare.',
    en: 'The picture is too large, even when made much smaller. Crop it or choose a simpler one.',
  },
});
