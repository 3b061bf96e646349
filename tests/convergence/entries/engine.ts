/** The client engine as a device carries it: all of `local` and `sync`, and the rules its screens would call. */
export { checkIn, checkOut, greet, undoCheckOut } from '../../../src/domain/arrival/arrival.ts';
export { welcome, welcomeGroup, writeIn } from '../../../src/domain/arrival/newcomer.ts';
export { setVisible } from '../../../src/domain/arrival/visibility.ts';
export {
  askForTurns,
  bookOnboarding,
  moveOnboarding,
  plainPlusOne,
  signUp,
} from '../../../src/domain/breakfast/coming.ts';
export { setDiet, tickBought } from '../../../src/domain/breakfast/kitchen-rules.ts';
export { acceptTurn, leaveTurn, offerTurn, takeTurn } from '../../../src/domain/breakfast/roster.ts';
export { joinMix } from '../../../src/domain/breakfast/seating.ts';
export {
  agree,
  callOff,
  editActivity,
  makeActivity,
  takeBack,
} from '../../../src/domain/calendar/activity-write.ts';
export { join as joinActivity, withdrawJoining } from '../../../src/domain/calendar/joining-rules.ts';
export { addTask, sayOfDay, tickTask, untickTask } from '../../../src/domain/desk/desk-write.ts';
export { sayOfPair } from '../../../src/domain/desk/introduction.ts';
export { wayId } from '../../../src/domain/house/house.ts';
export {
  editRow,
  noEdits,
  publishHouse,
  replaceHouse,
  takeAway,
} from '../../../src/domain/house/house-edits.ts';
export { sampleHouse } from '../../../src/domain/house/sample-house.ts';
export { getUp, sitDown } from '../../../src/domain/house/sit-down.ts';
export { turnId, visitId } from '../../../src/domain/id.ts';
export { kinds } from '../../../src/domain/kinds.ts';
export {
  apply,
  markAnswered,
  publishManifesto,
  sign,
  takeBack as takeApplicationBack,
} from '../../../src/domain/openhouse/belonging.ts';
export {
  greetOn,
  keepPlace,
  placeId,
  setAddress,
  signUpFor,
  withdrawFrom,
} from '../../../src/domain/openhouse/coming.ts';
export { tick } from '../../../src/domain/openhouse/morning.ts';
export { stampCard, takeOff } from '../../../src/domain/openhouse/walk.ts';
export { changeWeek, makeWeek } from '../../../src/domain/openhouse/weeks.ts';
export { setInterests } from '../../../src/domain/people/interest-rules.ts';
export { merge, unmerge } from '../../../src/domain/people/merging.ts';
export { addDays, dayAt } from '../../../src/domain/time.ts';
export {
  closeQuestion,
  contribute,
  editContribution,
  withdraw,
} from '../../../src/domain/walls/contributing.ts';
export { correct, hide, show } from '../../../src/domain/walls/moderating.ts';
export { sayTalk } from '../../../src/domain/walls/talk.ts';
export { makeWall } from '../../../src/domain/walls/wall-making.ts';
export { commit } from '../../../src/local/commit.ts';
export { openLocal } from '../../../src/local/db.ts';
export { erasePerson } from '../../../src/local/erase.ts';
export { forgetPast } from '../../../src/local/forget.ts';
export { discardRefused, retryRefused, waitingCount } from '../../../src/local/outbox.ts';
export { isMine, owner } from '../../../src/local/owner.ts';
export { readArriving } from '../../../src/local/queries/arriving.ts';
export { breakfastRules } from '../../../src/local/queries/breakfast.ts';
export { hub } from '../../../src/local/queries/hub.ts';
export { findOrganisation } from '../../../src/local/queries/organisations.ts';
export { readPerson } from '../../../src/local/queries/people.ts';
export { closeDueVisits, readVisit } from '../../../src/local/queries/visits.ts';
export { session } from '../../../src/local/session.ts';
export { syncStatus } from '../../../src/local/status.ts';
export { now } from '../../../src/local/time.ts';
export { createServerPort } from '../../../src/sync/server-port.ts';
export { join, leave, redeem, setUp } from '../../../src/sync/session.ts';
export { startSync } from '../../../src/sync/start.ts';
