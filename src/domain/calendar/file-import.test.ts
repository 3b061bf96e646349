import { describe, expect, it } from 'vitest';
import { usualSeries } from '../breakfast/breakfast.ts';
import type { Change } from '../change.ts';
import { sampleHouse } from '../house/sample-house.ts';
import { testActivity } from '../test-nouns.ts';
import type { Activity } from './activity.ts';
import type { ActivityRow } from './activity-rules.ts';
import { type FileEvent, type ImportFate, importChanges, planImport } from './file-import.ts';
import { stretchOn } from './repeats.ts';

const rules = { series: usualSeries, days: new Map(), timeZone: 'Europe/Stockholm' };
const now = Date.parse('2026-11-30T08:00:00+01:00');
const at = (day: string, from: string, to: string) => stretchOn(day, from, to, rules.timeZone);
const choice = { form: 'meeting', openness: 'join' } as const;
const around = { house: sampleHouse('one-floor', 'sv'), joinings: () => [] };

const event = (uid: string, part: Partial<FileEvent> = {}): FileEvent => ({
  ...{ uid, instance: null, title: 'Samtal', about: '', place: '', isCancelled: false },
  ...at('2026-12-01', '13:00', '14:00'),
  ...part,
});

/** The calendar as it is once changes are made. */
function onceSaid(rows: readonly ActivityRow[], changes: readonly Change[]): ActivityRow[] {
  const all = new Map(rows.map((row) => [row.id, row]));
  for (const { id, fields } of changes)
    all.set(id, { id, fields: { ...all.get(id)?.fields, ...fields } as Activity });
  return [...all.values()].filter(({ fields }) => !(fields as { gone?: boolean }).gone);
}

const fates = (events: readonly FileEvent[], rows: readonly ActivityRow[] = []): ImportFate[] =>
  planImport(rules, events, rows, now).map(({ fate }) => fate);

const bring = (events: readonly FileEvent[], rows: readonly ActivityRow[] = []) =>
  importChanges(rules, planImport(rules, events, rows, now), choice, around);

describe('a file that comes into the calendar', () => {
  it('is told beforehand, with the reason for what cannot come', () => {
    expect(
      fates([
        event('past', at('2026-11-27', '13:00', '14:00')),
        event('new'),
        event('breakfast', at('2026-12-02', '09:00', '10:00')),
        event('backwards', { starts: now + 2000, ends: now + 1000 }),
        event('long', { ...at('2026-12-03', '10:00', '11:00'), ends: now + 40 * 24 * 3_600_000 }),
      ]).sort(),
    ).toEqual(['ends-before-it-starts', 'new', 'over-breakfast', 'past', 'too-long']);
  });

  it('changes nothing when it comes twice, and is taken back whole', () => {
    const events = [event('one'), event('two', { instance: now, ...at('2026-12-03', '10:00', '11:00') })];
    const { changes, undo } = bring(events);
    const rows = onceSaid([], changes);
    expect(rows).toHaveLength(2);
    expect(fates(events, rows)).toEqual(['same', 'same']);
    expect(bring(events, rows).changes).toEqual([]);
    expect(onceSaid(rows, undo)).toEqual([]);
    // And once more after that.
    expect(onceSaid(onceSaid(rows, undo), bring(events).changes)).toHaveLength(2);
  });

  it('finds the place of the house, or keeps the words', () => {
    const places = bring([
      event('fire', { place: 'Lägerelden, Gläntans hubb' }),
      event('far', { place: 'Länk skickas', ...at('2026-12-03', '10:00', '11:00') }),
    ]).changes.map(({ fields }) => [fields.spot, fields.place]);
    expect(places).toEqual([
      ['one-floor-campfire', ''],
      ['', 'Länk skickas'],
    ]);
  });

  it('knows what came out of this hub’s own feed, and what somebody has written in by hand', () => {
    const mine = testActivity({ title: 'Samtal', ...at('2026-12-01', '13:00', '14:00') }, 'abc');
    expect(fates([event('activity-abc@hub-one.stigen')], [mine])).toEqual(['same']);
    expect(fates([event('elsewhere', { title: 'SAMTAL' })], [mine])).toEqual(['changed']);
    expect(fates([event('elsewhere')], [{ ...mine, id: 'other' }])).toEqual(['same']);
  });

  it('offers what it tells otherwise, and leaves alone what was called off here', () => {
    const rows = onceSaid([], bring([event('one')]).changes);
    const moved = event('one', at('2026-12-01', '15:00', '16:00'));
    expect(fates([moved], rows)).toEqual(['changed']);
    const { changes, undo } = bring([moved], rows);
    expect(onceSaid(rows, changes)[0]?.fields.starts).toBe(moved.starts);
    expect(onceSaid(onceSaid(rows, changes), undo)).toEqual(rows);
    expect(fates([event('one', { isCancelled: true })], rows)).toEqual(['off']);
    expect(onceSaid(rows, bring([event('one', { isCancelled: true })], rows).changes)[0]?.fields.state).toBe(
      'cancelled',
    );
    const off = rows.map((row) => ({ ...row, fields: { ...row.fields, state: 'cancelled' as const } }));
    expect(fates([moved], off)).toEqual(['same']);
    expect(fates([event('new', { isCancelled: true })])).toEqual(['same']);
  });

  it('cuts what is too long, in whole characters', () => {
    const [change] = bring([event('one', { title: 'Å'.repeat(500), about: '🌲'.repeat(5000) })]).changes;
    expect([...String(change?.fields.title)]).toHaveLength(120);
    expect([...String(change?.fields.about)]).toHaveLength(2000);
  });
});
