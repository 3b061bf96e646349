import type { WeekTexts } from '../../../domain/openhouse/weeks.ts';

/** What a new week says before the host has changed a word: in the hub's language, not the reader's. */
export const newTexts: { readonly [L in 'sv' | 'en']: WeekTexts } = {
  sv: {
    title: 'Öppet hus',
    about:
      'Arbeta härifrån en dag eller flera, vare sig du är medlem eller inte. Varje dag börjar med kaffe och en rundtur, och sedan är det fullt av samtal att slå sig ner i.\n\nTa med din dator och din nyfikenhet. Titeln kan du hänga av i hallen.',
    place: 'vid dörren',
    tasks: [
      { id: 'coffee', name: 'Brygg kaffe och ställ fram frukost' },
      { id: 'pins', name: 'Lägg fram klädnyporna' },
      { id: 'signs', name: 'Sätt upp skyltarna med platsernas koder' },
      { id: 'screen', name: 'Visa dagens program på skärmen' },
      { id: 'greeters', name: 'Stäm av vem som hälsar vem' },
      { id: 'cards', name: 'Skriv ut stämpelkort av papper' },
    ],
  },
  en: {
    title: 'Open house',
    about:
      'Work from here for a day or more, member or not. Every day begins with coffee and a walk round the house, and after that it is full of conversations to sit down in.\n\nBring your computer and your curiosity. Your title can stay in the hallway.',
    place: 'at the door',
    tasks: [
      { id: 'coffee', name: 'Make coffee and lay out breakfast' },
      { id: 'pins', name: 'Lay out the clothespins' },
      { id: 'signs', name: 'Put up the signs with the places’ codes' },
      { id: 'screen', name: 'Show the day’s programme on the screen' },
      { id: 'greeters', name: 'Agree on who greets whom' },
      { id: 'cards', name: 'Print stamp cards on paper' },
    ],
  },
};
