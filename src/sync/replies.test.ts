import { expect, test } from 'vitest';
import { makeStamp } from '../protocol/stamp.ts';
import { isWireRow, parseLiveRows, parsePullReply, parsePushReply } from './replies.ts';

const row = { kind: 'person', id: 'anna', fields: { firstName: 'Anna' }, at: makeStamp(1, 0, 'd') };

test.each([
  ['no object', null],
  ['a list', [row]],
  ['no kind', { ...row, kind: '' }],
  ['an id with a space', { ...row, id: 'a b' }],
  ['a stamp that is none', { ...row, at: 'now' }],
  ['fields that are a list', { ...row, fields: [] }],
  ['a field with an endless name', { ...row, fields: { ['x'.repeat(41)]: 1 } }],
  ['an override that is no stamp', { ...row, over: { firstName: 5 } }],
])('%s is no row', (_, value) => {
  expect(isWireRow(value)).toBe(false);
});

test('a row with and without later fields is one', () => {
  expect(isWireRow(row)).toBe(true);
  expect(isWireRow({ ...row, over: { firstName: makeStamp(2, 0, 'd') } })).toBe(true);
});

test('replies are read, and broken ones are refused without quoting them', () => {
  const page = { time: 1, view: 'v', rows: [row], drop: [], cursor: 3, more: false };
  expect(parsePullReply(page)).toMatchObject({ ok: true, value: { rows: [row], cursor: 3 } });
  expect(parsePullReply({ ...page, rows: [{ ...row, at: 'Anna' }] })).toEqual({
    ok: false,
    code: 'bad-reply',
    detail: 'rows.0',
  });
  expect(parsePushReply({ time: 1, results: [{ status: 'merged', row }, { status: 'accepted' }] }).ok).toBe(
    true,
  );
  expect(parsePushReply({ time: 1, results: [{ status: 'merged' }] }).ok).toBe(false);
  expect(parseLiveRows('{').ok).toBe(false);
});
