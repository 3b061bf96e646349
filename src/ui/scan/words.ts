import { defineWords } from '../../i18n/words.ts';

export const words = defineWords({
  starting: { sv: 'Startar kameran …', en: 'Starting the camera…' },
  holdUp: { sv: 'Håll upp koden mot kameran', en: 'Hold your code up to the camera' },
  pointAt: { sv: 'Rikta kameran mot koden', en: 'Point the camera at the code' },
  noCamera: {
    sv: 'Den här enheten verkar inte ha någon kamera.',
    en: 'This device doesn’t seem to have a camera.',
  },
  denied: {
    sv: 'Vi får inte använda kameran här. Tillåt kameran i webbläsarens inställningar och försök igen.',
    en: 'We’re not allowed to use the camera here. Allow it in your browser’s settings and try again.',
  },
  inUse: {
    sv: 'Kameran används av något annat. Stäng det och försök igen.',
    en: 'Something else is using the camera. Close it and try again.',
  },
  insecure: {
    sv: 'Kameran går bara att använda när sidans adress börjar med https.',
    en: 'The camera only works when the page’s address starts with https.',
  },
  unknown: { sv: 'Kameran svarar inte just nu.', en: 'The camera isn’t answering right now.' },
  noReader: {
    sv: 'Kodläsaren har inte hunnit hämtas hit än. Försök igen när du har nät.',
    en: 'The code reader hasn’t been downloaded here yet. Try again when you’re online.',
  },
  tryAgain: { sv: 'Försök igen', en: 'Try again' },
});
