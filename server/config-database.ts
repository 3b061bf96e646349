import { err, ok, type Result } from '../src/domain/result.ts';

/** A PostgreSQL to keep hubs in. */
export interface Database {
  /** `postgres://user:password@host:port/database?sslmode=…` */
  readonly url: string;
  /** How many connections one process may use. */
  readonly connections: number;
}

export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || host === '[::1]' || host.startsWith('127.');

/**
 * Reads where the database is; `name` is the setting it was given in. A refusal's detail never holds the
 * address, for there may be a password in it.
 */
export function readDatabase(
  name: string,
  address: string | undefined,
  most: string | undefined,
): Result<Database | null, 'bad-config'> {
  const connections = Number(most ?? '10');
  if (!Number.isInteger(connections) || connections < 2 || connections > 500)
    return err('bad-config', 'STIGEN_CONNECTIONS must be a number from 2 to 500');
  if (address === undefined) return ok(null);
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !['postgres:', 'postgresql:'].includes(url.protocol))
    return err('bad-config', `${name} must be an address like postgres://user@host/database`);
  const host = url.searchParams.get('host') ?? url.hostname;
  // An empty host and one that is a path are sockets of this machine.
  const isHere = host === '' || host.startsWith('/') || isLoopback(host);
  if (!isHere && !url.searchParams.has('sslmode'))
    return err(
      'bad-config',
      `${name} would send names over the network unprotected: add ?sslmode=verify-full (with &sslrootcert=/path.pem for an authority of your own), or ?sslmode=disable if nobody else is on that network`,
    );
  return ok({ url: address, connections });
}
