import { isolate } from '../../../i18n/isolate.ts';
import { defineWords } from '../../../i18n/words.ts';

/** Who it is: there may be more than one of a first name. */
const fullName = (name: string, organisation: string): string =>
  [name, organisation].filter(Boolean).map(isolate).join(', ');

/** What is said about being forgotten: on one's own phone and at the staff's page. */
export const eraseWords = defineWords({
  meTitle: { sv: 'Bli glömd', en: 'Be forgotten' },
  meLead: {
    sv: (days: number | undefined) =>
      days === undefined
        ? 'Dina besök glöms av sig själva efter en tid. Du kan också bli glömd nu.'
        : `Dina besök glöms av sig själva efter ${days} dagar. Du kan också bli glömd nu.`,
    en: (days: number | undefined) =>
      days === undefined
        ? 'Your visits are forgotten by themselves after a while. You can also be forgotten now.'
        : `Your visits are forgotten by themselves after ${days} days. You can also be forgotten now.`,
  },
  meErase: { sv: 'Ta bort mig ur hubben', en: 'Remove me from the hub' },
  meSure: { sv: 'Vill du bli glömd?', en: 'Do you want to be forgotten?' },
  meGoes: {
    sv: 'Ditt namn, dina kontaktuppgifter, dina besök, planer och klädnypor tas bort, det du sagt om frukosten, det du hängt på väggarna och ditt namn där någon har varit din gäst. Det går inte att ångra, men du är välkommen tillbaka som ny.',
    en: 'Your name, your contact details, your visits, plans and pins are removed, what you said of breakfast, what you hung on the walls, and your name where somebody was your guest. It cannot be undone, but you are welcome back as someone new.',
  },
  stays: {
    sv: 'Kvar blir bara antal: hur många som var här en dag. Ingen kan känna igen sig i dem.',
    en: 'Only numbers stay: how many were here on a day. Nobody can be recognised in them.',
  },
  meToday: {
    sv: 'Är du i huset nu räknas du, utan namn, tills du går. Det är för säkerhets skull, om det skulle brinna.',
    en: 'If you are in the house now, you are counted, without a name, until you leave. That is for safety, in case of fire.',
  },
  later: {
    sv: 'Här sker det med en gång. Överallt annars sker det när enheterna har nät.',
    en: 'Here it is done at once. Everywhere else it is done when the devices are online.',
  },
  keep: { sv: 'Nej, inte nu', en: 'No, not now' },
  meGone: {
    sv: 'Borttagen här. Resten av hubben glömmer dig så snart telefonen har nät.',
    en: 'Removed here. The rest of the hub forgets you as soon as the phone is online.',
  },
  staffTitle: { sv: 'Ta bort någon ur hubben', en: 'Remove someone from the hub' },
  staffLead: {
    sv: 'När någon ber om att bli glömd. Fråga hen först, så att det blir rätt person.',
    en: 'When somebody asks to be forgotten. Ask them first, so that it is the right person.',
  },
  atDesk: {
    sv: 'Det gör du på värdens enhet. Den som har en egen telefon här kan också göra det själv, på Min sida.',
    en: 'This is done on the host’s device. Anyone with a phone here can also do it themselves, on My page.',
  },
  who: { sv: 'Vem ber om det?', en: 'Who is asking?' },
  whoHint: { sv: 'Skriv minst två bokstäver.', en: 'Write at least two letters.' },
  erase: { sv: 'Ta bort ur hubben', en: 'Remove from the hub' },
  sure: {
    sv: (name: string, organisation: string) => `Ta bort ${fullName(name, organisation)}?`,
    en: (name: string, organisation: string) => `Remove ${fullName(name, organisation)}?`,
  },
  goes: {
    sv: 'Namnet, kontaktuppgifterna, besöken, planerna och klädnyporna tas bort, det som sagts om frukosten, det som personen hängt på väggarna och namnet där någon har varit gäst hos personen. Det går inte att ångra.',
    en: 'The name, contact details, visits, plans and pins are removed, what was said of breakfast, what they hung on the walls, and the name where somebody was that person’s guest. It cannot be undone.',
  },
  today: {
    sv: 'Den som är i huset nu räknas, utan namn, tills hen går.',
    en: 'Somebody who is in the house now is counted, without a name, until they leave.',
  },
  pins: {
    sv: 'Klädnypor och utskrifter på papper får ni slänga själva.',
    en: 'Pins and lists on paper are yours to throw away.',
  },
  gone: {
    sv: 'Borttagen ur hubben. Andra enheter glömmer så snart de har nät.',
    en: 'Removed from the hub. Other devices forget as soon as they are online.',
  },
});
