import { beginFirstLook } from '../local/first-look.ts';

// Imported before anything else: the storage is asked while the rest of the app is still being run.
// The app may be opened at something that is one row: it is looked at, too.
const [, wall] = /^\/walls\/([^/]+)/.exec(location.pathname) ?? [];
beginFirstLook(undefined, wall === undefined ? undefined : ['wall', wall]);
