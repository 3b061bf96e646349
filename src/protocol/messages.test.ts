import { describe, expect, it } from 'vitest';
import { mostChanges, pullReplySchema, pushRequestSchema, pushResultSchema, rowSchema } from './messages.ts';
import { changeToRow, mergeRows, type Row, sameRow } from './row.ts';
import { makeStamp } from './stamp.ts';

const row = mergeRows(
  changeToRow('visit', 'p~2026-11-24', { arrived: { at: 1, round: 0 }, left: null }, makeStamp(1, 0, 'a')),
  changeToRow('visit', 'p~2026-11-24', { left: 5 }, makeStamp(9, 0, 'b')),
);

describe('a row on the wire', () => {
  it('comes out as it went in', () => {
    const parsed = rowSchema.safeParse(JSON.parse(JSON.stringify(row)));
    expect(parsed.success && sameRow(parsed.data as Row, row)).toBe(true);
  });

  it.each([
    ['no id', { ...row, id: '' }],
    ['an id with a slash', { ...row, id: '../x' }],
    ['an id that is too long', { ...row, id: 'a'.repeat(81) }],
    ['no kind', { ...row, kind: '' }],
    ['no stamp', { ...row, at: undefined }],
    ['a stamp that is none', { ...row, at: '2026-11-24' }],
    ['a stamp in capitals', { ...row, at: makeStamp(1e12, 0, 'a').toUpperCase() }],
    ['an override that is none', { ...row, over: { left: 'x' } }],
    ['a field name that is too long', { ...row, fields: { ['a'.repeat(41)]: 1 } }],
    ['fields that are no JSON', { ...row, fields: { a: undefined, b: () => 1 } }],
    ['fields that are a list', { ...row, fields: [1] }],
    ['nothing', null],
  ])('is refused with %s', (_, wire) => {
    expect(rowSchema.safeParse(wire).success).toBe(false);
  });
});

describe('messages', () => {
  it('hold a batch and no more', () => {
    const push = (count: number) => ({ protocol: 2, changes: Array.from({ length: count }, () => row) });
    expect(pushRequestSchema.safeParse(push(mostChanges)).success).toBe(true);
    expect(pushRequestSchema.safeParse(push(mostChanges + 1)).success).toBe(false);
  });

  it('take results of the three fates only', () => {
    expect(pushResultSchema.safeParse({ status: 'accepted' }).success).toBe(true);
    expect(pushResultSchema.safeParse({ status: 'merged', row }).success).toBe(true);
    expect(pushResultSchema.safeParse({ status: 'refused', code: 'not-yours' }).success).toBe(true);
    expect(pushResultSchema.safeParse({ status: 'merged' }).success).toBe(false);
    expect(pushResultSchema.safeParse({ status: 'lost' }).success).toBe(false);
  });

  it('let a newer server say more than this app knows', () => {
    const reply = { time: 1, view: 'v', rows: [], drop: [], cursor: 5, more: false, weather: 'snow' };
    expect(pullReplySchema.safeParse(reply).success).toBe(true);
  });
});
