// PouchDB with its newer browser adapter, 'indexeddb'.
import PouchDB from 'pouchdb';
import indexeddb from 'pouchdb-adapter-indexeddb';
import { meta as m, openClient as open, startServer as start } from './pouchdb.mjs';
export const meta = {
  ...m,
  packages: [...m.packages, 'pouchdb-adapter-indexeddb'],
  about: m.about.replace('adapter idb', 'adapter indexeddb'),
};
export const openClient = (opts) => {
  PouchDB.plugin(indexeddb);
  return open(opts, 'indexeddb', PouchDB);
};
export const startServer = start;
