import type { ActivityRow } from '../../../domain/calendar/activity-rules.ts';
import { agree, bringBack, callOff, takeBack } from '../../../domain/calendar/activity-write.ts';
import type { Change } from '../../../domain/change.ts';
import { breakfastRules } from '../../../local/queries/breakfast.ts';
import { navigate } from '../../../ui/navigate.ts';
import { routes } from '../../../ui/route-names.ts';
import { showSnack } from '../../../ui/snack.tsx';
import { sayActivityRefusal } from '../edit/refusal-words.ts';
import { save, saveAndSay } from '../save.ts';
import { words } from './words.ts';

/** What puts an activity's state back as it stands now. */
const asBefore = ({ id, fields: { state, reason } }: ActivityRow): Change => ({
  kind: 'activity',
  id,
  fields: { state, reason },
});

/** The host says yes; if breakfast has come to lie there, they hear why not. True once it is kept. */
export async function sayYes(activity: ActivityRow): Promise<boolean> {
  const rules = breakfastRules.peek();
  const made = rules && agree(rules, activity);
  if (!made?.ok) {
    if (made) void showSnack({ text: sayActivityRefusal(made.code) });
    return false;
  }
  const said = activity.fields.state === 'proposed' ? words.agreed() : words.agreedAgain();
  return saveAndSay(made.value, said, () => save([asBefore(activity)]));
}

/** It is not held, for this reason. `mayUndo`: on somebody's own phone what everybody was told is not taken back. */
export const sayNo = (activity: ActivityRow, reason: string, mayUndo: boolean): Promise<boolean> =>
  saveAndSay(
    callOff(activity, reason),
    activity.fields.state === 'agreed' ? words.didCancel() : words.didDecline(),
    mayUndo ? () => save([asBefore(activity)]) : undefined,
  );

/** Takes a proposal back and goes to the calendar. */
export async function takeItBack(activity: ActivityRow): Promise<void> {
  const isKept = await saveAndSay([takeBack(activity)], words.tookBack(), () => save([bringBack(activity)]));
  if (isKept) navigate(routes.calendar, { replace: true });
}
