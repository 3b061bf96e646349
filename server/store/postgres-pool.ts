import { createHash } from 'node:crypto';
import type { PostgresPool, PostgresPoolClient } from 'kysely';
import pg from 'pg';
import { StoreBusy } from './store.ts';

/** The type of `bigint`. Counters and times stay below 2^53, so they are read as numbers. */
const bigint = 20;
const mostNames = 200;

/** How a connection reads what it is sent. */
export const typesOf: pg.CustomTypesConfig = {
  getTypeParser: (type: number, format?: 'text' | 'binary') =>
    type === bigint && format !== 'binary' ? Number : pg.types.getTypeParser(type, format),
};

// Classes of PostgreSQL's error codes: 08 connection, 53 out of something, 57 an operator's doing, and
// what waited too long (55P03, 25P03) or lost against another (40001, 40P01).
const busyCodes = /^(08...|53...|57P..|57014|55P03|25P0[34]|40001|40P01)$/;
const networkCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENOENT',
]);
// The driver has no codes for these.
const lostWords = /terminated|timeout exceeded|connection error|not queryable|Connection ended/i;

/** Turns an error that says "not now" into `StoreBusy`; any other stays what it is. */
export function busyOr(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { code } = error as { code?: unknown };
  if (typeof code === 'string')
    return busyCodes.test(code) || networkCodes.has(code) ? new StoreBusy(code, error) : error;
  return lostWords.test(error.message) ? new StoreBusy('lost', error) : error;
}

/** Names statements, so that PostgreSQL parses and plans the frequent ones once per connection. */
function createNames(): (text: string) => string | undefined {
  const names = new Map<string, string>();
  return (text) => {
    const known = names.get(text);
    // Rare ones are not named: a connection keeps a named statement for ever.
    if (known !== undefined || names.size >= mostNames) return known;
    const name = createHash('sha256').update(text).digest('base64url').slice(0, 20);
    names.set(text, name);
    return name;
  };
}

/**
 * Connections for Kysely. `lost` hears of each that broke; whoever was using it gets `StoreBusy`, and the
 * next one asks over a new connection.
 */
export function createPool(url: string, connections: number, lost: (error: unknown) => void): PostgresPool {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 60_000,
    keepAlive: true,
    application_name: 'stigen',
    types: typesOf,
  });
  // Without these an idle or a busy connection that breaks would end the process.
  pool.on('error', lost);
  pool.on('connect', (client) => client.on('error', lost));
  const nameOf = createNames();
  const wrapped = new WeakMap<pg.PoolClient, PostgresPoolClient>();

  const wrap = (client: pg.PoolClient): PostgresPoolClient => {
    const query = async (text: string, values: readonly unknown[]) => {
      const name = nameOf(text);
      try {
        return await client.query({ text, values: [...values], ...(name ? { name } : {}) });
      } catch (error) {
        throw busyOr(error);
      }
    };
    // Kysely asks by text alone; cursors, the other form, are not used here.
    return { query: query as unknown as PostgresPoolClient['query'], release: () => client.release() };
  };

  return {
    async connect() {
      let client: pg.PoolClient;
      try {
        client = await pool.connect();
      } catch (error) {
        throw busyOr(error);
      }
      const known = wrapped.get(client) ?? wrap(client);
      wrapped.set(client, known);
      return known;
    },
    end: () => pool.end(),
  };
}
