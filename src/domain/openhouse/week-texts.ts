import type { WeekTexts } from './weeks.ts';

/** What a new week says before the host has changed a word: in the hub's language, not the reader's. */
export const weekTexts: { readonly [L in 'sv' | 'en']: WeekTexts } = {
  sv: {
    title: 'Öppet hus',
    about:
      'Kom en dag eller flera, vare sig du är medlem eller inte. Varje dag börjar med kaffe, och sedan visar någon dig runt och ser till att du får träffa folk. Resten av dagen arbetar du som vanligt, eller slår dig ner där det pratas.\n\nTa med dator och nyfikenhet. Titeln kan du hänga av i hallen.',
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
      'Come for a day or more, member or not. Every day begins with coffee, and then somebody shows you round and sees to it that you meet people. The rest of the day you work as usual, or sit down where there is talk.\n\nBring a computer and some curiosity. Your title can stay in the hallway.',
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
