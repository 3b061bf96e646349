import type { Signal } from '@preact/signals';
import { useDraft } from './drafts.ts';

const nobody: readonly string[] = [];

/** The people whose pins are to be printed on sheets, as a draft, and a function that clears it. */
export const useChosenPins = (): [Signal<readonly string[]>, () => void] =>
  useDraft<readonly string[]>('pins.chosen', nobody);

/** The template in which they are to be printed; empty for the hub's usual one. */
export const useChosenTemplate = (): [Signal<string>, () => void] => useDraft<string>('pins.template', '');
