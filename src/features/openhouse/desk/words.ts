import { defineWords, plural } from '../../../i18n/words.ts';

/** The host's pages: the weeks, one week's mornings. */
export const deskWords = defineWords({
  title: { sv: 'Öppet hus – för värden', en: 'Open house – for the host' },
  lead: {
    sv: 'Planera veckan, se vilka som kommer och ta emot dem på morgonen.',
    en: 'Plan the week, see who is coming and receive them in the morning.',
  },
  toWeek: { sv: 'Till öppet hus', en: 'To open house' },
  toDesk: { sv: 'Till värdens sida', en: 'To the host’s page' },
  deskOnly: {
    sv: 'Den här sidan finns på värdens surfplatta.',
    en: 'This page is on the host’s tablet.',
  },
  noWeek: { sv: 'Den veckan finns inte här.', en: 'That week is not here.' },
  weeks: { sv: 'Veckor', en: 'Weeks' },
  noWeeks: { sv: 'Ingen vecka är planerad än.', en: 'No week is planned yet.' },
  newWeek: { sv: 'Ny vecka', en: 'New week' },
  firstDay: { sv: 'Första dagen', en: 'First day' },
  firstDayHint: {
    sv: 'Veckan får fem dagar, måndag till fredag. Du ändrar dem sedan.',
    en: 'The week gets five days, Monday to Friday. You can change them afterwards.',
  },
  makeWeek: { sv: 'Gör ett utkast', en: 'Make a draft' },
  dayMissing: { sv: 'Välj en dag.', en: 'Choose a day.' },
  draft: { sv: 'Utkast – bara du ser det', en: 'Draft – only you see it' },
  open: { sv: 'Anmälan är öppen', en: 'Sign-up is open' },
  closed: { sv: 'Anmälan är stängd', en: 'Sign-up is closed' },
  over: { sv: 'Har varit', en: 'Over' },
  morning: { sv: 'Morgonen', en: 'The morning' },
  after: { sv: 'Efter veckan', en: 'After the week' },
  settings: { sv: 'Ändra veckan', en: 'Change the week' },
  share: { sv: 'Bjud in', en: 'Invite' },
  shareText: {
    sv: 'Koden och adressen tar en gäst till anmälan, utan konto. Skriv ut koden eller klistra in adressen i ett mejl.',
    en: 'The code and the address take a guest to the sign-up, without an account. Print the code or paste the address into a mail.',
  },
  shareLabel: { sv: 'QR-kod till anmälan', en: 'QR code to the sign-up' },
  copy: { sv: 'Kopiera adressen', en: 'Copy the address' },
  copied: { sv: 'Adressen är kopierad', en: 'Address copied' },
  notCopied: {
    sv: 'Det gick inte att kopiera. Markera adressen och kopiera den själv.',
    en: 'Copying did not work. Select the address and copy it yourself.',
  },
  mailList: {
    sv: (n: number) => plural(n, { one: 'Kopiera 1 e-postadress', other: `Kopiera ${n} e-postadresser` }),
    en: (n: number) => plural(n, { one: 'Copy 1 e-mail address', other: `Copy ${n} e-mail addresses` }),
  },
  mailCopied: { sv: 'Adresserna är kopierade', en: 'Addresses copied' },
  mailText: {
    sv: 'Från dem som vill ha mejl. Adresserna tas bort när veckan är slut.',
    en: 'From those who want mail. The addresses are deleted when the week is over.',
  },
});
