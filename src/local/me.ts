import { computed, type ReadonlySignal } from '@preact/signals';
import { session } from './session.ts';
import { liveSetting, saveSetting } from './settings.ts';

const key = 'arrival.me';
const written = liveSetting<string | null>(key, null);

const erasedKey = 'arrival.erased';
const erased = liveSetting<string | null>(erasedKey, null);

/**
 * Whose phone this is: a person's id, or null. The hub's word counts; until it has heard, what was written on
 * the phone itself does.
 */
export const me: ReadonlySignal<string | null> = computed(() => {
  const person = session.value?.person ?? written.value;
  return person === erased.value ? null : person;
});

/** Somebody has erased themselves here; until the hub has heard, its word about whose phone this is counts no more. */
export const forgetMe = (person: string): Promise<void> => saveSetting(erasedKey, person);

/** Remembers on this phone who somebody said they are. */
export const rememberMe = (person: string): Promise<void> => saveSetting(key, person);
