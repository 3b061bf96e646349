import { beforeEach, expect, test } from 'vitest';
import { setLanguage } from '../../../i18n/language.ts';
import { saySighting } from './devices-section.tsx';

const at = Date.parse('2026-11-24T10:00:00+01:00');
const zone = 'Europe/Stockholm';
beforeEach(() => setLanguage('sv'));

test('a device says when it was last heard, and that its clock is wrong', () => {
  const seen = { device: 'd', at, clockAhead: null, isHere: false };
  expect(saySighting(undefined, zone)).toEqual([]);
  expect(saySighting(seen, zone)).toEqual(['senast hörd tis 24 nov 10:00']);
  expect(saySighting({ ...seen, isHere: true, clockAhead: 1000 }, zone)).toEqual(['uppkopplad nu']);
  expect(saySighting({ ...seen, isHere: true, clockAhead: 600_000 }, zone)).toEqual([
    'uppkopplad nu',
    'klockan går 10 min före!',
  ]);
  expect(saySighting({ ...seen, isHere: true, clockAhead: -600_000 }, zone)[1]).toBe(
    'klockan går 10 min efter!',
  );
});
