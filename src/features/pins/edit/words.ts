import { isolate } from '../../../i18n/isolate.ts';
import { defineWords } from '../../../i18n/words.ts';

export const words = defineWords({
  title: { sv: 'Så här blir klädnypan', en: 'This is how the pin will be' },
  lead: {
    sv: 'Ändra som du vill. Det gäller bara klädnypan, inte registret.',
    en: 'Change it as you like. It’s only for the pin, not for the register.',
  },
  name: { sv: 'Förnamn', en: 'First name' },
  organisation: { sv: 'Organisation', en: 'Organisation' },
  short: { sv: 'Kortnamn', en: 'Short name' },
  shortHint: {
    sv: 'Används när det långa inte får plats stort',
    en: 'Used when the long one doesn’t fit large',
  },
  qr: { sv: 'Med QR-kod', en: 'With a QR code' },
  qrDetail: {
    sv: 'Visa den vid dörren nästa gång, så är du incheckad. Den öppnar inget annat.',
    en: 'Show it at the door next time and you’re checked in. It opens nothing else.',
  },
  small: { sv: 'Blir liten – korta gärna.', en: 'It gets small – do shorten it.' },
  reset: { sv: 'Som i registret', en: 'As in the register' },
  noSuch: {
    sv: 'Den personen finns inte kvar här.',
    en: 'That person is no longer here.',
  },
  titleCaught: {
    sv: (name: string) => `Här hänger vi av oss titlarna – ska det stå ${isolate(name)}?`,
    en: (name: string) => `Titles hang with the jackets here – shall it say ${isolate(name)}?`,
  },
  titleOnly: {
    sv: 'Här hänger vi av oss titlarna – skriv förnamnet i stället.',
    en: 'Titles hang with the jackets here – write the first name instead.',
  },
  titleYes: { sv: (name: string) => `Ja, ${isolate(name)}`, en: (name: string) => `Yes, ${isolate(name)}` },
});
