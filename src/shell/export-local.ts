import { err, ok, type Result } from '../domain/result.ts';
import { saveText } from '../ui/save-file.ts';

const databaseName = 'stigen';
/** As `local/bring-in.ts` reads it; not imported from there, for this must work when the app does not. */
const format = 1;

const settle = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/**
 * Everything this device keeps, as JSON, read with the browser's own calls: it must work also when the app
 * itself does not. Sessions bear no secret (that is in the cookie).
 */
async function read(
  wanted: (store: string) => boolean,
): Promise<{ stores: Record<string, unknown[]>; hub: unknown }> {
  const open = indexedDB.open(databaseName);
  // Asking must not create an empty database of version 1.
  open.onupgradeneeded = () => open.transaction?.abort();
  const database = await settle(open);
  try {
    const names = [...database.objectStoreNames].filter(wanted);
    const transaction = database.transaction([...names, 'meta'], 'readonly');
    const hub = (await settle(transaction.objectStore('meta').get('hub'))) as { value?: unknown } | undefined;
    const stores: Record<string, unknown[]> = {};
    for (const name of names) stores[name] = await settle(transaction.objectStore(name).getAll());
    return { stores, hub: hub?.value };
  } finally {
    database.close();
  }
}

const unsent = ['outbox', 'refused'];

/**
 * Saves what this device keeps as one file. `unsent`: only what the hub does not have, for a tablet that anybody
 * may touch must not hand out the register.
 */
export async function exportLocal(
  now: Date,
  scope: 'all' | 'unsent' = 'all',
): Promise<Result<void, 'storage-failed'>> {
  try {
    const { stores, hub } = await read((store) => scope === 'all' || unsent.includes(store));
    const version = import.meta.env.STIGEN_VERSION;
    const file = { app: 'stigen', format, hub, version, exportedAt: now.toISOString(), stores };
    saveText(`stigen-${now.toISOString().slice(0, 10)}.json`, JSON.stringify(file, null, 1));
    return ok(undefined);
  } catch (error) {
    console.error('export: the local data could not be read', error);
    return err('storage-failed');
  }
}
