import { expect, test } from 'vitest';
import { makeStamp } from '../protocol/stamp.ts';
import { parseLiveRows, parsePullReply, parsePushReply } from './replies.ts';

const row = { kind: 'person', id: 'anna', fields: { firstName: 'Anna' }, at: makeStamp(1, 0, 'd') };

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
