import { defineWords, plural } from '../../../i18n/words.ts';

export const words = defineWords({
  title: { sv: 'Ta med väggen hem', en: 'Take the wall home' },
  lead: {
    sv: (wall: string) => `${wall}, som fil, bild eller text.`,
    en: (wall: string) => `${wall}, as a file, a picture or text.`,
  },
  toWall: { sv: 'Till väggen', en: 'To the wall' },
  noWall: { sv: 'Den väggen finns inte här', en: 'That wall isn’t here' },
  noWallDetail: {
    sv: 'Den kan ha tagits bort, eller så har den inte hunnit hit än.',
    en: 'It may have been removed, or it hasn’t arrived here yet.',
  },
  nothing: { sv: 'Väggen är tom än', en: 'The wall is still empty' },
  nothingDetail: {
    sv: 'När någon har skrivit något kan du ta med det härifrån.',
    en: 'Once somebody has written something you can take it from here.',
  },
  picture: { sv: 'Bild', en: 'Picture' },
  pictureLead: {
    sv: 'I dagsljusets färger, med rubrik, fråga och dagens datum.',
    en: 'In the colours of daylight, with title, question and today’s date.',
  },
  preview: { sv: (wall: string) => `${wall} som bild`, en: (wall: string) => `${wall} as a picture` },
  paper: { sv: 'Storlek', en: 'Size' },
  paperPixels: {
    sv: (mm: string, pixels: string) => `${mm} mm. Som PNG ${pixels} bildpunkter.`,
    en: (mm: string, pixels: string) => `${mm} mm. As PNG ${pixels} pixels.`,
  },
  svg: { sv: 'Spara SVG', en: 'Save SVG' },
  png: { sv: 'Spara PNG', en: 'Save PNG' },
  pdf: { sv: 'Skriv ut eller spara PDF', en: 'Print or save PDF' },
  pdfHow: {
    sv: 'PDF gör webbläsaren: välj Spara som PDF i utskriftsrutan. Pappret har redan rätt storlek.',
    en: 'The browser makes the PDF: choose Save as PDF in the print dialog. The paper already has the right size.',
  },
  table: { sv: 'Tabell', en: 'Table' },
  tableLead: {
    sv: (n: number) =>
      `${n} ${plural(n, { one: 'rad', other: 'rader' })}. Öppnas med ett dubbelklick i Excel.`,
    en: (n: number) =>
      `${n} ${plural(n, { one: 'row', other: 'rows' })}. Opens in Excel with a double-click.`,
  },
  csv: { sv: 'Spara CSV', en: 'Save CSV' },
  text: { sv: 'Text att klistra in', en: 'Text to paste' },
  textLead: {
    sv: 'Plats för plats, till ett brev eller ett mejl.',
    en: 'Place by place, for a letter or an e-mail.',
  },
  copy: { sv: 'Kopiera texten', en: 'Copy the text' },
  copied: { sv: 'Texten är kopierad', en: 'Text copied' },
  notCopied: {
    sv: 'Det gick inte att kopiera. Markera texten och kopiera den själv.',
    en: 'It couldn’t be copied. Select the text and copy it yourself.',
  },
  saved: { sv: (name: string) => `Sparad: ${name}`, en: (name: string) => `Saved: ${name}` },
  notDrawn: {
    sv: 'Bilden blev för stor för den här enheten. Välj en mindre storlek eller spara SVG.',
    en: 'The picture was too large for this device. Choose a smaller size or save SVG.',
  },
  place: { sv: 'Plats', en: 'Place' },
  columnText: { sv: 'Text', en: 'Text' },
  more: { sv: 'Mer', en: 'More' },
  can: { sv: 'Vet eller kan här', en: 'Knows or can do here' },
  background: { sv: 'Bakgrund', en: 'Background' },
  help: { sv: 'Önskad hjälp', en: 'Help wanted' },
  answers: { sv: 'Svar på', en: 'Answers' },
  name: { sv: 'Förnamn', en: 'First name' },
  organisation: { sv: 'Organisation', en: 'Organisation' },
  at: { sv: 'Skrivet', en: 'Written' },
  late: { sv: 'Efter stängning', en: 'After closing' },
  onPaper: { sv: 'På papper', en: 'On paper' },
  state: { sv: 'Läge', en: 'State' },
  yes: { sv: 'ja', en: 'yes' },
  thanked: { sv: 'tackad', en: 'thanked' },
  closed: { sv: 'avslutad', en: 'closed' },
  elsewhere: { sv: 'Utan plats', en: 'No place' },
  helpWanted: { sv: (what: string) => `Önskar: ${what}`, en: (what: string) => `Wants: ${what}` },
  nothingHere: { sv: '(inget än)', en: '(nothing yet)' },
});
