import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Session } from '../protocol/messages.ts';
import { changeToRow, mergeRows } from '../protocol/row.ts';
import { makeStamp } from '../protocol/stamp.ts';
import { applyRows, beginRestart, nextPull, readPullState } from './apply.ts';
import { commit } from './commit.ts';
import { db } from './db.ts';
import { erasePerson, forgetOwner } from './erase.ts';
import { forgetPast, forgetSign } from './forget.ts';
import { hubFields, openFresh, person, visit } from './local.test-util.ts';
import { refused, settleOutbox, takeOutbox, waitingCount } from './outbox.ts';
import { readKind } from './rows.ts';
import { saveSession } from './session.ts';
import { saveSetting } from './settings.ts';

const now = Date.UTC(2026, 10, 24, 9);
const dayLength = 86_400_000;
let close: () => Promise<void>;
beforeEach(async () => {
  vi.spyOn(Date, 'now').mockReturnValue(now);
  close = await openFresh();
  await commit([{ kind: 'hub', id: 'h', fields: hubFields }]);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await close();
});

const keys = async () => (await db().rows.toCollection().primaryKeys()).map((key) => key.join(' '));
const send = async () =>
  settleOutbox((await takeOutbox(100)).map((entry) => ({ entry, fate: { status: 'accepted' } })));
const stay = (who: string, day: string, at = now, more: object = {}) =>
  ({ kind: 'visit', id: `${who}~${day}`, fields: { ...visit(who, day, at), ...more } }) as const;
const session: Session = {
  ...{ protocol: 1, version: '0', time: 0, hub: 'h', device: 'd1', address: '', join: null, printer: false },
  role: 'door',
  person: null,
};

/** The hub says that Anna is gone; then everything is read anew, and nothing is left but the hub. */
async function hearThatAnnaIsGone(): Promise<void> {
  const drop = [{ kind: 'person', id: 'anna', erased: true }];
  await applyRows({ rows: [], drop, cursor: 7, view: 'v', isLast: true }, await nextPull());
  expect(refused.value).toEqual([]);
  const again = await nextPull();
  expect(again).toMatchObject({ cursor: 0, sweep: expect.any(String) });
  const hubRow = changeToRow('hub', 'h', hubFields, makeStamp(1, 0, 'x'));
  await applyRows({ rows: [hubRow], drop: [], cursor: 7, view: 'v', isLast: true }, again);
  expect(await keys()).toEqual(['hub h']);
}

describe('what is past its time', () => {
  test('goes once it is sent, parts of it too, and the rest stays', async () => {
    await commit([
      stay('a', '2026-10-24'),
      stay('a', '2026-10-25'),
      { kind: 'visit', id: 'b~2026-10-01', fields: { left: 1 } },
      {
        kind: 'plan',
        id: 'a~2026-11-16',
        fields: { person: 'a', day: '2026-11-16', coming: true, shown: false },
      },
      {
        kind: 'plan',
        id: 'a~2026-11-17',
        fields: { person: 'a', day: '2026-11-17', coming: true, shown: false },
      },
      { kind: 'pinJob', id: 'j', fields: { wantedAt: now - 8 * dayLength, printedAt: null, name: 'A' } },
    ]);
    const sign = forgetSign.value;
    await forgetPast();
    expect(await keys()).toHaveLength(7);
    await send();
    // What was spared calls for another time.
    expect(waitingCount.value).toBe(0);
    expect(forgetSign.value).not.toBe(sign);
    await forgetPast();
    expect(await keys()).toEqual(['hub h', 'plan a~2026-11-17', 'visit a~2026-10-25']);
  });

  test('is not taken in again from a server that is behind', async () => {
    const row = changeToRow(
      'visit',
      'a~2026-10-24',
      { ...visit('a', '2026-10-24', 1) },
      makeStamp(1, 0, 'x'),
    );
    const fresh = changeToRow(
      'visit',
      'a~2026-11-24',
      { ...visit('a', '2026-11-24', now) },
      makeStamp(now, 0, 'x'),
    );
    await applyRows({ rows: [row, fresh], drop: [], cursor: 4, view: 'v', isLast: true }, await nextPull());
    expect(await keys()).toEqual(['hub h', 'visit a~2026-11-24']);
  });

  test('is read again if a wrong clock let go of too much', async () => {
    await applyRows({ rows: [], drop: [], cursor: 4, view: 'v', isLast: true }, await nextPull());
    vi.spyOn(Date, 'now').mockReturnValue(now + 400 * dayLength);
    await forgetPast();
    expect((await readPullState()).cursor).toBe(4);
    vi.spyOn(Date, 'now').mockReturnValue(now);
    await forgetPast();
    expect(await readPullState()).toMatchObject({ cursor: 0, sweep: expect.any(String) });
  });

  test('is read again if it came while the clock was wrong', async () => {
    await forgetPast();
    vi.spyOn(Date, 'now').mockReturnValue(now + 400 * dayLength);
    const fields = { ...visit('a', '2026-11-24', now) };
    const row = changeToRow('visit', 'a~2026-11-24', fields, makeStamp(now, 0, 'x'));
    await applyRows({ rows: [row], drop: [], cursor: 4, view: 'v', isLast: true }, await nextPull());
    expect(await keys()).toEqual(['hub h']);
    vi.spyOn(Date, 'now').mockReturnValue(now);
    await forgetPast();
    expect(await readPullState()).toMatchObject({ cursor: 0, sweep: expect.any(String) });
  });
});

