import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { kinds } from '../../src/domain/kinds.ts';
import {
  createTestServer,
  jan7,
  personFields,
  said,
  type TestDevice,
  type TestServer,
} from '../test-server.ts';

const name = 'Xyzzyplugh';
const day = '2026-01-07';

describe('an erased name', () => {
  let server: TestServer;
  let desk: TestDevice;
  let door: TestDevice;
  beforeEach(async () => {
    server = await createTestServer();
    desk = await server.setUp();
    door = await server.pair(desk, 'door');
  });
  afterEach(() => server.close());

  const everything = async () =>
    JSON.stringify(
      await server.deps.store.rowsAfter(desk.session.hub, 0, 10_000, {
        owners: [],
        all: kinds,
        own: [],
        shared: [],
      }),
    );

  it('is nowhere, whatever was said of them as a member: not at the hub, nor on a device that follows', async () => {
    const phone = await server.join(door);
    await phone.push(said('person', 'anna', personFields(name, { kind: 'guest', checked: false })));
    const words = { interests: [`${name} odlar`], asks: [name], offers: [], introduce: true };
    await phone.push(
      said('interest', 'anna', { person: 'anna', ...words }),
      said('application', 'a1', {
        ...{ by: 'anna', week: '', name, organisation: '', aim: name, contribute: '', at: jan7, day },
      }),
      said('signature', 'anna~signed', {
        ...{ by: 'anna', manifesto: 'm1', name, organisation: '', at: jan7, signed: true },
      }),
    );
    const begun = { mailed: true, introduced: false, answered: false, pinned: false };
    const results = await desk.push(
      said('contact', 'anna', { person: 'anna', lastName: name, email: `${name}@e.se`, phone: '' }),
      said('admission', 'anna', { person: 'anna', group: `${name}s lag`, ...begun }),
      said('personAlias', 'anna', { of: 'bo' }),
      said('person', 'bo', personFields('Bo')),
    );
    expect(results.results.every(({ status }) => status === 'accepted')).toBe(true);
    expect(await everything()).toContain(name);
    const before = await door.pull();
    expect(JSON.stringify(before.rows)).toContain(name);

    await desk.push(said('person', 'anna', { gone: true }, jan7 + 1000));
    expect(await everything()).not.toContain(name);
    for (const device of [desk, door, phone]) expect(JSON.stringify(await device.pull())).not.toContain(name);
    const kept = (await desk.pull()).rows.filter(({ id }) => id === 'anna');
    expect(kept.map(({ kind, fields }) => [kind, fields])).toEqual([['person', { gone: true }]]);
  });
});
