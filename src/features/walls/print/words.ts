import { defineWords, plural } from '../../../i18n/words.ts';

export const words = defineWords({
  title: { sv: 'Väggen på papper', en: 'The wall on paper' },
  lead: {
    sv: (wall: string) =>
      `Skriv ut ${wall}, häng upp den och lägg tomma lappar bredvid. Det som skrivs på papper skriver du in sedan.`,
    en: (wall: string) =>
      `Print ${wall}, hang it up and put empty notes beside it. What people write on paper, you type in later.`,
  },
  toWall: { sv: 'Till väggen', en: 'To the wall' },
  noWall: { sv: 'Den väggen finns inte här', en: 'That wall isn’t here' },
  noWallDetail: {
    sv: 'Den kan ha tagits bort, eller så har den inte hunnit hit än.',
    en: 'It may have been removed, or it hasn’t arrived here yet.',
  },
  poster: { sv: 'Affischen', en: 'The poster' },
  size: { sv: 'Hur stor?', en: 'How large?' },
  pages: {
    sv: (mm: string, n: number) =>
      `${mm} mm, ${n} ${plural(n, { one: 'ark A4', other: 'ark A4 att klistra ihop' })}`,
    en: (mm: string, n: number) =>
      `${mm} mm, ${n} ${plural(n, { one: 'sheet of A4', other: 'sheets of A4 to glue together' })}`,
  },
  howTo: {
    sv: 'Skriv ut i verklig storlek (100 %). Klipp varje ark längs vänster och övre kant, från hörnmärke till hörnmärke, och limma det över arket före, fram till de streckade märkena.',
    en: 'Print at actual size (100%). Cut each sheet along its left and top edges, from corner mark to corner mark, and glue it over the sheet before, up to the dashed marks.',
  },
  printPoster: { sv: 'Skriv ut affischen', en: 'Print the poster' },
  blanks: { sv: 'Tomma att skriva på', en: 'Empty ones to write on' },
  blanksLead: {
    sv: (each: number) => `${each} på varje A4, att klippa ut, med frågan och väggens QR-kod.`,
    en: (each: number) => `${each} on each A4, to cut out, with the question and the wall’s QR code.`,
  },
  sheets: { sv: 'Antal ark', en: 'Number of sheets' },
  printBlanks: {
    sv: (n: number) => `Skriv ut ${n} ark`,
    en: (n: number) => `Print ${n} ${plural(n, { one: 'sheet', other: 'sheets' })}`,
  },
  failed: {
    sv: 'Det gick inte att rita affischen på den här enheten. Välj en mindre storlek.',
    en: 'The poster couldn’t be drawn on this device. Choose a smaller size.',
  },
  tile: {
    sv: (row: number, sheet: number) => `Rad ${row}, ark ${sheet}`,
    en: (row: number, sheet: number) => `Row ${row}, sheet ${sheet}`,
  },
  scan: { sv: 'Eller skriv med telefonen', en: 'Or write with your phone' },
  number: { sv: 'Nummer', en: 'Number' },
  signName: { sv: 'Förnamn och organisation', en: 'First name and organisation' },
  signOrganisation: { sv: 'Organisation', en: 'Organisation' },
});
