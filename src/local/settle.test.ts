import { describe, expect, test } from 'vitest';
import type { Fields } from '../domain/change.ts';
import { changeToRow, mergeRows, type Row } from '../protocol/row.ts';
import { makeStamp } from '../protocol/stamp.ts';
import { settleRow } from './settle.ts';

const said = (fields: Fields, at: number, device = 'here'): Row =>
  changeToRow('person', 'anna', fields, makeStamp(at, 0, device));
const both = (...rows: Row[]): Row | undefined =>
  rows.reduce((all: Row | undefined, row) => mergeRows(all, row), undefined);

describe('a row after the server has answered', () => {
  test('takes the time that the server has set right, though its own was later', () => {
    const mine = said({ firstName: 'Anna' }, 9_000_000);
    const theirs = said({ firstName: 'Anna' }, 1000);
    expect(settleRow(mine, [{ change: mine, fate: { status: 'merged', row: theirs } }], [])).toEqual(theirs);
  });

  test('keeps what came by another way after the server had answered', () => {
    const first = said({ firstName: 'Anna' }, 1, 'there');
    const mine = said({ checked: true }, 2);
    const late = said({ firstName: 'Anne' }, 3, 'there');
    const local = both(first, mine, late) as Row;
    const answer = both(first, mine) as Row;
    const settled = settleRow(local, [{ change: mine, fate: { status: 'merged', row: answer } }], []);
    expect(settled).toEqual(local);
  });

  test('is overruled by a later word that the server had already', () => {
    const mine = said({ firstName: 'Anna' }, 1);
    const theirs = said({ firstName: 'Anne' }, 2, 'there');
    expect(settleRow(mine, [{ change: mine, fate: { status: 'merged', row: theirs } }], [])).toEqual(theirs);
  });

  test('keeps showing what is unsent or refused', () => {
    const mine = said({ firstName: 'Anna' }, 1);
    const unsent = said({ firstName: 'Anneli' }, 2);
    const answer = said({ firstName: 'Anna', checked: true }, 1, 'there');
    const settled = settleRow(
      both(mine, unsent),
      [{ change: mine, fate: { status: 'merged', row: answer } }],
      [unsent],
    );
    expect(settled?.fields).toEqual({ firstName: 'Anneli', checked: true });
  });
});
