import { isolate } from '../../../i18n/isolate.ts';
import { defineWords } from '../../../i18n/words.ts';

export const words = defineWords({
  title: { sv: 'Veckobrevet', en: 'The weekly letter' },
  lead: {
    sv: 'Ett utkast av veckan som gick och veckan som kommer. Skriv om det, kopiera det till mejlet.',
    en: 'A draft of the week that was and the week to come. Rewrite it, copy it into your mail.',
  },
  language: { sv: 'Brevets språk', en: 'The letter’s language' },
  story: { sv: 'En berättelse från veckan', en: 'A story from the week' },
  storyHint: {
    sv: 'Något som hände och som säger mer än siffror. Nämn den som sagt ja.',
    en: 'Something that happened and says more than numbers. Name those who have said yes.',
  },
  newcomers: { sv: 'Nya som får nämnas', en: 'Newcomers who may be named' },
  newcomersHint: {
    sv: 'Här står de som visar sig i huset. Kryssa för den som har sagt ja till att stå i brevet.',
    en: 'Here are those who show themselves in the house. Tick those who have said yes to the letter.',
  },
  subject: { sv: 'Ämnesrad', en: 'Subject' },
  text: { sv: 'Brevet', en: 'The letter' },
  textHint: {
    sv: 'Rader som börjar med ## blir rubriker, rader som börjar med - blir punkter.',
    en: 'Lines that begin with ## become headings, lines that begin with - become points.',
  },
  preview: { sv: 'Så ser det ut i mejlet', en: 'How it looks in mail' },
  again: { sv: 'Börja om från utkastet', en: 'Start over from the draft' },
  copy: { sv: 'Kopiera brevet', en: 'Copy the letter' },
  copied: { sv: 'Kopierat – klistra in i mejlet', en: 'Copied – paste it into your mail' },
  copiedPlain: {
    sv: 'Kopierat som ren text – klistra in i mejlet',
    en: 'Copied as plain text – paste it into your mail',
  },
  notCopied: {
    sv: 'Det gick inte att kopiera. Markera texten och kopiera den för hand.',
    en: 'It could not be copied. Select the text and copy it by hand.',
  },
  sent: { sv: 'Jag har skickat det', en: 'I’ve sent it' },
  isKept: { sv: 'Skickat – brevet är sparat här nedanför', en: 'Sent – the letter is kept below' },
  unasked: {
    sv: (names: string) => `Brevet nämner ${isolate(names)}, som är ny och inte har sagt ja till det.`,
    en: (names: string) => `The letter names ${isolate(names)}, who is new and has not said yes to it.`,
  },
  'text-empty': { sv: 'Brevet är tomt.', en: 'The letter is empty.' },
  'text-too-long': { sv: 'Brevet är för långt för att sparas.', en: 'The letter is too long to be kept.' },
  earlier: { sv: 'Skickade brev', en: 'Letters that were sent' },
  noEarlier: { sv: 'Inget brev är skickat än.', en: 'No letter has been sent yet.' },
  sentOn: { sv: (day: string) => `Skickat ${day}`, en: (day: string) => `Sent ${day}` },
  remove: { sv: 'Ta bort', en: 'Remove' },
  removed: { sv: 'Brevet är borttaget', en: 'The letter is removed' },
});
