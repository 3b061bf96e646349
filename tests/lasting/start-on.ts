import { type ServerProcess, startServer } from '../support/server-process.ts';

/** Starts the real server from its sources on a data folder, without backups unless `env` asks for some. */
export const startOn = (data: string, env: Readonly<Record<string, string>> = {}): Promise<ServerProcess> =>
  startServer({ flags: ['--data', data], env: { STIGEN_BACKUPS_KEEP: '0', ...env } });

/** The token of the set-up link that it showed; empty when it showed none. */
export const tokenOf = ({ link }: ServerProcess): string => link?.split('/s/')[1] ?? '';
