import { defineWords, plural } from '../../../i18n/words.ts';

export const words = defineWords({
  title: { sv: 'Att handla', en: 'Shopping' },
  list: { sv: 'Inköpslista', en: 'Shopping list' },
  packs: {
    sv: (packs: number, amount: string) => `${packs} förp. (${amount})`,
    en: (packs: number, amount: string) =>
      `${packs} ${plural(packs, { one: 'pack', other: 'packs' })} (${amount})`,
  },
  forHeads: {
    sv: (n: number) => `till ${n} ${plural(n, { one: 'person', other: 'personer' })}`,
    en: (n: number) => `for ${n} ${plural(n, { one: 'person', other: 'people' })}`,
  },
  lead: {
    sv: (heads: number, why: string) => `Till ${heads}: ${why}`,
    en: (heads: number, why: string) => `For ${heads}: ${why}`,
  },
  progress: {
    sv: (done: number, of: number) => `${done} av ${of} i korgen`,
    en: (done: number, of: number) => `${done} of ${of} in the basket`,
  },
  allDone: { sv: 'Allt är i korgen. Tack!', en: 'Everything is in the basket. Thank you!' },
  together: {
    sv: 'Flera kan bocka av samtidigt, också utan nät.',
    en: 'Several can tick off at once, also without a network.',
  },
  onlyRead: {
    sv: 'Medlemmar och husets surfplattor bockar av. Här kan du läsa med.',
    en: 'Members and the house’s tablets tick things off. Here you can read along.',
  },
  nothing: { sv: 'Inget att handla än', en: 'Nothing to buy yet' },
  nothingDetail: {
    sv: 'Listan fylls när någon anmäler sig till frukosten.',
    en: 'The list fills up when somebody signs up for breakfast.',
  },
  share: { sv: 'Dela', en: 'Share' },
  copied: {
    sv: 'Listan är kopierad. Klistra in den var du vill.',
    en: 'List copied. Paste it wherever you like.',
  },
  notShared: {
    sv: 'Det gick inte att dela härifrån. Skriv ut listan i stället.',
    en: 'It couldn’t be shared from here. Print the list instead.',
  },
  sharedTitle: {
    sv: (day: string) => `Att handla till frukosten ${day}`,
    en: (day: string) => `Shopping for breakfast ${day}`,
  },
  line: {
    sv: (name: string, amount: string) => `${name}: ${amount}`,
    en: (name: string, amount: string) => `${name}: ${amount}`,
  },
  what: { sv: 'Vara', en: 'Item' },
  amount: { sv: 'Mängd', en: 'Amount' },
});
