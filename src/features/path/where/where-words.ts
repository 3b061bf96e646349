import { defineWords } from '../../../i18n/words.ts';

export const whereWords = defineWords({
  title: { sv: 'Var är du?', en: 'Where are you?' },
  lead: {
    sv: 'Skanna skylten där du står, skriv dess kod eller välj platsen i listan.',
    en: 'Scan the sign where you are, type its code or choose the place in the list.',
  },
  back: { sv: 'Huset', en: 'The house' },
  code: { sv: 'Kod på skylten', en: 'Code on the sign' },
  codeHint: { sv: 'Tre eller fyra tecken, under QR-koden.', en: 'Three or four signs, below the QR code.' },
  hereIAm: { sv: 'Här är jag', en: 'Here I am' },
  noCode: { sv: 'Skriv koden som står på skylten.', en: 'Type the code that is on the sign.' },
  unknown: {
    sv: (code: string) =>
      `Ingen skylt har koden ${code}. Se efter en gång till, eller välj platsen i listan.`,
    en: (code: string) => `No sign has the code ${code}. Look once more, or choose the place in the list.`,
  },
  places: { sv: 'Välj var du är', en: 'Choose where you are' },
  unknownTitle: { sv: 'Vi känner inte igen skylten', en: 'We do not know that sign' },
  unknownLead: {
    sv: (code: string) =>
      `Ingen plats har koden ${code} längre. Rummen flyttas ibland, och en skylt kan bli kvar. Skriv koden på en annan skylt, eller välj var du är i listan.`,
    en: (code: string) =>
      `No place has the code ${code} any more. Rooms are moved now and then, and a sign may stay behind. Type the code of another sign, or choose where you are in the list.`,
  },
  noHouse: {
    sv: 'Huset har inte kommit till den här enheten än. Det brukar ta några sekunder.',
    en: 'The house has not reached this device yet. It usually takes a few seconds.',
  },
});
