import { describe, expect, it } from 'vitest';
import {
  boundStamps,
  canonical,
  changeToRow,
  latestStamp,
  mergeRows,
  pickFields,
  type Row,
  sameRow,
  stampOf,
} from './row.ts';
import { makeStamp, mostDrift, stampDevice, stampTime } from './stamp.ts';

const at = (time: number, device = 'a') => makeStamp(time, 0, device);

describe('merging', () => {
  it('keeps both sides’ changes to different fields', () => {
    const start = changeToRow('person', 'p', { firstName: 'Anna', lastInitial: 'B' }, at(1));
    const one = mergeRows(start, changeToRow('person', 'p', { firstName: 'Änna' }, at(5, 'a')));
    const two = mergeRows(start, changeToRow('person', 'p', { lastInitial: 'C' }, at(4, 'b')));
    expect(mergeRows(one, two).fields).toEqual({ firstName: 'Änna', lastInitial: 'C' });
  });

  it('lets the later stamp win a field, and of equal times the greater device', () => {
    const early = changeToRow('person', 'p', { firstName: 'A' }, at(1, 'z'));
    const late = changeToRow('person', 'p', { firstName: 'B' }, at(2, 'a'));
    expect(mergeRows(late, early).fields.firstName).toBe('B');
    const same = changeToRow('person', 'p', { firstName: 'C' }, at(2, 'b'));
    expect(mergeRows(same, late).fields.firstName).toBe('C');
  });

  it('keeps base stamp lowest and overrides only where later', () => {
    const row = mergeRows(
      changeToRow('person', 'p', { firstName: 'A', lastInitial: 'B' }, at(9)),
      changeToRow('person', 'p', { visible: true }, at(3)),
    );
    expect(row.at).toBe(at(3));
    expect(row.over).toEqual({ firstName: at(9), lastInitial: at(9) });
    expect(stampOf(row, 'visible')).toBe(at(3));
    expect(latestStamp(row)).toBe(at(9));
  });

  it('survives kinds and fields it does not know, strangely named ones too', () => {
    const strange = JSON.parse(
      '{"constructor":1,"toString":"x","__proto__":{"polluted":1},"new":[1,{"a":null}]}',
    );
    for (const kind of ['person', 'weather', 'constructor', '__proto__']) {
      const a = changeToRow(kind, 'x', strange, at(1));
      const b = changeToRow(kind, 'x', { ...strange, toString: 'y' }, at(2));
      const both = mergeRows(a, b);
      expect(sameRow(both, mergeRows(b, a))).toBe(true);
      expect(both.fields.new).toEqual([1, { a: null }]);
      expect(Object.getPrototypeOf(both.fields)).toBe(Object.prototype);
      expect(stampOf(both, 'hasOwnProperty')).toBe(both.at);
    }
  });

  it('does not change the rows it is given', () => {
    const a = Object.freeze(changeToRow('person', 'p', { firstName: 'A' }, at(1)));
    const b = Object.freeze(changeToRow('person', 'p', { firstName: 'B' }, at(2)));
    mergeRows(a, b);
    expect(a.fields).toEqual({ firstName: 'A' });
  });
});

describe('bounding stamps', () => {
  const now = 1_000_000_000;

  it('answers the row itself when it claims nothing', () => {
    const row = changeToRow('person', 'p', { firstName: 'A' }, at(now + mostDrift));
    expect(boundStamps(row, now)).toBe(row);
  });

  it('brings stamps from the future to now, still of the same device, and leaves the others', () => {
    const row = mergeRows(
      changeToRow('person', 'p', { firstName: 'A' }, at(now - 5)),
      changeToRow('person', 'p', { visible: true }, at(now * 3, 'tablet')),
    );
    const bounded = boundStamps(row, now);
    expect(stampOf(bounded, 'firstName')).toBe(at(now - 5));
    expect(stampTime(stampOf(bounded, 'visible'))).toBe(now);
    expect(stampDevice(stampOf(bounded, 'visible'))).toBe('tablet');
    expect(bounded.fields).toEqual(row.fields);
    expect(boundStamps(bounded, now)).toBe(bounded);
  });

  it('keeps one wrong tablet from winning for ever', () => {
    const wrong = boundStamps(changeToRow('hub', 'h', { closes: '12:00' }, at(now * 3, 'tablet')), now);
    const right = changeToRow('hub', 'h', { closes: '18:00' }, at(now + 1, 'a'));
    expect(mergeRows(wrong, right).fields.closes).toBe('18:00');
  });
});

describe('picking fields', () => {
  const row = mergeRows(
    changeToRow('visit', 'v', { person: 'p', purpose: 'x', gone: false }, at(1)),
    changeToRow('visit', 'v', { left: 5 }, at(9)),
  );

  it('keeps what is named, with its stamps, and always the tombstone', () => {
    const picked = pickFields(row, ['person', 'left']);
    expect(picked.fields).toEqual({ gone: false, left: 5, person: 'p' });
    expect(stampOf(picked, 'left')).toBe(at(9));
    expect(JSON.stringify(picked)).not.toContain('purpose');
  });

  it('merges back into the whole row without changing it', () => {
    expect(sameRow(mergeRows(row, pickFields(row, ['left'])), row)).toBe(true);
  });
});

describe('sameness', () => {
  it('does not hang on the order of keys', () => {
    expect(canonical({ b: 1, a: [{ d: 1, c: null }] })).toBe(canonical({ a: [{ c: null, d: 1 }], b: 1 }));
    const row = (fields: Row['fields']): Row => ({ kind: 'k', id: 'i', fields, at: at(1) });
    expect(sameRow(row({ a: 1, b: 2 }), row({ b: 2, a: 1 }))).toBe(true);
    expect(sameRow(row({ a: 1 }), row({ a: 2 }))).toBe(false);
    expect(sameRow(row({ a: 1 }), undefined)).toBe(false);
    expect(sameRow(undefined, undefined)).toBe(true);
  });

  it('takes an empty list of overrides for none', () => {
    const row: Row = { kind: 'k', id: 'i', fields: { a: 1 }, at: at(1) };
    expect(sameRow(row, { ...row, over: {} })).toBe(true);
  });
});
