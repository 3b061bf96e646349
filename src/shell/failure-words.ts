import { defineWords } from '../i18n/words.ts';

/** What is said when something went wrong. */
export const failureWords = defineWords({
  wentWrongText: {
    sv: 'Ladda om sidan, så är du tillbaka. Händer det igen: kopiera detaljerna till den som sköter hubben.',
    en: 'Reload the page and you are back. If it happens again, copy the details to whoever runs the hub.',
  },
  copyDetails: { sv: 'Kopiera detaljer', en: 'Copy details' },
  copied: { sv: 'Kopierat', en: 'Copied' },
  details: { sv: 'Detaljer (inga personuppgifter)', en: 'Details (no personal data)' },
  exportData: { sv: 'Spara enhetens data som fil', en: 'Save this device’s data as a file' },
  exported: { sv: 'Sparad som fil', en: 'Saved as a file' },
  exportFailed: { sv: 'Det gick inte att läsa enhetens data', en: 'This device’s data could not be read' },
  storageTitle: { sv: 'Enheten släpper inte in oss', en: 'This device does not let us in' },
  storageBlocked: {
    sv: 'En äldre version av Stigen är öppen i en annan flik. Stäng den och försök igen.',
    en: 'An older version of Stigen is open in another tab. Close it and try again.',
  },
  storageFailed: {
    sv: 'Webbläsaren låter oss inte spara något här. I privata fönster går det ofta inte; prova ett vanligt.',
    en: 'The browser does not let us save anything here. Private windows often forbid it; try an ordinary one.',
  },
  tryAgain: { sv: 'Försök igen', en: 'Try again' },
});
