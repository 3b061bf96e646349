import { defineWords } from '../../../i18n/words.ts';

export const words = defineWords({
  title: { sv: 'Utsikten', en: 'The view' },
  coming: { sv: 'Det här händer', en: 'What is on' },
  now: { sv: 'Nu', en: 'Now' },
  nothing: {
    sv: 'Inget är bestämt mer i dag. Ta en ledig plats och bjud in någon.',
    en: 'Nothing more is planned today. Take a free place and invite somebody.',
  },
  breakfast: {
    sv: (day: string, time: string) => `Nästa frukost: ${day} ${time}`,
    en: (day: string, time: string) => `Next breakfast: ${day} ${time}`,
  },
  born: { sv: 'Fött här', en: 'Born here' },
  walls: { sv: 'Nyast på väggarna', en: 'Newest on the walls' },
  noWalls: { sv: 'Här syns det som människor hänger upp.', en: 'What people hang up is shown here.' },
  sitting: {
    sv: (n: number) => `${n} sitter runt om i huset just nu`,
    en: (n: number) => `${n} sit around the house right now`,
  },
  back: { sv: 'Huset', en: 'The house' },
});
