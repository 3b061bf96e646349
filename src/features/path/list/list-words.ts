import { defineWords } from '../../../i18n/words.ts';

/** What is said of the house as a list. */
export const words = defineWords({
  empty: { sv: 'Huset är inte ritat än', en: 'The house is not drawn yet' },
  emptyDetail: {
    sv: 'När värden har lagt in platserna hittar du dem här.',
    en: 'You will find the places here once the host has put them in.',
  },
  emptyForHost: {
    sv: 'Börja med ett exempel eller ett tomt hus, och flytta om tills det stämmer.',
    en: 'Begin with a sample or an empty house, and move things around until it is right.',
  },
  edit: { sv: 'Rita huset', en: 'Draw the house' },
  lead: {
    sv: 'Platserna längs stigen, och hur det är där just nu.',
    en: 'The places along the path, and how they are right now.',
  },
  view: { sv: 'Visa som', en: 'Show as' },
  list: { sv: 'Lista', en: 'List' },
  map: { sv: 'Karta', en: 'Map' },
  wish: { sv: 'Jag vill …', en: 'I want to …' },
  signs: { sv: 'Skyltar och karta på papper', en: 'Signs and a map on paper' },
  screen: { sv: 'Storbild', en: 'Big screen' },
  alsoHere: { sv: 'Bra att hitta', en: 'Good to find' },
  youAre: { sv: (place: string) => `Du är vid ${place}`, en: (place: string) => `You are at ${place}` },
  youAreNowhere: { sv: 'Var är du?', en: 'Where are you?' },
  change: { sv: 'Ändra', en: 'Change' },
  tell: { sv: 'Visa var du är', en: 'Say where you are' },
});
