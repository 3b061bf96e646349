import type { Visit } from '../arrival/visit.ts';
import type { Change } from '../change.ts';
import type { Day } from '../time.ts';
import type { Attendance } from './attendance.ts';
import type { Occurrence } from './breakfast.ts';
import { headsOf } from './coming.ts';
import type { SignUp } from './sign-up.ts';

/** Whoever arrives so long before the start has come for breakfast, in ms. */
const early = 45 * 60_000;

/** How many came: people who arrived around the hour, the unnamed part of a group with as many as it stood for. */
export const cameTo = (
  { starts, ends }: Pick<Occurrence, 'starts' | 'ends'>,
  visits: Iterable<Pick<Visit, 'arrived' | 'party'>>,
): number => {
  let came = 0;
  for (const { arrived, party } of visits)
    if (arrived.at >= starts - early && arrived.at <= ends) came += party;
  return came;
};

/**
 * What stays of a breakfast that was held: how many had signed up and how many came. Counted by every tablet from
 * what it has; the larger count stays, so one that knows less takes nothing away and says nothing.
 */
export function attendanceOf(
  breakfast: Pick<Occurrence, 'day' | 'starts' | 'ends'>,
  signUps: Iterable<Pick<SignUp, 'coming' | 'guests'>>,
  visits: Iterable<Pick<Visit, 'arrived' | 'party'>>,
  current: Attendance | undefined,
): Change[] {
  const { day } = breakfast;
  const [signedUp, came] = [headsOf(signUps), cameTo(breakfast, visits)];
  if (current ? signedUp <= current.signedUp && came <= current.came : signedUp + came === 0) return [];
  return [{ kind: 'attendance', id: day, fields: { day, signedUp, came } }];
}

/** Who came without having signed up, at breakfasts before a day, the latest first: what `expectHeads` asks for. */
export const walkInsBefore = (day: Day, attendances: Iterable<Attendance>): number[] =>
  [...attendances]
    .filter((one) => one.day < day && one.came > 0)
    .sort((a, b) => (a.day < b.day ? 1 : -1))
    .map(({ signedUp, came }) => Math.max(0, came - signedUp));
