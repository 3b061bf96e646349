import type { Week } from './week.ts';
import type { WeekRow } from './weeks.ts';
import { usualDay } from './weeks.ts';

/** A whole week of November 2026, open, with what a test cares about put in. */
export const testWeek = (given: Partial<Week> = {}): WeekRow => ({
  id: 'week1',
  fields: {
    title: 'Öppet hus',
    about: '',
    place: '',
    firstDay: '2026-11-23',
    lastDay: '2026-11-27',
    days: ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27'].map(usualDay),
    tasks: [{ id: 'coffee', name: 'Brygg kaffe' }],
    language: 'sv',
    state: 'open',
    made: 0,
    ...given,
  },
});
