import { expect, test } from 'vitest';
import { makeStamp } from './stamp.ts';
import { isWireRow, readWireRow } from './wire-row.ts';

const row = { kind: 'person', id: 'anna', fields: { firstName: 'Anna' }, at: makeStamp(1, 0, 'd') };

const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));

test.each([
  ['no object', null],
  ['a list', [row]],
  ['no kind', { ...row, kind: '' }],
  ['an id with a space', { ...row, id: 'a b' }],
  ['a stamp that is none', { ...row, at: 'now' }],
  ['fields that are a list', { ...row, fields: [] }],
  ['a field with an endless name', { ...row, fields: { ['x'.repeat(41)]: 1 } }],
  ['a value nested without end', { ...row, fields: { firstName: nested(100_000) } }],
  ['an override that is no stamp', { ...row, over: { firstName: 5 } }],
])('%s is no row', (_, value) => {
  expect(isWireRow(value)).toBe(false);
});

test('a row with and without later fields is one', () => {
  expect(isWireRow(row)).toBe(true);
  expect(isWireRow({ ...row, fields: { later: nested(16), plain: { a: [{ b: 1 }] } } })).toBe(true);
  expect(isWireRow({ ...row, over: { firstName: makeStamp(2, 0, 'd') } })).toBe(true);
});

test('what else a row carries stays behind', () => {
  expect(readWireRow({ ...row, role: 'door' })).toEqual(row);
  expect(readWireRow({ ...row, at: 'now' })).toBeNull();
});
