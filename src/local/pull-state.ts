import { makeId } from '../domain/id.ts';
import { type Database, onConnection } from './db.ts';

/**
 * How far this device has pulled. `cursor` is the server's sequence number, `view` the server's name for what
 * this device may see. `sweep` is set while everything is being read again from the beginning: the name of
 * that reading, which only the tab that began it knows how to end.
 */
export interface PullState {
  readonly cursor: number;
  readonly view: string;
  readonly sweep?: string;
}

/** Inside a transaction over `meta`. */
export async function getPullState(db: Database): Promise<PullState> {
  const entry = await db.meta.get('pull');
  return (entry?.value as PullState | undefined) ?? { cursor: 0, view: '' };
}

/** Inside a transaction over `meta`. */
export const putPullState = async (db: Database, state: PullState): Promise<void> => {
  await db.meta.put({ key: 'pull', value: state });
};

/** Makes the next pull begin again from the start and sweep; inside a transaction over `meta`. */
export async function askRestart(db: Database, view?: string): Promise<PullState> {
  const state = { cursor: 0, view: view ?? (await getPullState(db)).view, sweep: makeId() };
  await putPullState(db, state);
  return state;
}

/** How far this device has pulled, as the disk has it. */
export const readPullState = (): Promise<PullState> => onConnection((db) => getPullState(db));
