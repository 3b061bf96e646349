import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Joining } from '../domain/calendar/activity.ts';
import { join, placesOf, withdrawJoining } from '../domain/calendar/joining-rules.ts';
import { testActivity } from '../domain/test-nouns.ts';
import { changeToRow, mergeRows, type Row } from './row.ts';
import { makeStamp } from './stamp.ts';

const timeZone = 'Europe/Stockholm';
const activity = testActivity({ capacity: 2 });
const early = activity.fields.starts - 86_400_000;

const joins = (person: string, at: number, current?: Joining) => {
  const done = join(activity, person, current, { at, timeZone });
  return done.ok ? (done.value[0]?.fields as unknown as Joining | undefined) : undefined;
};
const leaves = (person: string, at: number, current?: Joining) =>
  withdrawJoining(activity, person, current, { at, timeZone })[0]?.fields as unknown as Joining | undefined;

describe('two devices that were cut off from each other', () => {
  /** Somebody says something: who, on which device, whether in or out, at which minute. */
  const word = fc.record({
    person: fc.constantFrom('anna', 'bo', 'cleo', 'dag'),
    device: fc.constantFrom('d1', 'd2', 'd3'),
    isIn: fc.boolean(),
  });

  it('agree on who has a place, in whatever order they hear of each other, and nobody loses one by being told twice', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (words, chance) => {
        const known = new Map<string, Map<string, Row>>();
        const said: Row[] = [];
        words.forEach(({ person, device, isIn }, i) => {
          const rows = known.get(device) ?? new Map<string, Row>();
          known.set(device, rows);
          const current = rows.get(person)?.fields as unknown as Joining | undefined;
          const at = early + i;
          const fields = isIn ? joins(person, at, current) : leaves(person, at, current);
          if (!fields) return;
          const row = changeToRow('joining', `${person}~yoga`, { ...fields }, makeStamp(at, 0, device));
          rows.set(person, mergeRows(rows.get(person), row));
          said.push(row);
        });
        const hear = (rows: readonly Row[]) => {
          const merged = new Map<string, Row>();
          for (const row of rows) merged.set(row.id, mergeRows(merged.get(row.id), row));
          return placesOf(
            [...merged.values()].map(({ fields }) => fields as unknown as Joining),
            2,
          );
        };
        const shuffled = said
          .map((row) => ({ row, n: chance.next().value ?? 0 }))
          .sort((a, b) => a.n - b.n)
          .map(({ row }) => row);
        const told = hear(said);
        expect(hear([...shuffled, ...said])).toEqual(told);
        expect(told.inside.length).toBeLessThanOrEqual(2);
        const all = [...told.inside, ...told.waiting].map(({ person }) => person);
        expect(new Set(all).size).toBe(all.length);
        // Whoever only ever said that they come stands there, on every device.
        for (const person of new Set(words.map((one) => one.person)))
          if (words.every((one) => one.person !== person || one.isIn)) expect(all).toContain(person);
      }),
    );
  });
});
