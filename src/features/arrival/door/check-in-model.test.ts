import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { checkOut } from '../../../domain/arrival/arrival.ts';
import { commit } from '../../../local/commit.ts';
import { readVisit } from '../../../local/queries/visits.ts';
import { openHouse } from '../test-house.ts';
import { checkInPerson, takeBack, undoFrom } from './check-in-model.ts';

const at = (hour: number, minute = 0, day = 25): number => Date.UTC(2026, 10, day, hour - 1, minute);

describe('a check-in', () => {
  beforeAll(async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: at(8) });
    await openHouse('check-in-model', {
      people: { 'person-a': {}, 'person-b': {}, 'person-late': {}, 'person-c': {} },
    });
  });
  afterAll(() => {
    vi.useRealTimers();
  });

  it('of somebody unknown is refused with a code', async () => {
    expect(await checkInPerson('nobody-here')).toMatchObject({ ok: false, code: 'unknown-person' });
  });

  it('welcomes back whoever had left, and can take only the return back', async () => {
    vi.setSystemTime(at(8));
    const first = await checkInPerson('person-a');
    if (!first.ok) throw new Error(first.code);
    vi.setSystemTime(at(10));
    await commit([checkOut(first.value.visit, at(10))]);
    vi.setSystemTime(at(11));
    const again = await checkInPerson('person-a');
    if (!again.ok) throw new Error(again.code);
    expect(again.value).toMatchObject({ outcome: 'back-again', at: at(8) });
    expect((await readVisit(first.value.visit))?.fields.left).toBeNull();
    await takeBack(again.value);
    expect((await readVisit(first.value.visit))?.fields).toMatchObject({ left: at(10), back: null });
  });

  it('after one that was taken back counts from the later one', async () => {
    vi.setSystemTime(at(8));
    const first = await checkInPerson('person-b');
    if (!first.ok) throw new Error(first.code);
    await takeBack(first.value);
    vi.setSystemTime(at(9));
    expect(await checkInPerson('person-b')).toMatchObject({ value: { outcome: 'arrived', at: at(9) } });
  });

  it('past midnight belongs to the evening that goes on', async () => {
    vi.setSystemTime(at(22));
    const evening = await checkInPerson('person-late');
    if (!evening.ok) throw new Error(evening.code);
    vi.setSystemTime(at(0, 30, 26));
    expect(await checkInPerson('person-late')).toMatchObject({
      value: { outcome: 'already-here', at: at(22), visit: evening.value.visit },
    });
    vi.setSystemTime(at(8, 0, 26));
    expect(await checkInPerson('person-late')).toMatchObject({
      value: { outcome: 'arrived', at: at(8, 0, 26) },
    });
  });

  it('can be taken back for a minute from the first tap, also after a second one', async () => {
    vi.setSystemTime(at(9));
    await checkInPerson('person-c');
    vi.setSystemTime(at(9) + 20_000);
    const second = await checkInPerson('person-c');
    if (!second.ok) throw new Error(second.code);
    expect(undoFrom(second.value)).toBe(at(9));
  });
});
