import { doorWords } from './words.ts';

/** Why something could not be kept or done on this device. */
export type SaveRefusal = 'storage-full' | 'storage-failed' | 'unknown-person';

const says: Readonly<Record<SaveRefusal, () => string>> = {
  'storage-full': doorWords.storageFull,
  'storage-failed': doorWords.storageFailed,
  'unknown-person': doorWords.unknownPerson,
};

/** What to say, with the next step, when saving was refused. */
export const sayRefusal = (code: SaveRefusal): string => says[code]();
