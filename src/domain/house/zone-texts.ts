import type { Zone } from './house-kinds.ts';

/** A text in both languages. */
export type Both = { readonly sv: string; readonly en: string };

/** What the zones are called and are for until a hub says it in its own words. */
export const zoneTexts: { readonly [Z in Zone]: { readonly name: Both; readonly purpose: Both } } = {
  lookout: {
    name: { sv: 'Utsiktsplatsen', en: 'The lookout' },
    purpose: {
      sv: 'Här lyfter vi blicken. Se vad vi har gjort tillsammans och vad som händer härnäst.',
      en: 'Look ahead. See what we have made together, and what happens next.',
    },
  },
  campfire: {
    name: { sv: 'Lägerelden', en: 'The campfire' },
    purpose: {
      sv: 'Här samtalar vi öppet i ring, om behov, hinder och möjligheter. Slå dig ner och lyssna.',
      en: 'Open conversation in a ring, about needs, challenges and possibilities. Sit down and listen.',
    },
  },
  rest: {
    name: { sv: 'Rastplatsen', en: 'The rest stop' },
    purpose: {
      sv: 'Här landar du med en kopp kaffe och småpratar med den som råkar sitta bredvid.',
      en: 'Land here with a cup of coffee, and a chat with whoever sits beside you.',
    },
  },
  obstacles: {
    name: { sv: 'Hinderbanan', en: 'The obstacle course' },
    purpose: {
      sv: 'Här blir idéer till prototyper. Hinder och misslyckanden är det vi lär oss av.',
      en: 'Ideas turn into prototypes here. We learn from obstacles and from what did not work.',
    },
  },
  park: {
    name: { sv: 'Nationalparken', en: 'The national park' },
    purpose: {
      sv: 'Bland växterna pratar ni på tu man hand eller i en liten grupp. Eller så sitter du för dig själv.',
      en: 'Among the plants, talk in twos or in a small group. Or sit by yourself.',
    },
  },
  oasis: {
    name: { sv: 'Oasen', en: 'The oasis' },
    purpose: {
      sv: 'Kryp undan en stund. Vila, meditera eller sträck ut dig på en yogamatta.',
      en: 'Crawl away for a while. Rest, meditate or stretch out on a yoga mat.',
    },
  },
  glade: {
    name: { sv: 'Skogsgläntan', en: 'The glade' },
    purpose: {
      sv: 'Den tysta platsen. Här arbetar du ostört.',
      en: 'The silent place. Work here undisturbed.',
    },
  },
};
