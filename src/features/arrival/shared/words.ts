import { isolate } from '../../../i18n/isolate.ts';
import { defineWords } from '../../../i18n/words.ts';

/** Words that several of arrival's pages say. */
export const sharedWords = defineWords({
  toDoor: { sv: 'Till dörren', en: 'To the door' },
  toStart: { sv: 'Till början', en: 'To the start' },
  startOver: { sv: 'Börja om', en: 'Start over' },
  showMe: { sv: 'Visa att jag är här', en: 'Show that I’m here' },
  showMeDetail: {
    sv: 'Andra i huset ser ditt förnamn och din organisation.',
    en: 'Others in the house see your first name and organisation.',
  },
  organisation: { sv: 'Organisation', en: 'Organisation' },
  organisationHint: { sv: 'Välj ur listan eller skriv själv', en: 'Pick from the list or write your own' },
  firstName: { sv: 'Förnamn', en: 'First name' },
  initial: { sv: 'Första bokstaven i efternamnet', en: 'First letter of your last name' },
  titleCaught: {
    sv: (name: string) => `Här hänger vi av oss titlarna – ska det stå ${isolate(name)}?`,
    en: (name: string) => `Titles hang with the jackets here – shall it say ${isolate(name)}?`,
  },
  titleOnly: {
    sv: 'Här hänger vi av oss titlarna – vad heter du i förnamn?',
    en: 'Titles hang with the jackets here – what’s your first name?',
  },
  titleYes: { sv: (name: string) => `Ja, ${isolate(name)}`, en: (name: string) => `Yes, ${isolate(name)}` },
  titleNo: { sv: 'Nej, låt det stå', en: 'No, leave it' },
  nameEmpty: {
    sv: 'Skriv ditt förnamn, så hälsar vi dig välkommen.',
    en: 'Write your first name, so we can welcome you.',
  },
  nameTooLong: {
    sv: 'Så långt namn får inte plats. Korta det till högst 200 tecken.',
    en: 'That name doesn’t fit. Shorten it to at most 200 characters.',
  },
  organisationTooLong: {
    sv: 'Korta organisationens namn till högst 200 tecken.',
    en: 'Shorten the organisation’s name to at most 200 characters.',
  },
  groupEmpty: {
    sv: 'Hur många är ni? Skriv namnen, eller bara antalet.',
    en: 'How many are you? Write the names, or just the number.',
  },
  groupTooLarge: {
    sv: 'En grupp kan vara högst 500. Dela upp er i två, så går det bra.',
    en: 'A group can be at most 500. Split in two and it works.',
  },
  hostLabel: { sv: 'Vems gäst är du?', en: 'Whose guest are you?' },
  hostHint: {
    sv: 'Skriv två bokstäver, eller hoppa över',
    en: 'Type two letters, or skip this',
  },
});
