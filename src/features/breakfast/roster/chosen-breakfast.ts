import { type Signal, useSignal } from '@preact/signals';
import type { Occurrence } from '../../../domain/breakfast/breakfast.ts';
import type { Day } from '../../../domain/time.ts';
import { place } from '../../../ui/navigate.ts';
import { held } from '../upcoming.ts';

interface ChosenBreakfast {
  readonly coming: readonly Occurrence[];
  /** Undefined when none is coming, or the hub is not known yet. */
  readonly breakfast: Occurrence | undefined;
  readonly chosen: Signal<Day | null>;
}

/** The breakfast a page is about: the next, until another is chosen; `?day=` in the address chooses, too. */
export function useChosenBreakfast(): ChosenBreakfast {
  const chosen = useSignal<Day | null>(new URLSearchParams(place.peek().query).get('day'));
  const coming = held.value;
  return { coming, breakfast: coming.find(({ day }) => day === chosen.value) ?? coming[0], chosen };
}
