import { describe, expect, it } from 'vitest';
import { jan7, personFields, said, visitFields } from '../test-server.ts';
import { describeRow, rowOf } from './stored-row.ts';

const visit = (more = {}) => said('visit', 'p~2026-01-07', visitFields('p', '2026-01-07', jan7, more));
const stored = (row = visit(), device = 'd1', seq = 4) => ({ ...describeRow(row, undefined, device), seq });

describe('describing a row', () => {
  it('says whom it is about, what it is looked up by and whether it may be seen', () => {
    const described = describeRow(visit({ shown: true }), undefined, 'd1');
    expect(described).toMatchObject({ owner: 'p', ix: '2026-01-07', shared: true, ever: true, base: 0 });
    expect(rowOf({ ...described, seq: 1 })).toEqual(visit({ shown: true }));
  });

  it('remembers that it was once shared and whose it was', () => {
    const before = stored(visit({ shown: true }));
    const after = describeRow(visit({ person: null }), before, 'd1');
    expect(after).toMatchObject({ owner: null, was: 'p', shared: false, ever: true });
    expect(describeRow(visit({ person: null }), { ...after, seq: 5 }, 'd1').was).toBe('p');
  });

  it('knows how far back a row is one device’s word alone', () => {
    const first = stored(visit(), 'd1', 4);
    expect(describeRow(visit(), first, 'd1').base).toBe(0);
    const second = { ...describeRow(visit(), first, 'd2'), seq: 9 };
    expect(second.base).toBe(4);
    expect(describeRow(visit(), second, 'd2').base).toBe(4);
    expect(describeRow(visit(), second, 'd1').base).toBe(9);
  });

  it.each([
    ['an open visit', visit(), 'close'],
    ['a visit that ended', visit({ left: jan7, leftBy: 'self' }), 'forget'],
    ['a visit that was taken back', visit({ gone: true }), 'forget'],
    ['half a visit', said('visit', 'p~2026-01-07', { left: null }), 'forget'],
    ['a plan', said('plan', 'p~2026-01-07', { coming: true }), 'drop'],
    ['a person', said('person', 'p', personFields('Åsa')), ''],
    ['an erased person', said('person', 'p', { gone: true }), 'purge'],
  ])('knows what time will ask of %s', (_, row, todo) => {
    expect(describeRow(row, undefined, 'd1').todo).toBe(todo);
  });
});
