import { formatDateTime, formatTime } from '../i18n/format.ts';
import { defineWords } from '../i18n/words.ts';

const words = defineWords({
  saved: { sv: 'Sparat här', en: 'Saved here' },
  waiting: { sv: (n: number) => `${n} väntar`, en: (n: number) => `${n} waiting` },
  shared: { sv: 'allt är delat', en: 'all is shared' },
  last: { sv: (when: string) => `senast synkat ${when}`, en: (when: string) => `last synced ${when}` },
  never: { sv: 'inte synkat än', en: 'not synced yet' },
  syncing: { sv: 'synkar nu', en: 'syncing now' },
  refused: { sv: (n: number) => `${n} togs inte emot`, en: (n: number) => `${n} not accepted` },
  unreachable: { sv: 'hubbens server svarar inte just nu', en: 'the hub’s server does not answer right now' },
  soon: { sv: 'försöker snart igen', en: 'will try again soon' },
  server: { sv: 'hubbens server har problem', en: 'the hub’s server has trouble' },
  notPaired: { sv: 'enheten är inte längre ansluten', en: 'this device is no longer paired' },
  upgradeApp: { sv: 'appen behöver uppdateras', en: 'the app needs an update' },
  upgradeServer: { sv: 'hubbens server behöver uppdateras', en: 'the hub’s server needs an update' },
  hubFull: { sv: 'hubbens disk är full', en: 'the hub’s disk is full' },
  storage: { sv: 'enhetens lagring är full', en: 'the device’s storage is full' },
  storageFailed: { sv: 'enhetens lagring svarar inte', en: 'the device’s storage does not answer' },
  clock: { sv: 'klockan på enheten går fel', en: 'the clock of this device is wrong' },
});

/** What the line tells of, as `local` knows it. */
export interface SyncFacts {
  readonly state: 'starting' | 'syncing' | 'live' | 'waiting' | 'unreachable' | 'stopped';
  /** Epoch ms, or null before the first time. */
  readonly lastSynced: number | null;
  /** A code, or null when nothing is wrong. */
  readonly problem: string | null;
  /** Ms this device's clock is off. */
  readonly clockOff: number;
  /** Changes that the hub does not have yet. */
  readonly waiting: number;
  /** Changes that the hub would not take. */
  readonly refused: number;
}

const reasons: { readonly [code: string]: () => string } = {
  unreachable: words.unreachable,
  offline: words.unreachable,
  timeout: words.unreachable,
  'not-paired': words.notPaired,
  revoked: words.notPaired,
  'upgrade-app': words.upgradeApp,
  'upgrade-server': words.upgradeServer,
  'hub-full': words.hubFull,
  'storage-full': words.storage,
  'storage-failed': words.storageFailed,
};

/** How wrong a clock may be before it is worth a word, ms. */
const clockTolerance = 120_000;

/** Why nothing is being shared right now, in words, or null when it is. */
export function sayWhyNot({ state, problem, clockOff }: SyncFacts): string | null {
  if (problem !== null) return (reasons[problem] ?? words.server)();
  if (state === 'unreachable') return words.unreachable();
  if (state === 'waiting') return words.soon();
  return Math.abs(clockOff) > clockTolerance ? words.clock() : null;
}

/** When it was last synced: the time of day, with the day if that was not today. */
function sayWhen(at: number | null, now: number, timeZone: string): string {
  if (at === null) return words.never();
  const isToday = now - at < 20 * 3_600_000;
  return words.last(isToday ? formatTime(at, timeZone) : formatDateTime(at, timeZone));
}

/**
 * The parts of the one sync line, in order: saved here · N waiting · last synced 08:12 · why not now.
 * @param now epoch ms
 * @param timeZone the hub's
 */
export function saySync(facts: SyncFacts, now: number, timeZone: string): string[] {
  const isShared = facts.waiting === 0 && facts.lastSynced !== null && facts.state === 'live';
  return [
    words.saved(),
    ...(facts.waiting > 0 ? [words.waiting(facts.waiting)] : isShared ? [words.shared()] : []),
    ...(facts.refused > 0 ? [words.refused(facts.refused)] : []),
    sayWhen(facts.lastSynced, now, timeZone),
    ...(facts.state === 'syncing' ? [words.syncing()] : [sayWhyNot(facts) ?? []].flat()),
  ];
}
