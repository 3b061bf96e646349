import type { Joining } from '../../../domain/calendar/activity.ts';
import type { ActivityRow } from '../../../domain/calendar/activity-rules.ts';
import { join, withdrawJoining } from '../../../domain/calendar/joining-rules.ts';
import { hub } from '../../../local/queries/hub.ts';
import { now } from '../../../local/time.ts';
import { save, saveAndSay } from '../save.ts';
import { joiningsByActivity } from '../takings.ts';

const timeZone = (): string => hub.peek()?.fields.timeZone ?? 'UTC';

const currentOf = (activity: ActivityRow, person: string): Joining | undefined =>
  joiningsByActivity
    .peek()
    .get(activity.id)
    ?.find((one) => one.person === person);

/** Signs somebody up, in the queue where it is full; `at` as if they had said it then, epoch ms. True once it is kept. */
export async function signUp(activity: ActivityRow, person: string, at = now()): Promise<boolean> {
  const made = join(activity, person, currentOf(activity, person), { at, timeZone: timeZone() });
  return made.ok && save(made.value);
}

/** Takes it back; whoever thinks better of it at once has the place that they had. */
export async function withdraw(activity: ActivityRow, person: string, said: string): Promise<boolean> {
  const current = currentOf(activity, person);
  const changes = withdrawJoining(activity, person, current, { at: now(), timeZone: timeZone() });
  return saveAndSay(changes, said, () => signUp(activity, person, current?.claim.at));
}
