import { defineWords } from '../../i18n/words.ts';

const words = defineWords({
  unreachable: {
    sv: 'Vi når inte hubbens server just nu, och skrivaren står bakom den.',
    en: 'We can’t reach the hub’s server right now, and the printer is behind it.',
  },
  printerUnreachable: {
    sv: 'Skrivaren svarar inte. Titta om den är på och har nätverk.',
    en: 'The printer doesn’t answer. See whether it’s on and has its network.',
  },
  printerBusy: {
    sv: 'Skrivaren är upptagen med annat. Vänta en stund.',
    en: 'The printer is busy with something else. Give it a moment.',
  },
  mediaUnsupported: {
    sv: 'Skrivaren har ingen etikett i den storleken. Välj en annan form eller byt rulle.',
    en: 'The printer has no label of that size. Choose another form or change the roll.',
  },
  formatUnsupported: {
    sv: 'Skrivaren kan inte läsa PDF, så den här vägen går inte. Skriv ut från webbläsaren i stället.',
    en: 'The printer can’t read PDF, so this way won’t work. Print from the browser instead.',
  },
  jobFailed: {
    sv: 'Skrivaren gav upp. Titta efter papper som fastnat.',
    en: 'The printer gave up. Look for a paper jam.',
  },
  jobUnfinished: {
    sv: 'Skrivaren har fått klädnypan men är inte klar. Är papperet slut eller luckan öppen? Den kan komma ändå.',
    en: 'The printer has the pin but isn’t done. Out of paper, or the lid open? It may still come.',
  },
  browserFailed: {
    sv: 'Webbläsaren kunde inte skriva ut. Ladda om sidan och försök igen.',
    en: 'The browser couldn’t print. Reload the page and try again.',
  },
  tooMany: {
    sv: 'Många utskrifter på kort tid. Vänta en minut och försök igen.',
    en: 'Many prints in a short time. Wait a minute and try again.',
  },
  refused: {
    sv: 'Hubbens server tog inte emot utskriften. Säg till husets värd.',
    en: 'The hub’s server didn’t take the print. Tell the host.',
  },
  nameEmpty: {
    sv: 'Skriv ett förnamn, så blir det en klädnypa.',
    en: 'Write a first name, and there’ll be a pin.',
  },
  nameTooLong: {
    sv: 'Så långt namn får inte plats. Korta det till högst 200 tecken.',
    en: 'That name doesn’t fit. Shorten it to at most 200 characters.',
  },
  organisationTooLong: {
    sv: 'Korta organisationens namn till högst 200 tecken.',
    en: 'Shorten the organisation’s name to at most 200 characters.',
  },
  storageFull: {
    sv: 'Enheten är full, så det gick inte att spara. Säg till husets värd.',
    en: 'This device is full, so it couldn’t be saved. Tell the host.',
  },
  storageFailed: {
    sv: 'Det gick inte att spara. Försök igen.',
    en: 'It couldn’t be saved. Try again.',
  },
});

const says: Readonly<Record<string, () => string>> = {
  unreachable: words.unreachable,
  'printer-unreachable': words.printerUnreachable,
  'printer-busy': words.printerBusy,
  'media-unsupported': words.mediaUnsupported,
  'format-unsupported': words.formatUnsupported,
  'job-failed': words.jobFailed,
  'job-unfinished': words.jobUnfinished,
  'browser-failed': words.browserFailed,
  'too-many': words.tooMany,
  'name-empty': words.nameEmpty,
  'name-too-long': words.nameTooLong,
  'organisation-too-long': words.organisationTooLong,
  'storage-full': words.storageFull,
  'storage-failed': words.storageFailed,
};

/** Why there is no pin, with the next step. Codes that this app does not know yet get words too. */
export const sayPinRefusal = (code: string | null): string =>
  (code !== null && Object.hasOwn(says, code) ? says[code] : undefined)?.() ?? words.refused();
