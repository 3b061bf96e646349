import { defineWords } from '../../../i18n/words.ts';
import type { Tool } from './map-tools.tsx';

const hints = defineWords({
  pick: {
    sv: 'Tryck på en plats för att välja den, dra för att flytta. Vald plats flyttas också med piltangenterna: skift för decimeter, ctrl för fem meter.',
    en: 'Tap a place to choose it, drag to move it. The chosen one also moves with the arrow keys: shift for decimetres, ctrl for five metres.',
  },
  place: { sv: 'Tryck där den nya platsen ska ligga.', en: 'Tap where the new place is to be.' },
  move: { sv: 'Tryck dit platsen ska.', en: 'Tap where the place is to go.' },
  way: {
    sv: 'Tryck på två platser efter varandra, så dras en väg mellan dem.',
    en: 'Tap two places one after the other, and a way is drawn between them.',
  },
});

const said = defineWords({
  mapOf: { sv: (floor: string) => `Karta: ${floor}`, en: (floor: string) => `Map: ${floor}` },
  tools: { sv: 'Verktyg', en: 'Tools' },
  pick: { sv: 'Välj', en: 'Choose' },
  place: { sv: 'Ny plats', en: 'New place' },
  move: { sv: 'Flytta hit', en: 'Move here' },
  way: { sv: 'Dra väg', en: 'Draw a way' },
  larger: { sv: 'Större karta', en: 'Larger map' },
  smaller: { sv: 'Mindre karta', en: 'Smaller map' },
  isAt: {
    sv: (name: string, x: string, y: string) => `${name}: ${x} m från vänster, ${y} m uppifrån.`,
    en: (name: string, x: string, y: string) => `${name}: ${x} m from the left, ${y} m from the top.`,
  },
  wayFrom: {
    sv: (name: string) => `Från ${name}. Tryck på nästa plats.`,
    en: (name: string) => `From ${name}. Tap the next place.`,
  },
  wayDrawn: {
    sv: (a: string, b: string) => `Väg dragen: ${a} – ${b}.`,
    en: (a: string, b: string) => `Way drawn: ${a} – ${b}.`,
  },
  change: { sv: (name: string) => `Ändra ${name}`, en: (name: string) => `Change ${name}` },
  troubled: {
    sv: (name: string) => `${name}, behöver ses över`,
    en: (name: string) => `${name}, to be looked over`,
  },
});

export const mapWords = { ...said, hint: (tool: Tool): string => hints[tool]() };
