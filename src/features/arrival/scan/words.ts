import { defineWords } from '../../../i18n/words.ts';

export const words = defineWords({
  title: { sv: 'Skanna', en: 'Scan' },
  lead: {
    sv: 'Håll upp koden på din klädnypa eller din telefon, så är du incheckad.',
    en: 'Hold up the code on your pin or your phone and you’re checked in.',
  },
  camera: { sv: 'Kameran läser koden på din klädnypa', en: 'The camera reads the code on your pin' },
  back: { sv: 'Till dörren', en: 'To the door' },
  byName: { sv: 'Checka in med namnet', en: 'Check in by name' },
  imNew: { sv: 'Jag är ny här', en: 'I’m new here' },
  foreign: {
    sv: 'Den koden är inte en av våra. Prova koden på din klädnypa eller på din sida i telefonen.',
    en: 'That code isn’t one of ours. Try the one on your pin or on your page on the phone.',
  },
  damaged: {
    sv: 'Koden gick inte att läsa hela vägen – den kan vara skrynklig. Prova igen, eller checka in med namnet.',
    en: 'The code couldn’t be read all the way – it may be creased. Try again, or check in by name.',
  },
  unknownPin: {
    sv: 'Den klädnypan känner vi inte igen här. Checka in med namnet, eller skriv in dig som ny.',
    en: 'We don’t know that pin here. Check in by name, or sign in as new.',
  },
  join: {
    sv: 'Det där är dörrens kod för telefoner. Skanna den med din telefon, så kan du checka in därifrån.',
    en: 'That’s the door’s code for phones. Scan it with your phone to check in from there.',
  },
  link: {
    sv: 'Det där är en kod som kopplar en telefon. Skanna den med telefonen i stället.',
    en: 'That code links a phone. Scan it with the phone instead.',
  },
  setup: {
    sv: 'Det där är en kod för att ställa i ordning en hubb. Här checkar du in med din klädnypa eller ditt namn.',
    en: 'That code is for setting up a hub. Check in here with your pin or your name.',
  },
  pair: {
    sv: 'Det där är en kod för att koppla en surfplatta. Här checkar du in med din klädnypa eller ditt namn.',
    en: 'That code pairs a tablet. Check in here with your pin or your name.',
  },
});
