/** What all devices of a process share: Dexie and an IndexedDB in memory. Neither knows a device. */
export { Dexie, liveQuery } from 'dexie';
export { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
