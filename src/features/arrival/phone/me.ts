import { computed, type ReadonlySignal } from '@preact/signals';
import { session } from '../../../local/session.ts';
import { liveSetting, saveSetting } from '../../../local/settings.ts';

const key = 'arrival.me';
const written = liveSetting<string | null>(key, null);

/**
 * Whose phone this is: a person's id, or null. The hub's word counts; until it has heard, what was written on
 * the phone itself does.
 */
export const me: ReadonlySignal<string | null> = computed(() => session.value?.person ?? written.value);

/** Remembers on this phone who somebody said they are. */
export const rememberMe = (person: string): Promise<void> => saveSetting(key, person);