describe('erasing a person', () => {
  const everything = async () => {
    const tables = await Promise.all(db().tables.map((table) => table.toArray()));
    return JSON.stringify(tables);
  };
  const fill = () =>
    commit([
      { kind: 'person', id: 'anna', fields: { ...person({ firstName: 'Xyzzy' }) } },
      { kind: 'person', id: 'bo', fields: person({ firstName: 'Bo' }) },
      { kind: 'contact', id: 'anna', fields: { person: 'anna', lastName: 'Plugh', email: '', phone: '' } },
      stay('anna', '2026-11-20', now - 4 * dayLength),
      stay('anna', '2026-11-24', now, { purpose: 'möte' }),
      stay('bo', '2026-11-24', now, { host: 'anna', hostName: 'Xyzzy', greeter: 'Xyzzy' }),
      {
        kind: 'plan',
        id: 'anna~2026-11-25',
        fields: { person: 'anna', day: '2026-11-25', coming: true, shown: true },
      },
      { kind: 'pinJob', id: 'j', fields: { person: 'anna', name: 'Xyzzy', wantedAt: now, printedAt: null } },
    ]);

  test('takes everything off this device at once, and sends the rest out empty', async () => {
    await fill();
    await send();
    await saveSetting('arrival.greeter', 'Xyzzy');
    await db().meta.put({ key: 'draft:guest', value: { value: { host: 'Xyzzy' }, at: now } });
    await db().meta.put({ key: 'draft:other', value: { value: { host: 'Xyz' }, at: now } });
    await db().cache.put({ key: 'faces', value: { count: 1, text: '["anna","Xyzzy","",""]' } });
    expect(await erasePerson('anna', false)).toMatchObject({ ok: true });
    const text = await everything();
    for (const trace of ['Xyzzy', 'Plugh', 'möte']) expect(text).not.toContain(trace);
    expect(text).toContain('draft:other');
    expect((await keys()).filter((key) => key.includes('anna'))).toEqual([
      'person anna',
      'visit anna~2026-11-24',
    ]);
    expect((await db().rows.get(['person', 'anna']))?.fields).toEqual({ gone: true });
    // The tombstone comes after whatever else is written: from it on, a phone is nobody's.
    expect((await takeOutbox(10)).map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'visit anna~2026-11-24',
      'visit bo~2026-11-24',
      'person anna',
    ]);
  });

  test('on their own phone writes only what is theirs', async () => {
    await fill();
    await send();
    await erasePerson('anna', true);
    expect((await takeOutbox(10)).map(({ id }) => id)).toEqual(['anna~2026-11-24', 'anna']);
  });

  test('takes unsent words along, but no visit that is still to be counted', async () => {
    await fill();
    await erasePerson('anna', false);
    const sent = await takeOutbox(20);
    expect(sent.filter(({ kind }) => kind !== 'visit').map(({ id }) => id)).toEqual(['h', 'bo', 'anna']);
    expect(sent.map(({ id }) => id)).toContain('anna~2026-11-20');
  });

  test('is done by whoever hears of it, as a row or as a drop', async () => {
    for (const page of [
      { rows: [changeToRow('person', 'anna', { gone: true }, makeStamp(now, 0, 'x'))], drop: [] },
      { rows: [], drop: [{ kind: 'person', id: 'anna', erased: true }] },
    ]) {
      await db().rows.clear();
      await fill();
      await send();
      const from = await nextPull();
      await applyRows({ ...page, cursor: from.cursor + 1, view: 'v', isLast: true }, from);
      const left = (await keys()).filter((key) => key.includes('anna') && !key.startsWith('person'));
      expect(left).toEqual(['visit anna~2026-11-24']);
    }
  });

  test('asks the hub what there is of a visit of theirs of which a word was refused', async () => {
    await commit([stay('anna', '2026-11-24')]);
    const entries = await takeOutbox(9);
    const refusals = entries.map((entry) => ({
      entry,
      fate: { status: 'refused', code: 'not-yours' } as const,
    }));
    await settleOutbox(refusals.filter(({ entry }) => entry.kind === 'visit'));
    await send();
    await hearThatAnnaIsGone();
  });

  test('asks the hub also when the refused word was that they are gone', async () => {
    await send();
    await commit([{ kind: 'person', id: 'anna', fields: { gone: true } }]);
    const fate = { status: 'refused', code: 'not-yours' } as const;
    await settleOutbox((await takeOutbox(9)).map((entry) => ({ entry, fate })));
    await hearThatAnnaIsGone();
  });

  test('leaves nothing of the day either, once it is over', async () => {
    await fill();
    await erasePerson('anna', false);
    await send();
    await forgetPast();
    expect(await keys()).toContain('visit anna~2026-11-24');
    vi.spyOn(Date, 'now').mockReturnValue(now + dayLength);
    await forgetPast();
    expect((await keys()).filter((key) => /anna|bo/.test(key))).toEqual([
      'person anna',
      'person bo',
      'visit bo~2026-11-24',
    ]);
  });

  test('forgets no visit on a word of this device that the hub refused', async () => {
    await commit([stay('anna', '2026-11-23', now - dayLength)]);
    await send();
    await commit([{ kind: 'person', id: 'anna', fields: { gone: true } }]);
    await forgetPast();
    expect(await keys()).toContain('visit anna~2026-11-23');
    const fate = { status: 'refused', code: 'not-yours' } as const;
    await settleOutbox((await takeOutbox(9)).map((entry) => ({ entry, fate })));
    await forgetPast();
    expect(await keys()).toContain('visit anna~2026-11-23');
  });

  test('takes along what was still to be said of their pins', async () => {
    await fill();
    await send();
    await commit([{ kind: 'pinJob', id: 'j', fields: { state: 'cancelled' } }]);
    await erasePerson('anna', false);
    expect((await takeOutbox(9)).map(({ kind }) => kind)).not.toContain('pinJob');
    expect(await keys()).not.toContain('pinJob j');
  });

  test('is said again by a desk to a hub that has them back from an old copy', async () => {
    await saveSession({ ...session, role: 'desk' });
    await fill();
    await erasePerson('anna', false);
    await send();
    const row = changeToRow('person', 'anna', { ...person({ firstName: 'Xyzzy' }) }, makeStamp(5, 0, 'x'));
    const from = await beginRestart('w');
    await applyRows({ rows: [row], drop: [], cursor: 3, view: 'w', isLast: true }, from);
    expect((await db().rows.get(['person', 'anna']))?.fields).toEqual({ gone: true });
    expect((await takeOutbox(9)).map(({ row }) => row.fields)).toEqual([{ gone: true }]);
    expect(mergeRows(row, (await takeOutbox(9))[0]?.row ?? row).fields).toEqual({ gone: true });
  });

  test('elsewhere leaves nothing on the phone that was theirs', async () => {
    await saveSession({ ...session, role: 'member', person: 'anna' });
    await saveSetting('arrival.me', 'anna');
    await fill();
    await db().meta.put({ key: 'draft:arrival.face', value: { value: { firstName: 'Xyz' }, at: now } });
    await send();
    await forgetOwner('anna');
    const left = (await keys()).filter((key) => key.includes('anna'));
    expect(left).toEqual(['visit anna~2026-11-24']);
    expect(await db().meta.get('setting:arrival.me')).toBeUndefined();
    expect(await db().meta.get('draft:arrival.face')).toBeUndefined();
  });

  test('leaves nothing in what many rows were packed into', async () => {
    const at = makeStamp(now, 0, 'x');
    const rows = Array.from({ length: 300 }, (_, n) => [
      changeToRow('person', `p${n}`, { ...person({ firstName: `Xyzzy${n}.` }) }, at),
      changeToRow('visit', `p${n}~2026-11-20`, { ...visit(`p${n}`, '2026-11-20', now - 4 * dayLength) }, at),
    ]).flat();
    const kept = mergeRows(
      undefined,
      changeToRow('person', 'p8', { ...person({ firstName: 'Xyzzy8.' }) }, at),
    );
    await applyRows({ rows, drop: [], cursor: 4, view: 'v', isLast: true }, await nextPull());
    expect(await db().packs.count()).toBeGreaterThan(0);
    await commit([{ kind: 'person', id: 'p7', fields: { firstName: 'Plugh' } }]);
    await erasePerson('p7', false);
    const text = await everything();
    for (const trace of ['Xyzzy7.', 'Plugh', 'p7~']) expect(text).not.toContain(trace);
    const people = await readKind('person');
    expect(people).toHaveLength(300);
    expect(people.find(({ id }) => id === 'p8')?.fields).toEqual(kept.fields);
    expect((await readKind('visit')).map(({ id }) => id)).not.toContain('p7~2026-11-20');
    vi.spyOn(Date, 'now').mockReturnValue(now + 40 * dayLength);
    await forgetPast();
    expect(await readKind('visit')).toEqual([]);
    expect(await everything()).not.toContain('~2026-11-20');
  });
});
