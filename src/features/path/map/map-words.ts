import { defineWords } from '../../../i18n/words.ts';

export const words = defineWords({
  map: { sv: (floor: string) => `Karta över ${floor}`, en: (floor: string) => `Map of ${floor}` },
  keys: {
    sv: 'Pilarna flyttar, plus och minus zoomar, R vrider. Allt på kartan står också i listan.',
    en: 'Arrows move, plus and minus zoom, R turns. Everything on the map is in the list, too.',
  },
  nearer: { sv: 'Närmare', en: 'Closer' },
  further: { sv: 'Längre bort', en: 'Further away' },
  turn: { sv: 'Vrid kartan', en: 'Turn the map' },
  whole: { sv: 'Hela våningen', en: 'The whole floor' },
  floors: { sv: 'Våning', en: 'Floor' },
});
