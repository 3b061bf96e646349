import { defineWords, plural } from '../../../i18n/words.ts';

export const words = defineWords({
  lead: {
    sv: 'Workshoppar utan möte. Stanna till, läs och lägg till något eget.',
    en: 'Workshops without a meeting. Stop by, read, and add something of your own.',
  },
  toStart: { sv: 'Till start', en: 'To the start' },
  toDoor: { sv: 'Till dörren', en: 'To the door' },
  open: { sv: 'Öppna nu', en: 'Open now' },
  waiting: { sv: 'Öppnar snart', en: 'Opening soon' },
  closed: { sv: 'Stängda', en: 'Closed' },
  archived: {
    sv: (n: number) => `Arkivet: ${n}`,
    en: (n: number) => `The archive: ${n}`,
  },
  archive: { sv: 'Arkivet', en: 'The archive' },
  drafts: { sv: 'Utkast', en: 'Drafts' },
  none: { sv: 'Ingen vägg är uppe just nu.', en: 'No wall is up right now.' },
  noneDetail: {
    sv: 'Husets värd sätter upp nya då och då.',
    en: 'The host puts up new ones from time to time.',
  },
  noneForHost: {
    sv: 'Sätt upp den första: mallarna är färdiga att använda.',
    en: 'Put up the first one: the templates are ready to use.',
  },
  newWall: { sv: 'Ny vägg', en: 'New wall' },
  look: {
    sv: (n: number) => plural(n, { one: '1 väntar på en titt', other: `${n} väntar på en titt` }),
    en: (n: number) => plural(n, { one: '1 is waiting for a look', other: `${n} are waiting for a look` }),
  },
  lookThrough: { sv: 'Titta igenom', en: 'Look through' },
  members: { sv: 'För medlemmar', en: 'For members' },
  countAndOwn: {
    sv: (count: string, own: string) => `${count}. ${own}`,
    en: (count: string, own: string) => `${count}. ${own}`,
  },
  openWalls: { sv: 'Öppna väggar', en: 'Open walls' },
});
