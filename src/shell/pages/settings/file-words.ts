import { defineWords } from '../../../i18n/words.ts';

/** The hub as a file, and its backups. */
export const fileWords = defineWords({
  title: { sv: 'Hubben som fil', en: 'The hub as a file' },
  text: {
    sv: 'Allt i en fil, för att flytta hubben eller lägga undan den. Där finns alla namn: förvara den som du förvarar nycklar.',
    en: 'All of it in one file, to move the hub or put it away. Every name is in it: keep it as you keep keys.',
  },
  save: { sv: 'Spara hubben som fil', en: 'Save the hub as a file' },
  backup: {
    sv: (when: string) => `Senaste säkerhetskopian gjordes ${when} och är provläst.`,
    en: (when: string) => `The last backup was made ${when} and has been read through.`,
  },
  backupFailed: {
    sv: (when: string) =>
      `Säkerhetskopian ${when} misslyckades. Den som sköter servern behöver se efter; serverns logg säger varför.`,
    en: (when: string) =>
      `The backup ${when} failed. Whoever runs the server needs to look; the server’s log says why.`,
  },
  noBackup: { sv: 'Ingen säkerhetskopia är gjord än.', en: 'No backup has been made yet.' },
  backupUnknown: {
    sv: 'Servern svarar inte, så vi vet inte när den senast gjorde en säkerhetskopia.',
    en: 'The server does not answer, so we do not know when it last made a backup.',
  },
});
