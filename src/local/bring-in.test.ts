import { afterEach, beforeEach, expect, test } from 'vitest';
import { bringIn, type DeviceFile, readDeviceFile } from './bring-in.ts';
import { commit } from './commit.ts';
import { db } from './db.ts';
import { openFresh, person } from './local.test-util.ts';
import { refused, settleOutbox, takeOutbox, waitingCount } from './outbox.ts';
import { findRow } from './rows.ts';
import { saveSession } from './session.ts';

const session = {
  protocol: 1,
  version: '0',
  time: 0,
  hub: 'h',
  device: 'door-1',
  role: 'door',
  person: null,
  address: '',
  join: null,
  printer: false,
} as const;

let close: () => Promise<void>;
beforeEach(async () => {
  close = await openFresh();
  await saveSession(session);
});
afterEach(() => close());

/** What the device would save now. */
async function saved(more: object = {}): Promise<string> {
  const { outbox, refused, meta, rows } = db();
  const [one, two, three, four] = await Promise.all(
    [outbox, refused, meta, rows].map((table) => table.toArray()),
  );
  const stores = { outbox: one, refused: two, meta: three, rows: four };
  const exportedAt = '2026-01-07T08:00:00.000Z';
  return JSON.stringify({ app: 'stigen', format: 1, exportedAt, stores, ...more }, null, 1);
}

const read = async (text: string): Promise<DeviceFile> => {
  const file = await readDeviceFile(text);
  if (!file.ok) throw new Error(file.code);
  return file.value;
};

/** A file of another device with two unsent changes and a refused one. */
async function otherDevice(): Promise<string> {
  await commit([
    { kind: 'person', id: 'p1', fields: { ...person() } },
    { kind: 'person', id: 'p1', fields: { firstName: 'Bea' } },
    { kind: 'contact', id: 'p1', fields: { email: 'x' } },
  ]);
  const entry = (await takeOutbox(10)).find(({ kind }) => kind === 'contact');
  if (!entry) throw new Error('nothing was committed');
  await settleOutbox([{ entry, fate: { status: 'refused', code: 'not-allowed' } }]);
  const text = await saved();
  await close();
  close = await openFresh();
  await saveSession({ ...session, device: 'door-2' });
  return text;
}

test('what another device had not sent is looked at, brought in and waits to be sent', async () => {
  const file = await read(await otherDevice());
  expect(file).toMatchObject({ savedAt: Date.UTC(2026, 0, 7, 8), news: 3 });
  expect([file.waiting.length, file.refused.length, waitingCount.value]).toEqual([2, 1, 0]);
  expect(await bringIn(file)).toEqual({ ok: true, value: 3 });
  expect((await takeOutbox(10)).map(({ row }) => row)).toEqual(file.waiting);
  expect(waitingCount.value).toBe(2);
  expect(refused.value).toMatchObject([{ kind: 'contact', code: 'not-allowed' }]);
  expect((await findRow('person', 'p1'))?.fields).toMatchObject({
    firstName: 'Bea',
    lastInitial: 'L',
  });
});

test('bringing it in twice changes nothing, before it is sent and after', async () => {
  const text = await otherDevice();
  await bringIn(await read(text));
  const before = JSON.parse(await saved());
  const again = await read(text);
  expect([again.news, await bringIn(again)]).toEqual([0, { ok: true, value: 0 }]);
  expect(JSON.parse(await saved()).stores).toEqual(before.stores);
  const entries = await takeOutbox(10);
  await settleOutbox(entries.map((entry) => ({ entry, fate: { status: 'accepted' } })));
  expect(await bringIn(await read(text))).toEqual({ ok: true, value: 0 });
  expect(waitingCount.value).toBe(0);
});

test('its own file brings nothing new', async () => {
  await commit([{ kind: 'person', id: 'p1', fields: { ...person() } }]);
  expect((await read(await saved())).news).toBe(0);
});

test('what is said afterwards is later than what was brought in', async () => {
  const file = await read(await otherDevice());
  await bringIn(file);
  await commit([{ kind: 'person', id: 'p1', fields: { firstName: 'Cia' } }]);
  expect((await findRow('person', 'p1'))?.fields.firstName).toBe('Cia');
});

test('other files are refused, each with its reason', async () => {
  await commit([{ kind: 'person', id: 'p1', fields: { ...person() } }]);
  const good = await saved();
  const code = async (text: string) => {
    const file = await readDeviceFile(text);
    return file.ok ? 'ok' : file.code;
  };
  expect(await code('hello')).toBe('not-a-device-file');
  expect(await code('{"a":1}')).toBe('not-a-device-file');
  expect(await code('null')).toBe('not-a-device-file');
  expect(await code('{"stigen":"hub","format":1}\n{"kind":"hub"}')).toBe('hub-file');
  expect(await code('\u001f\ufffd\b')).toBe('hub-file');
  expect(await code(good.slice(0, -30))).toBe('damaged-file');
  expect(await code(good.replace(/"at": "[^"]+"/, '"at": "soon"'))).toBe('damaged-file');
  expect(await code(await saved({ format: 2 }))).toBe('newer-file');
  await saveSession({ ...session, hub: 'other' });
  expect(await code(good)).toBe('other-hub');
  await saveSession(null);
  expect(await code(good)).toBe('not-paired');
});
