import type { Hub } from '../../../src/domain/hub.ts';

/** What sample people like to talk about, ask for and offer; and what stands on the host's list. */
export const sampleWords: {
  readonly [L in Hub['language']]: {
    readonly interests: readonly string[];
    readonly asks: readonly string[];
    readonly offers: readonly string[];
    readonly tasks: readonly string[];
  };
} = {
  sv: {
    interests: [
      'Odling',
      'Öppna data',
      'Klarspråk',
      'Tjänstedesign',
      'Körsång',
      'Vandring',
      'AI i förvaltningen',
      'Barns rättigheter',
      'Tillit och styrning',
      'Keramik',
    ],
    asks: [
      'Hjälp med upphandling av it-stöd',
      'Någon som har infört öppna data',
      'Hur man skriver begripliga beslut',
      'Erfarenhet av medborgardialog',
    ],
    offers: ['Upphandling', 'Öppna data', 'Klarspråk', 'Medborgardialog', 'Handleda en workshop'],
    tasks: ['Ring vaktmästaren om lampan i Oasen', 'Fyll på klädnypor vid dörren', 'Skriv veckobrevet'],
  },
  en: {
    interests: [
      'Gardening',
      'Open data',
      'Plain language',
      'Service design',
      'Choir singing',
      'Hiking',
      'AI in public service',
      'Children’s rights',
      'Trust and steering',
      'Pottery',
    ],
    asks: [
      'Help with procurement of IT systems',
      'Somebody who has published open data',
      'How to write decisions in plain language',
      'Experience of citizen dialogue',
    ],
    offers: ['Procurement', 'Open data', 'Plain language', 'Citizen dialogue', 'Leading a workshop'],
    tasks: ['Call about the lamp in the oasis', 'Refill clothespins by the door', 'Write the weekly letter'],
  },
};
