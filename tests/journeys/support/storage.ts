import type { Page } from '@playwright/test';

/** A row as it lies on the device. */
export interface LocalRow {
  readonly kind: string;
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly at: string;
}

/** What a device has in IndexedDB, read past the app; every store of its database, by name. */
export type LocalStores = Readonly<Record<string, readonly unknown[]>>;

/** Reads everything that the device keeps. */
export const readStores = (page: Page): Promise<LocalStores> =>
  page.evaluate(async () => {
    const settle = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settle(indexedDB.open('stigen'));
    const names = [...database.objectStoreNames];
    const transaction = database.transaction(names);
    const contents = await Promise.all(names.map((name) => settle(transaction.objectStore(name).getAll())));
    database.close();
    return Object.fromEntries(names.map((name, i) => [name, contents[i] ?? []]));
  });

/** The rows of one kind on the device. */
export async function readRows(page: Page, kind: string): Promise<LocalRow[]> {
  const { rows = [] } = await readStores(page);
  return (rows as LocalRow[]).filter((row) => row.kind === kind);
}

/** The first names of everybody whose row is on the device, sorted. */
export const readNames = async (page: Page): Promise<string[]> =>
  (await readRows(page, 'person')).map(({ fields }) => String(fields.firstName)).sort();

/** The visits on the device that have not been taken back. */
export const readVisits = async (page: Page): Promise<LocalRow[]> =>
  (await readRows(page, 'visit')).filter(({ fields }) => fields.gone !== true);
