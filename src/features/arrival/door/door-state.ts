import { signal } from '@preact/signals';
import type { Welcomed } from './check-in-model.ts';

/** Who is being welcomed at the door right now. */
export const welcomed = signal<Welcomed | null>(null);

/** What somebody typed at the door before they said that they are new here. */
export const carriedName = signal('');

/** What is typed in the door's field. */
export const doorQuery = signal('');

/** What the door has to say about the last thing that did not work; empty for nothing. */
export const doorProblem = signal('');
