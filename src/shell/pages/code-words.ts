import { defineWords } from '../../i18n/words.ts';

/** What codes say about themselves, on screens and on paper. */
export const codeWords = defineWords({
  doorQr: {
    sv: 'QR-kod som ansluter en telefon till hubben',
    en: 'QR code that connects a phone to the hub',
  },
  pairQr: {
    sv: 'QR-kod som ansluter en enhet till hubben',
    en: 'QR code that pairs a device with the hub',
  },
  orGoTo: { sv: 'Eller gå till', en: 'Or go to' },
  andType: { sv: 'och skriv koden', en: 'and type the code' },
});

/** The poster speaks both languages at once: who passes it has not chosen one. */
export const poster = {
  sv: {
    title: 'Kom in!',
    text: 'Skanna koden med telefonens kamera, så checkar du in. Inget konto, inget att ladda ner.',
    or: 'Eller gå till',
    code: 'och skriv koden',
  },
  en: {
    title: 'Come on in!',
    text: 'Scan the code with your phone’s camera to check in. No account, nothing to download.',
    or: 'Or go to',
    code: 'and type the code',
  },
} as const;
