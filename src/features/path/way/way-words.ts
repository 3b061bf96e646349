import { defineWords, plural } from '../../../i18n/words.ts';

const countSv = (n: number) =>
  ['', 'en våning', 'två våningar', 'tre våningar', 'fyra våningar'][n] ?? `${n} våningar`;
const countEn = (n: number) =>
  ['', 'one floor', 'two floors', 'three floors', 'four floors'][n] ?? `${n} floors`;
const metresSv = (n: number) => (n < 3 ? 'några steg' : `${n} meter`);
const metresEn = (n: number) => (n < 3 ? 'a few steps' : `${n} metres`);

/** The page of directions, and the sentences they are made of. Places come as they stand in a sentence. */
export const words = defineWords({
  title: { sv: (place: string) => `Vägen till ${place}`, en: (place: string) => `The way to ${place}` },
  back: { sv: 'Huset', en: 'The house' },
  from: { sv: (place: string) => `Från ${place}`, en: (place: string) => `From ${place}` },
  change: { sv: 'Ändra', en: 'Change' },
  sum: {
    sv: (metres: number, minutes: number) =>
      `${metresSv(metres)}, ungefär ${plural(minutes, { one: 'en minut', other: `${minutes} minuter` })}`,
    en: (metres: number, minutes: number) =>
      `${metresEn(metres)}, about ${plural(minutes, { one: 'one minute', other: `${minutes} minutes` })}`,
  },
  manner: { sv: 'Hur vill du gå?', en: 'How do you want to go?' },
  'step-free': { sv: 'Utan trappsteg', en: 'Step-free' },
  quickest: { sv: 'Snabbast', en: 'Quickest' },
  steps: { sv: 'Steg för steg', en: 'Step by step' },
  onMap: { sv: 'Samma väg på kartan', en: 'The same way on the map' },
  floor: { sv: 'Våning', en: 'Floor' },
  listen: { sv: 'Läs upp', en: 'Read aloud' },
  stop: { sv: 'Sluta läsa', en: 'Stop reading' },
  thereAlready: { sv: 'Du är redan här', en: 'You are here already' },
  iAmThere: { sv: 'Jag är framme', en: 'I have arrived' },
  noStepFree: {
    sv: 'Det finns ingen känd väg hit utan trappsteg. Fråga värden, som vet hur det går att ordna.',
    en: 'There is no known step-free way here. Ask the host, who knows what can be arranged.',
  },
  showStairs: { sv: 'Visa vägen med trappsteg', en: 'Show the way with steps' },
  noWay: {
    sv: 'Vi hittar ingen väg dit just nu. Fråga värden eller någon i närheten.',
    en: 'We find no way there right now. Ask the host or somebody near you.',
  },
  closed: {
    sv: 'Platsen är stängd just nu.',
    en: 'The place is closed right now.',
  },

  start: {
    sv: (metres: number) => `Börja gå, ${metresSv(metres)}`,
    en: (metres: number) => `Set out, ${metresEn(metres)}`,
  },
  startTowards: {
    sv: (metres: number, place: string) => `Gå mot ${place}, ${metresSv(metres)}`,
    en: (metres: number, place: string) => `Walk towards ${place}, ${metresEn(metres)}`,
  },
  straight: {
    sv: (metres: number) => `Gå rakt fram ${metresSv(metres)}`,
    en: (metres: number) => `Walk straight ahead, ${metresEn(metres)}`,
  },
  throughDoor: {
    sv: (metres: number) => `Gå rakt fram genom dörren och ${metresSv(metres)} till`,
    en: (metres: number) => `Go straight on through the door, ${metresEn(metres)}`,
  },
  turnAndGo: {
    sv: (turn: string, metres: number) => `${turn} och gå ${metresSv(metres)}`,
    en: (turn: string, metres: number) => `${turn} and walk ${metresEn(metres)}`,
  },
  turnThroughDoor: {
    sv: (turn: string, metres: number) => `${turn}, gå genom dörren och ${metresSv(metres)} till`,
    en: (turn: string, metres: number) => `${turn}, go through the door and on for ${metresEn(metres)}`,
  },
  left: { sv: 'Sväng vänster', en: 'Turn left' },
  right: { sv: 'Sväng höger', en: 'Turn right' },
  'slight-left': { sv: 'Håll åt vänster', en: 'Keep left' },
  'slight-right': { sv: 'Håll åt höger', en: 'Keep right' },
  turnBack: { sv: 'Vänd om', en: 'Turn round' },
  at: {
    sv: (turn: string, place: string) => `${turn} vid ${place}`,
    en: (turn: string, place: string) => `${turn} at ${place}`,
  },
  past: { sv: (place: string) => `förbi ${place}`, en: (place: string) => `past ${place}` },
  and: { sv: 'och', en: 'and' },
  lift: {
    sv: (n: number, isUp: boolean, floor: string) =>
      `Ta hissen ${countSv(n)} ${isUp ? 'upp' : 'ner'}, till ${floor}`,
    en: (n: number, isUp: boolean, floor: string) =>
      `Take the lift ${countEn(n)} ${isUp ? 'up' : 'down'}, to ${floor}`,
  },
  stairs: {
    sv: (n: number, isUp: boolean, floor: string) =>
      `Gå ${isUp ? 'uppför' : 'nerför'} trappan ${countSv(n)}, till ${floor}`,
    en: (n: number, isUp: boolean, floor: string) =>
      `Go ${isUp ? 'up' : 'down'} the stairs ${countEn(n)}, to ${floor}`,
  },
  ramp: {
    sv: (n: number, isUp: boolean, floor: string) =>
      `Följ rampen ${countSv(n)} ${isUp ? 'upp' : 'ner'}, till ${floor}`,
    en: (n: number, isUp: boolean, floor: string) =>
      `Follow the ramp ${countEn(n)} ${isUp ? 'up' : 'down'}, to ${floor}`,
  },
  arrive: {
    sv: (place: string) => `Du är framme vid ${place}`,
    en: (place: string) => `You have arrived at ${place}`,
  },
});
