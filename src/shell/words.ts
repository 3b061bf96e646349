import { defineWords } from '../i18n/words.ts';

/** What the frame around every page says. */
export const words = defineWords({
  skip: { sv: 'Till innehållet', en: 'Skip to content' },
  menu: { sv: 'Meny', en: 'Menu' },
  start: { sv: 'Start', en: 'Start' },
  accessibility: { sv: 'Tillgänglighet', en: 'Accessibility' },
  privacy: { sv: 'Dina uppgifter', en: 'Your data' },
  sample: {
    sv: 'Exempelhubb: alla människor här är påhittade',
    en: 'Sample hub: all people here are invented',
  },
  syncNow: { sv: 'Synka nu', en: 'Sync now' },
  toStart: { sv: 'Till början', en: 'To the start' },
  tryAgain: { sv: 'Försök igen', en: 'Try again' },
  notFoundTitle: { sv: 'Här tar stigen slut', en: 'The path ends here' },
  notFoundText: { sv: 'Den här adressen leder ingenstans.', en: 'This address leads nowhere.' },
  notHereTitle: { sv: 'Sidan är inte här än', en: 'This page is not here yet' },
  notHereText: {
    sv: 'Den har inte hunnit hämtas till enheten. Nästa gång det finns nät kommer den, och sedan alltid.',
    en: 'It has not been fetched to this device. It comes the next time there is a network, and then for good.',
  },
  wentWrong: {
    sv: 'Något gick fel – det du gjort är sparat',
    en: 'Something went wrong – what you did is saved',
  },
  reload: { sv: 'Ladda om', en: 'Reload' },
});
