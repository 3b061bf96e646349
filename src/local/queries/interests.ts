import { computed, type ReadonlySignal } from '@preact/signals';
import type { Interest } from '../../domain/people/interest.ts';
import { watchKind } from '../watch-rows.ts';

const rows = watchKind('interest');

/** What people like to talk about, ask for and offer, by person: everybody's at the desk, on a phone its own. */
export const interestsById: ReadonlySignal<ReadonlyMap<string, Interest>> = computed(
  () => new Map(rows.value.map(({ id, fields }) => [id, fields])),
);
