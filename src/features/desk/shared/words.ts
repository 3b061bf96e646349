import { defineWords } from '../../../i18n/words.ts';

/** Words that several pages of the desk share. */
export const sharedWords = defineWords({
  somebody: { sv: 'Någon', en: 'Somebody' },
  toToday: { sv: 'Till i dag', en: 'To today' },
  toDoor: { sv: 'Till dörren', en: 'To the door' },
  deskOnly: {
    sv: 'Den här sidan är för husets värd och finns på värdens enhet.',
    en: 'This page is for the host and is found on the host’s device.',
  },
});
