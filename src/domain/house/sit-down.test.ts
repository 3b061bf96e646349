import { describe, expect, it } from 'vitest';
import { countSitting, getUp, type SittingRow, sitDown, stayOn } from './sit-down.ts';
import type { Sitting } from './sitting.ts';

const hub = { closes: '18:00', timeZone: 'Europe/Stockholm' };
const at = (time: string) => Date.parse(`2026-11-24T${time}:00+01:00`);
const rowOf = (change: { readonly id: string; readonly fields: object }): SittingRow => ({
  id: change.id,
  fields: change.fields as unknown as Sitting,
});

describe('sitting down', () => {
  it('bears nobody’s mark and leaves by itself after two hours', () => {
    const change = sitDown('fire', hub, at('09:00'));
    expect(change.trueSince).toBe(at('09:00'));
    expect(change.id).toMatch(/^[0-9a-z]{16}~2026-11-24$/);
    expect(change.fields).toEqual({ spot: 'fire', day: '2026-11-24', from: at('09:00'), until: at('11:00') });
  });

  it('ends with the day of the house, and after that goes on for two hours', () => {
    expect(sitDown('fire', hub, at('17:30')).fields.until).toBe(at('18:00'));
    expect(sitDown('fire', hub, at('18:30')).fields.until).toBe(at('20:30'));
  });

  it('is counted while it lasts', () => {
    const first = rowOf(sitDown('fire', hub, at('09:00')));
    const second = rowOf(sitDown('fire', hub, at('09:30')));
    const counted = (rows: readonly SittingRow[], time: string) => countSitting(rows, at(time)).get('fire');
    expect(counted([first, second], '09:45')).toBe(2);
    expect(counted([first, second], '11:15')).toBe(1);
    expect(counted([first, second], '08:59')).toBeUndefined();
    const up = { ...first, fields: { ...first.fields, ...getUp(first.id, at('09:40')).fields } };
    expect(counted([up, second], '09:45')).toBe(1);
    const on = { ...first, fields: { ...first.fields, ...stayOn(first, hub, at('10:50')).fields } };
    expect(counted([on], '12:45')).toBe(1);
  });
});
