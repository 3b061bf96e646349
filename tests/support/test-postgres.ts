import { inject } from 'vitest';
import { createDatabase } from './postgres.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Whoever asks here is told the address of this run's PostgreSQL; the first one starts it. */
    readonly postgresHost: string;
  }
}

let server: Promise<string> | undefined;

async function ask(): Promise<string> {
  const reply = await fetch(inject('postgresHost'));
  const text = await reply.text();
  if (!reply.ok) throw new Error(text);
  return text;
}

/** In a test: an empty database on the run's PostgreSQL, as an address. */
export async function testDatabase(): Promise<string> {
  server ??= ask();
  return createDatabase(await server);
}
