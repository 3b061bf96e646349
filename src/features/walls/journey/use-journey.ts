import { useMemo } from 'preact/hooks';
import { type Journey, readJourney, silentPairs } from '../../../domain/walls/journey.ts';
import type { Mark } from '../../../domain/walls/journey-keys.ts';
import type { Place, Talk } from '../../../domain/walls/wall.ts';
import { organisations } from '../../../local/queries/organisations.ts';
import type { StepWords } from './layout.ts';
import { words } from './words.ts';

/** The journey of these marks, with the hub's names for the organisations. Read anew only when something has changed. */
export function useJourney(places: readonly Place[], rows: readonly Mark[], talks: readonly Talk[]): Journey {
  const known = organisations.value;
  return useMemo(() => readJourney(places, rows, talks, [...known.values()]), [places, rows, talks, known]);
}

/** What stands on the drawing at every step. */
export function stepsToDraw(journey: Journey): StepWords[] {
  const knots = new Set(silentPairs(journey).flatMap(({ a, b }) => [a.key, b.key]));
  return journey.steps.map(({ place, state, meetings, unnamed }) => ({
    ...{ id: place.id, name: place.name, state },
    signs: [
      ...meetings.map(({ party }) => ({ key: party.key, label: party.short, knot: knots.has(party.key) })),
      ...(unnamed.length > 0 ? [{ key: '', label: words.unnamed(), knot: false }] : []),
    ],
  }));
}
