import { defineWords, plural } from '../../../i18n/words.ts';

export const problemWords = defineWords({
  title: { sv: 'Att se över', en: 'To look over' },
  none: {
    sv: 'Allt går att nå, även utan steg.',
    en: 'Everything can be reached, also without steps.',
  },
  text: {
    sv: 'Inget av det hindrar dig från att publicera.',
    en: 'None of it keeps you from publishing.',
  },
  more: {
    sv: (n: number) => plural(n, { one: 'Visa en till', other: `Visa ${n} till` }),
    en: (n: number) => plural(n, { one: 'Show one more', other: `Show ${n} more` }),
  },
  'no-floor': {
    sv: 'Huset har ingen våning. Börja med att lägga till en.',
    en: 'The house has no floor. Begin by adding one.',
  },
  'no-entrance': {
    sv: 'Huset har ingen entré. Utan en går det inte att se vad som går att nå.',
    en: 'The house has no entrance. Without one nobody can tell what can be reached.',
  },
  unreachable: {
    sv: (name: string) => `${name} går inte att nå från entrén.`,
    en: (name: string) => `${name} can’t be reached from the entrance.`,
  },
  'not-step-free': {
    sv: (name: string) => `${name} går bara att nå över steg eller genom något smalt.`,
    en: (name: string) => `${name} can only be reached over steps or through something narrow.`,
  },
  'off-floor': {
    sv: (name: string) => `${name} ligger utanför våningen.`,
    en: (name: string) => `${name} lies outside its floor.`,
  },
  'way-nowhere': {
    sv: (name: string) => `${name}: vägen leder ingenstans.`,
    en: (name: string) => `${name}: the way leads nowhere.`,
  },
  'way-through-ceiling': {
    sv: (name: string) => `${name}: vägen byter våning utan hiss, trappa eller ramp.`,
    en: (name: string) => `${name}: the way changes floors without a lift, stairs or a ramp.`,
  },
  'code-taken': {
    sv: (name: string, other: string) => `${name} och ${other} har samma kod.`,
    en: (name: string, other: string) => `${name} and ${other} have the same code.`,
  },
  'no-name': {
    sv: (name: string) => `${name}. Ge den ett, så hittar folk dit.`,
    en: (name: string) => `${name}. Give it one, so that people find it.`,
  },
  'wish-nowhere': {
    sv: (wish: string) => `”Jag vill ${wish}” leder ingenstans.`,
    en: (wish: string) => `“I want to ${wish}” leads nowhere.`,
  },
  'zone-missing': {
    sv: (zone: string) => `${zone} finns inte i huset.`,
    en: (zone: string) => `${zone} isn’t in the house.`,
  },
});
