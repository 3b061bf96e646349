import type { Activity } from '../../../domain/calendar/activity.ts';
import { isOn } from '../../../domain/calendar/activity-rules.ts';
import type { Places, Standing } from '../../../domain/calendar/joining-rules.ts';
import { isolate } from '../../../i18n/isolate.ts';
import { formName, sayState } from '../activity-words.ts';
import { words } from './words.ts';

/** What a list tells of who takes part in one activity: how many places are left, and where this phone's person stands. */
export interface Taking {
  readonly places: Places;
  readonly standing: Standing;
}

/** Whether one may come, and whether there is room, in a few words. */
export function sayRoom(activity: Activity, { places, standing }: Taking): string {
  if (standing.is === 'inside') return words.youAreIn();
  if (standing.is === 'waiting') return words.youWait(standing.place);
  if (activity.openness === 'internal') return words.internal();
  if (!activity.signUp) return activity.openness === 'listen' ? words.listen() : words.open();
  if (places.free === null) return words.taking(places.inside.length);
  return places.free === 0 ? words.full() : words.placesLeft(places.free);
}

/** What stands before everything else: that it is not held, or not yet, or right now. Empty where it is as planned. */
export function sayMark(activity: Activity, now: number): string {
  const { state, reason } = activity;
  if (state === 'cancelled' && reason !== '') return words.cancelledWhy(isolate(reason));
  if (state !== 'agreed') return sayState(state);
  return isOn(activity, now) ? words.on() : '';
}

/** The line under the title: form, part, place, room for more. */
export function sayDetail(activity: Activity, place: string, taking: Taking): string {
  const { form, part, parts, state } = activity;
  return [
    formName(form),
    ...(parts > 0 ? [words.partOf(part, parts)] : []),
    ...(place === '' ? [] : [isolate(place)]),
    ...(state === 'agreed' ? [sayRoom(activity, taking)] : []),
  ].join(' · ');
}
