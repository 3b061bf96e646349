import { defineWords } from '../i18n/words.ts';

/** What is said by what comes after the first paint. */
export const words = defineWords({
  stillHereTitle: { sv: 'Är du kvar?', en: 'Are you still here?' },
  stillHereText: {
    sv: 'Om 20 sekunder går skärmen tillbaka till början, så att ingen annan ser det du skrev.',
    en: 'In 20 seconds the screen goes back to the start, so that nobody else sees what you wrote.',
  },
  stillHere: { sv: 'Jag är kvar', en: 'I’m still here' },
  asideTitle: {
    sv: 'Någon skrev här nyss. Var det du?',
    en: 'Somebody was writing here just now. Was it you?',
  },
  asideContinue: { sv: 'Fortsätt där du var', en: 'Go on where you were' },
  asideNotMe: { sv: 'Det var inte jag', en: 'It was not me' },
  newVersion: { sv: 'Ny version finns', en: 'There is a new version' },
  update: { sv: 'Uppdatera', en: 'Update' },
  installTitle: { sv: 'Ha Stigen på hemskärmen', en: 'Keep Stigen on your home screen' },
  installIos: {
    sv: 'Tryck på Dela och sedan Lägg till på hemskärmen. I en flik glömmer Safari dig efter en vecka.',
    en: 'Tap Share and then Add to Home Screen. In a tab, Safari forgets you after a week.',
  },
  installOther: {
    sv: 'Då öppnas den som en egen app, även utan nät.',
    en: 'Then it opens as an app of its own, also without a network.',
  },
  install: { sv: 'Installera', en: 'Install' },
  notNow: { sv: 'Inte nu', en: 'Not now' },
});
