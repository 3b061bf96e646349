// The floor once more, asking Chromium to flush every IndexedDB transaction to disk.
import { meta as m, openClient as open, startServer as start } from './dexie.mjs';
export const meta = {
  ...m,
  about: 'floor with chromeTransactionDurability: strict',
  durability: 'write(): awaits the transaction complete event after fsync (strict).',
};
export const openClient = (opts) => open(opts, 'strict');
export const startServer = start;
