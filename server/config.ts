import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { err, ok, type Result } from '../src/domain/result.ts';
import { type Database, isLoopback, readDatabase } from './config-database.ts';
import { type LogLevel, logLevels } from './log.ts';

/** How this server was asked to run. */
export interface Config {
  /** Folder of the hub's file, absolute. */
  readonly data: string;
  /** A PostgreSQL that keeps the hub; null for the file in `data`. */
  readonly database: Database | null;
  /** Move the hub in `data` to this PostgreSQL and end. */
  readonly moveTo: Database | null;
  readonly port: number;
  readonly host: string;
  /** Paths of certificate and key, PEM. */
  readonly tls: { readonly cert: string; readonly key: string } | null;
  readonly isBehindProxy: boolean;
  /** The hub's public origin, without a trailing slash. */
  readonly address: string | null;
  /** `ipp://…` of a label printer. */
  readonly printer: string | null;
  readonly logLevel: LogLevel;
  /** Make a hub of invented people, if there is none yet. */
  readonly sample: boolean;
  /** Show a link that pairs another door. */
  readonly pair: boolean;
  /** Write a copy of the hub to this file and end. */
  readonly backup: string | null;
  /** Write the hub to this file, for another place, and end. */
  readonly export: string | null;
  /** Make the hub of this file, an exported one or a backup, before the start. */
  readonly restore: string | null;
  /** The daily backups: their folder, absolute, and how many are kept; null for none. */
  readonly backups: { readonly folder: string; readonly keep: number } | null;
  /** Folder of the built app, absolute; null for the one beside the server. */
  readonly dist: string | null;
}

const portSchema = z.pipe(
  z.pipe(
    z.string(),
    z.transform((text) => Number(text)),
  ),
  z.number().check(z.int(), z.minimum(0), z.maximum(65535)),
);

function readFlags(flags: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...flags],
      options: {
        sample: { type: 'boolean' },
        pair: { type: 'boolean' },
        backup: { type: 'string' },
        export: { type: 'string' },
        restore: { type: 'string' },
        data: { type: 'string' },
        'move-to': { type: 'string' },
        port: { type: 'string' },
        host: { type: 'string' },
        dist: { type: 'string' },
      },
    });
    return ok(values);
  } catch (error) {
    return err('bad-config', error instanceof Error ? error.message : 'flags');
  }
}

function originOf(text: string): string | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url.origin : null;
}

/** Reads the environment and the command's flags. A refusal's detail says which setting and what it wants. */
export function readConfig(
  env: Readonly<Record<string, string | undefined>>,
  flags: readonly string[],
): Result<Config, 'bad-config'> {
  const said = readFlags(flags);
  if (!said.ok) return said;
  const given = (name: string) => env[name]?.trim() || undefined;
  const port = portSchema.safeParse(said.value.port ?? given('STIGEN_PORT') ?? '4100');
  if (!port.success) return err('bad-config', 'STIGEN_PORT must be a port number, 0 to 65535');

  const database = readDatabase('DATABASE_URL', given('DATABASE_URL'), given('STIGEN_CONNECTIONS'));
  if (!database.ok) return database;
  const moveTo = readDatabase('--move-to', said.value['move-to'], undefined);
  if (!moveTo.ok) return moveTo;

  const cert = given('STIGEN_CERT');
  const key = given('STIGEN_KEY');
  if ((cert === undefined) !== (key === undefined))
    return err('bad-config', 'STIGEN_CERT and STIGEN_KEY belong together: give the paths of both PEM files');
  const tls = cert !== undefined && key !== undefined ? { cert: resolve(cert), key: resolve(key) } : null;

  const proxy = given('STIGEN_BEHIND_PROXY') ?? '';
  if (!['', '0', '1', 'true', 'false'].includes(proxy))
    return err('bad-config', 'STIGEN_BEHIND_PROXY must be 1 or 0');
  const isBehindProxy = proxy === '1' || proxy === 'true';

  const isOpen = tls !== null || isBehindProxy;
  const host = said.value.host ?? given('STIGEN_HOST') ?? (isOpen ? '0.0.0.0' : '127.0.0.1');
  if (!isOpen && !isLoopback(host))
    return err(
      'bad-config',
      `STIGEN_HOST=${host} would send names over the network unprotected: give STIGEN_CERT and STIGEN_KEY, or STIGEN_BEHIND_PROXY=1`,
    );

  const address = given('STIGEN_ADDRESS');
  const origin = address === undefined ? null : originOf(address);
  if (address !== undefined && origin === null)
    return err('bad-config', 'STIGEN_ADDRESS must be an address like https://hub.example.se');

  const printer = given('STIGEN_PRINTER') ?? null;
  if (printer !== null && !/^(ipps?|https?):\/\/./.test(printer))
    return err('bad-config', 'STIGEN_PRINTER must be an address like ipp://192.168.1.20/ipp/print');

  const logLevel = given('STIGEN_LOG') ?? 'warn';
  const level = logLevels.find((one) => one === logLevel);
  if (!level) return err('bad-config', 'STIGEN_LOG must be error, warn or info');

  const data = resolve(said.value.data ?? given('STIGEN_DATA') ?? './data');
  const keep = Number(given('STIGEN_BACKUPS_KEEP') ?? '14');
  if (!Number.isInteger(keep) || keep < 0 || keep > 1000)
    return err('bad-config', 'STIGEN_BACKUPS_KEEP must be how many daily backups to keep, 0 for none');
  const folder = resolve(given('STIGEN_BACKUPS') ?? join(data, 'backups'));
  const path = (flag: string | undefined) => (flag === undefined ? null : resolve(flag));

  return ok({
    data,
    database: database.value,
    moveTo: moveTo.value,
    port: port.data,
    host,
    tls,
    isBehindProxy,
    address: origin,
    printer,
    logLevel: level,
    sample: said.value.sample ?? false,
    pair: said.value.pair ?? false,
    backup: path(said.value.backup),
    export: path(said.value.export),
    restore: path(said.value.restore),
    backups: keep === 0 ? null : { folder, keep },
    dist: path(said.value.dist),
  });
}
