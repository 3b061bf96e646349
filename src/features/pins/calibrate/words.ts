import { defineWords } from '../../../i18n/words.ts';

export const words = defineWords({
  title: { sv: 'Kalibrera skrivaren', en: 'Calibrate the printer' },
  lead: {
    sv: 'Skriv ut linjalen, mät med en riktig, och fyll i vad du läser av. Sedan hamnar klädnyporna rätt på millimetern.',
    en: 'Print the ruler, measure it with a real one and fill in what you read. Then pins come out right to the millimetre.',
  },
  printer: { sv: 'Skrivare', en: 'Printer' },
  usual: { sv: 'Den vanliga skrivaren', en: 'The usual printer' },
  usualDetail: { sv: 'Den som webbläsaren föreslår', en: 'The one the browser suggests' },
  hubPrinter: { sv: 'Hubbens etikettskrivare', en: 'The hub’s label printer' },
  hubPrinterDetail: { sv: 'Den som står bakom servern', en: 'The one behind the server' },
  newPrinter: { sv: 'En skrivare till', en: 'Another printer' },
  newPrinterHint: { sv: 'Ge den ett namn du känner igen', en: 'Give it a name you’ll recognise' },
  add: { sv: 'Lägg till', en: 'Add' },
  paper: { sv: 'Papper i skrivaren', en: 'Paper in the printer' },
  // measuring
  measure: { sv: '1. Skriv ut och mät', en: '1. Print and measure' },
  dialog: {
    sv: 'Välj 100 % eller ”Verklig storlek” och inga marginaler om dialogrutan frågar.',
    en: 'Choose 100% or “Actual size” and no margins if the dialog asks.',
  },
  printRuler: { sv: 'Skriv ut linjalen', en: 'Print the ruler' },
  read: { sv: '2. Fyll i vad du läser av', en: '2. Fill in what you read' },
  length: { sv: 'Linjalens längd, mm', en: 'Length of the ruler, mm' },
  lengthHint: {
    sv: (mm: number) => `Från första till sista strecket. Ska vara ${mm}.`,
    en: (mm: number) => `From the first mark to the last. Should be ${mm}.`,
  },
  left: { sv: 'Korset från vänsterkanten, mm', en: 'Cross from the left edge, mm' },
  top: { sv: 'Korset från överkanten, mm', en: 'Cross from the top edge, mm' },
  shouldBe: { sv: (mm: number) => `Ska vara ${mm}.`, en: (mm: number) => `Should be ${mm}.` },
  save: { sv: 'Spara', en: 'Save' },
  saved: { sv: 'Sparat för den här skrivaren', en: 'Saved for this printer' },
  // by hand, for the printer behind the server
  adjust: { sv: 'Flytta tills det stämmer', en: 'Move until it’s right' },
  offsetX: { sv: 'Åt höger, mm', en: 'To the right, mm' },
  offsetY: { sv: 'Nedåt, mm', en: 'Down, mm' },
  scale: { sv: 'Storlek, procent', en: 'Size, percent' },
  // what is in force
  now: { sv: 'Gäller nu', en: 'In force now' },
  none: { sv: 'Ingen korrigering.', en: 'No correction.' },
  inForce: {
    sv: (x: string, y: string, percent: string) => `${x} mm åt höger, ${y} mm nedåt, storlek ${percent} %.`,
    en: (x: string, y: string, percent: string) => `${x} mm to the right, ${y} mm down, size ${percent}%.`,
  },
  test: { sv: 'Skriv ut ett prov', en: 'Print a test' },
  reset: { sv: 'Nollställ', en: 'Reset' },
  wasReset: { sv: 'Nollställt', en: 'Reset' },
  sample: { sv: 'Prov', en: 'Test' },
  // refusals
  missing: {
    sv: 'Skriv ett mått i millimeter, till exempel 49,8.',
    en: 'Write a length in millimetres, such as 49.8.',
  },
  lengthRange: {
    sv: 'Det skiljer mer än en tiondel. Är utskriften gjord i 100 %?',
    en: 'That’s off by more than a tenth. Was it printed at 100%?',
  },
  offsetRange: {
    sv: 'Det skiljer mer än en centimeter. Är rätt papper valt i skrivaren?',
    en: 'That’s off by more than a centimetre. Is the right paper chosen in the printer?',
  },
  scaleRange: {
    sv: 'Storleken kan vara mellan 90 och 112 procent.',
    en: 'The size can be between 90 and 112 percent.',
  },
  notPrinted: { sv: 'Webbläsaren kunde inte skriva ut.', en: 'The browser couldn’t print.' },
});
