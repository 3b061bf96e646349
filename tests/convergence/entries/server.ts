/** The server as it is, for a world with its own time: the app, its store and its housekeeping. */
export { createApp } from '../../../server/app.ts';
export { createServerClock } from '../../../server/hub/clock.ts';
export { createHereCounter } from '../../../server/hub/here.ts';
export { createHousekeeper } from '../../../server/hub/keep-house.ts';
export { createLive } from '../../../server/hub/live.ts';
export { keepSetupToken } from '../../../server/hub/setup-token.ts';
export { presentRow } from '../../../server/hub/view.ts';
export { createLog } from '../../../server/log.ts';
export { openSqliteStore } from '../../../server/store/sqlite-store.ts';
export { kinds } from '../../../src/domain/kinds.ts';
