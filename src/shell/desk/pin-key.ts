import { saveSetting } from '../../local/settings.ts';

/** Settings of the desk: they go when the hub sends the device away. */
export const pinKey = 'desk.pin';
export const guessesKey = 'desk.guesses';

/** Whoever pairs a device anew, with a code that only a desk or the server gives, needs no old PIN. */
export async function forgetPin(): Promise<void> {
  await saveSetting(pinKey, null);
  await saveSetting(guessesKey, { wrong: 0, until: 0 });
}
