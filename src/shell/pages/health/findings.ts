import type { Hub } from '../../../domain/hub.ts';
import { isPersonal } from '../../../domain/role.ts';
import { formatAge, formatDateTime } from '../../../i18n/format.ts';
import type { RowOf } from '../../../local/row.ts';
import type { ServerHealth } from '../../../sync/hub-file.ts';
import type { SyncFacts } from '../../sync-words.ts';
import { words } from './words.ts';

/** `bad`: something may be lost or does not work. `warn`: worth seeing to. `good`: as it should be. */
export type Tone = 'bad' | 'warn' | 'good';

/** One thing about the hub or this device, in words. */
export interface Finding {
  readonly key: string;
  readonly tone: Tone;
  readonly text: string;
}

/** All that is known of how things are. */
export interface HealthFacts {
  readonly now: number;
  readonly hub: Hub;
  readonly sync: SyncFacts;
  /** What the server says; null while it is asked, undefined when it does not answer. */
  readonly server: ServerHealth | null | undefined;
  readonly appVersion: string;
  readonly devices: readonly RowOf<'device'>[];
  readonly hasPrinter: boolean;
  readonly hasPin: boolean;
  /** May the browser clear what is kept here? Null where nobody can say. */
  readonly isPersisted: boolean | null;
  readonly isOfflineReady: boolean;
  readonly isUpdateWaiting: boolean;
  /** Bytes used and bytes there are, or null where the browser does not tell. */
  readonly storage: { readonly used: number; readonly most: number } | null;
  /** The hub's address as phones reach it. */
  readonly address: string;
}

const aDay = 24 * 3_600_000;
/** A backup is made once a day; one that is older than this has been missed. */
const backupOld = 2 * aDay;
/** How wrong a clock may be before it is worth a word, ms. */
const clockMatters = 120_000;
/** From this share of the storage on it is worth a word. */
const nearlyFull = 0.8;

const find = (key: string, tone: Tone, text: string): Finding => ({ key, tone, text });

function ofServer({ server, appVersion, now, hub }: HealthFacts): Finding[] {
  if (server === null) return [];
  if (server === undefined) return [find('server', 'warn', words.serverSilent())];
  const { backup, version } = server;
  const when = backup ? formatDateTime(backup.at, hub.timeZone) : '';
  const copied = !backup
    ? find('backup', 'bad', words.noBackup())
    : !backup.ok
      ? find('backup', 'bad', words.backupFailed(when))
      : now - backup.at > backupOld
        ? find('backup', 'bad', words.backupOld(when))
        : find('backup', 'good', words.backup(when));
  const versions =
    version === '' || version === appVersion
      ? []
      : [find('versions', 'warn', words.versions(version, appVersion))];
  return [find('server', 'good', words.serverAnswers()), copied, ...versions];
}

function ofSync({ sync, now, hub }: HealthFacts): Finding[] {
  const { lastSynced, waiting, refused, clockOff } = sync;
  const isOld = lastSynced === null || now - lastSynced > aDay;
  const last =
    lastSynced === null ? words.neverSynced() : words.lastSynced(formatDateTime(lastSynced, hub.timeZone));
  return [
    find('synced', isOld ? 'warn' : 'good', last),
    ...(waiting > 0 ? [find('waiting', isOld ? 'bad' : 'warn', words.waiting(waiting))] : []),
    ...(refused > 0 ? [find('refused', 'bad', words.refused(refused))] : []),
    Math.abs(clockOff) > clockMatters
      ? find(
          'clock',
          'warn',
          clockOff > 0 ? words.clockSlow(formatAge(clockOff)) : words.clockFast(formatAge(-clockOff)),
        )
      : find('clock', 'good', words.clockRight()),
  ];
}

function ofDevice(facts: HealthFacts): Finding[] {
  const { isPersisted, isOfflineReady, isUpdateWaiting, storage, hasPin } = facts;
  const share = storage && storage.most > 0 ? storage.used / storage.most : 0;
  return [
    isOfflineReady
      ? find('offline', 'good', words.offlineReady())
      : find('offline', 'warn', words.notOfflineReady()),
    ...(isPersisted === null
      ? []
      : [
          isPersisted
            ? find('kept', 'good', words.storageKept())
            : find('kept', 'warn', words.storageBestEffort()),
        ]),
    ...(share >= nearlyFull ? [find('full', 'bad', words.nearlyFull(Math.round(share * 100)))] : []),
    ...(isUpdateWaiting ? [find('update', 'warn', words.updateWaits())] : []),
    hasPin ? find('pin', 'good', words.pinSet()) : find('pin', 'warn', words.noPin()),
  ];
}

function ofHub({ hub, devices, hasPrinter, address }: HealthFacts): Finding[] {
  const paired = devices.filter(({ fields }) => !fields.revoked && !isPersonal(fields.role));
  const desks = paired.filter(({ fields }) => fields.role === 'desk').length;
  return [
    desks > 1 ? find('desks', 'good', words.desks(desks)) : find('desks', 'warn', words.oneDesk()),
    ...(hub.printing === 'network' && !hasPrinter ? [find('printer', 'warn', words.noPrinter())] : []),
    ...(address.startsWith('https:') ? [] : [find('https', 'warn', words.noHttps())]),
    hub.purpose.trim() === ''
      ? find('purpose', 'warn', words.noPurpose())
      : find('purpose', 'good', words.purpose()),
    find('forgets', 'good', words.forgets(hub.visitDays)),
  ];
}

const order: readonly Tone[] = ['bad', 'warn', 'good'];

/** How the hub, its server and this device are, what is wrong first. */
export const findingsOf = (facts: HealthFacts): Finding[] =>
  [...ofServer(facts), ...ofSync(facts), ...ofDevice(facts), ...ofHub(facts)].sort(
    (a, b) => order.indexOf(a.tone) - order.indexOf(b.tone),
  );
