import type { Purpose } from './newcomer-model.ts';
import { words } from './words.ts';

/** The purposes in the order they are offered. */
export const purposes: readonly Purpose[] = ['visit', 'meeting', 'activity', 'openHouse', 'other'];

/** A purpose in words; empty for none. */
export const sayPurpose = (purpose: Purpose | null): string => (purpose === null ? '' : words[purpose]());
