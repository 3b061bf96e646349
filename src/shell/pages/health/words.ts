import { defineWords, plural } from '../../../i18n/words.ts';

export const words = defineWords({
  title: { sv: 'Hur hubben mår', en: 'How the hub is' },
  back: { sv: 'Till inställningarna', en: 'To the settings' },
  allWell: { sv: 'Allt står väl till.', en: 'All is well.' },
  toSee: {
    sv: (n: number) => plural(n, { one: 'En sak att se till.', other: `${n} saker att se till.` }),
    en: (n: number) => plural(n, { one: 'One thing to see to.', other: `${n} things to see to.` }),
  },
  seeTo: { sv: 'Att se till', en: 'To see to' },
  well: { sv: 'Som det ska', en: 'As it should be' },
  again: { sv: 'Titta igen', en: 'Look again' },
  atDesk: { sv: 'Den här sidan finns på värdens enhet.', en: 'This page is on the host’s device.' },
  // the server
  serverAnswers: { sv: 'Hubbens server svarar.', en: 'The hub’s server answers.' },
  serverSilent: {
    sv: 'Hubbens server svarar inte just nu. Allt som görs sparas här och delas när den svarar igen.',
    en: 'The hub’s server does not answer right now. All that is done is saved here and shared once it does.',
  },
  backup: {
    sv: (when: string) => `Senaste säkerhetskopian gjordes ${when} och är provläst.`,
    en: (when: string) => `The last backup was made ${when} and has been read through.`,
  },
  backupOld: {
    sv: (when: string) =>
      `Senaste säkerhetskopian är från ${when}. Be den som sköter servern se efter varför ingen ny har kommit.`,
    en: (when: string) =>
      `The last backup is from ${when}. Ask whoever runs the server to see why no new one has come.`,
  },
  backupFailed: {
    sv: (when: string) =>
      `Säkerhetskopian ${when} misslyckades. Be den som sköter servern se efter; serverns logg säger varför.`,
    en: (when: string) =>
      `The backup ${when} failed. Ask whoever runs the server to look; the server’s log says why.`,
  },
  noBackup: {
    sv: 'Ingen säkerhetskopia är gjord. Spara hubben som fil i inställningarna så länge, och be den som sköter servern slå på kopiorna.',
    en: 'No backup has been made. Save the hub as a file in the settings meanwhile, and ask whoever runs the server to switch backups on.',
  },
  versions: {
    sv: (server: string, app: string) =>
      `Servern har version ${server} och appen här ${app}. De förstår varandra, men ladda om appen när det passar.`,
    en: (server: string, app: string) =>
      `The server has version ${server} and the app here ${app}. They understand each other, but reload the app when it suits.`,
  },
  // sync
  lastSynced: {
    sv: (when: string) => `Senast delat och hämtat ${when}.`,
    en: (when: string) => `Last shared and fetched ${when}.`,
  },
  neverSynced: { sv: 'Enheten har inte delat något än.', en: 'This device has not shared anything yet.' },
  waiting: {
    sv: (n: number) =>
      `${plural(n, { one: 'En ändring', other: `${n} ändringar` })} är sparade här och väntar på att delas.`,
    en: (n: number) =>
      `${plural(n, { one: 'One change is', other: `${n} changes are` })} saved here and waiting to be shared.`,
  },
  refused: {
    sv: (n: number) =>
      `Hubben sa nej till ${plural(n, { one: 'en ändring', other: `${n} ändringar` })}. Titta under Synk.`,
    en: (n: number) =>
      `The hub said no to ${plural(n, { one: 'one change', other: `${n} changes` })}. Look under Sync.`,
  },
  clockRight: { sv: 'Klockan på enheten går rätt.', en: 'The clock of this device is right.' },
  clockSlow: {
    sv: (age: string) => `Klockan på enheten går ${age} efter. Ställ den på automatisk tid.`,
    en: (age: string) => `The clock of this device is ${age} slow. Set it to automatic time.`,
  },
  clockFast: {
    sv: (age: string) => `Klockan på enheten går ${age} före. Ställ den på automatisk tid.`,
    en: (age: string) => `The clock of this device is ${age} fast. Set it to automatic time.`,
  },
  // this device
  offlineReady: { sv: 'Appen öppnas utan nät.', en: 'The app opens without a network.' },
  notOfflineReady: {
    sv: 'Appen är inte hel på enheten än. Låt den vara öppen en stund med nät.',
    en: 'The app is not whole on this device yet. Leave it open for a while with a network.',
  },
  storageKept: {
    sv: 'Webbläsaren har lovat att behålla det som sparas.',
    en: 'The browser has promised to keep what is saved.',
  },
  storageBestEffort: {
    sv: 'Webbläsaren kan rensa det som sparas om disken blir full. Installera appen, så brukar den lova mer.',
    en: 'The browser may clear what is saved if the disk runs full. Install the app, and it usually promises more.',
  },
  nearlyFull: {
    sv: (share: number) => `Enhetens lagring är fylld till ${share} procent. Rensa sådant som inte behövs.`,
    en: (share: number) => `The storage of this device is ${share} per cent full. Clear what is not needed.`,
  },
  updateWaits: {
    sv: 'En ny version av appen väntar. Uppdatera i inställningarna.',
    en: 'A new version of the app is waiting. Update in the settings.',
  },
  pinSet: { sv: 'Värdens sidor står bakom en PIN-kod.', en: 'The host’s pages stand behind a PIN.' },
  noPin: {
    sv: 'Värdens sidor är öppna för alla vid enheten. Välj en PIN-kod i inställningarna.',
    en: 'The host’s pages are open to everybody at this device. Choose a PIN in the settings.',
  },
  // the hub
  desks: { sv: (n: number) => `${n} enheter är värdens.`, en: (n: number) => `${n} devices are the host’s.` },
  oneDesk: {
    sv: 'Bara en enhet är värdens. Går den sönder behövs en ny länk från servern; anslut gärna en till.',
    en: 'Only one device is the host’s. If it breaks a new link from the server is needed; better pair another.',
  },
  noPrinter: {
    sv: 'Klädnypor ska skrivas ut av etikettskrivaren, men servern har ingen.',
    en: 'Clothespins are to be printed by the label printer, but the server has none.',
  },
  noHttps: {
    sv: 'Adressen saknar https. Telefoner kan då varken skanna koder eller öppna appen utan nät.',
    en: 'The address has no https. Phones can then neither scan codes nor open the app without a network.',
  },
  purpose: { sv: 'Det står varför besök sparas.', en: 'It says why visits are kept.' },
  noPurpose: {
    sv: 'Det står inte varför besök sparas. Skriv ändamål och gallringsbeslut i inställningarna.',
    en: 'It does not say why visits are kept. Write the purpose and the records decision in the settings.',
  },
  forgets: {
    sv: (days: number) => `Besök glöms efter ${plural(days, { one: 'en dag', other: `${days} dagar` })}.`,
    en: (days: number) =>
      `Visits are forgotten after ${plural(days, { one: 'one day', other: `${days} days` })}.`,
  },
});
