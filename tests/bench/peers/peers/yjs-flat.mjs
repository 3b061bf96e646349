// Yjs once more, each record one plain JSON value: smaller and faster, but the last writer of a record wins.
import { meta as m, openClient as open, startServer as start } from './yjs.mjs';
export const meta = { ...m, about: m.about.replace('nested Y.Map records', 'plain JSON records') };
export const openClient = (opts) => open(opts, false);
export const startServer = start;
