import type { Manifesto } from '../../../src/domain/openhouse/manifesto.ts';
import type { Week } from '../../../src/domain/openhouse/week.ts';

type In<T> = { readonly [L in Week['language']]: T };

/** A line for each of its days. */
export const sampleWeekNotes: In<readonly string[]> = {
  sv: [
    'Hitta hit, hitta runt',
    'Så gör vi: att dela kontor över gränserna',
    'Frukosten, som varje onsdag',
    'Lägereld om det som är svårt just nu',
    'Vad tar vi med oss hem?',
  ],
  en: [
    'Finding your way here and round',
    'How we do it: sharing an office across borders',
    'Breakfast, as on every Wednesday',
    'A campfire about what is hard right now',
    'What do we take home?',
  ],
};

/** What two guests answered when they asked to belong. */
export const sampleAnswers: readonly { readonly aim: In<string>; readonly contribute: In<string> }[] = [
  {
    aim: {
      sv: 'Jag sitter ensam på orten och saknar någon att tänka högt med.',
      en: 'I am the only one of us in town and miss somebody to think aloud with.',
    },
    contribute: {
      sv: 'Jag kan mycket om upphandling och förklarar gärna. Och jag bakar.',
      en: 'I know a lot about procurement and like explaining it. And I bake.',
    },
  },
  {
    aim: {
      sv: 'Vårt projekt rör fyra myndigheter. Här kan vi ses utan att boka rum hos någon av dem.',
      en: 'Our project concerns four authorities. Here we can meet without booking a room at one of them.',
    },
    contribute: {
      sv: 'En öppen lägereld i månaden om det vi lär oss, även det som går fel.',
      en: 'An open campfire a month about what we learn, also from what goes wrong.',
    },
  },
];

/** A manifesto, written for the sample: a hub writes its own. */
export const sampleManifesto: In<Pick<Manifesto, 'title' | 'text'>> = {
  sv: {
    title: 'Det vi lovar varandra',
    text: 'Vi hänger av oss titeln tillsammans med jackan. Här möts vi som människor som vill något.\n\nVi hälsar på den som kommer in, och allra först på den som är ny.\n\nVi delar det vi kan medan det ännu är halvfärdigt, och frågar innan vi har svaret.\n\nVi lyssnar klart. Vi låter andra få rätt.\n\nVi lämnar platsen lite bättre än vi fann den: bordet, kaffebryggaren och samtalet.\n\nDet som sägs i förtroende stannar i ringen.',
  },
  en: {
    title: 'What we promise each other',
    text: 'We hang up our titles together with our jackets. Here we meet as people who want something.\n\nWe greet whoever comes in, and first of all whoever is new.\n\nWe share what we know while it is still half done, and ask before we have the answer.\n\nWe listen to the end. We let others be right.\n\nWe leave the place a little better than we found it: the table, the coffee machine and the conversation.\n\nWhat is said in confidence stays in the ring.',
  },
};
