import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Activity } from '../../src/domain/calendar/activity.ts';
import { stretchOn } from '../../src/domain/calendar/repeats.ts';
import type { Fields } from '../../src/domain/change.ts';
import { testActivity } from '../../src/domain/test-nouns.ts';
import type { PushResult } from '../../src/protocol/messages.ts';
import {
  createTestServer,
  jan7,
  personFields,
  said,
  type TestDevice,
  type TestServer,
} from '../test-server.ts';

const timeZone = 'Europe/Stockholm';
const hour = 3_600_000;
const thursday = stretchOn('2026-01-15', '13:00', '14:00', timeZone);
const wednesday = stretchOn('2026-01-14', '09:00', '10:00', timeZone);

let server: TestServer;
let desk: TestDevice;
let anna: TestDevice;
let bo: TestDevice;
let at = jan7;
beforeEach(async () => {
  at = jan7;
  server = await createTestServer();
  desk = await server.setUp();
  await desk.push(said('person', 'anna', personFields('Anna')), said('person', 'bo', personFields('Bo')));
  anna = await server.link(desk, 'anna');
  bo = await server.link(desk, 'bo');
});
afterEach(() => server.close());

const fate = (result: PushResult | undefined) =>
  result?.status === 'refused' ? result.code : (result?.status ?? 'none');
const push = async (device: TestDevice, kind: string, id: string, fields: Fields) => {
  at += 1;
  return fate((await device.push(said(kind, id, fields, at))).results[0]);
};
const activity = (given: Partial<Activity> = {}): Fields => ({
  ...testActivity({ ...thursday, person: 'anna', by: 'Anna, Skogsverket', ...given }).fields,
  links: [],
});
const seenBy = async (device: TestDevice) =>
  (await device.pull()).rows.find(({ kind }) => kind === 'activity')?.fields;
const joining = (person: string, claim: Fields): Fields => ({
  person,
  activity: 'yoga',
  day: '2026-01-15',
  claim,
});

describe('an activity over a breakfast', () => {
  it('is refused, whoever says it and in whatever pieces', async () => {
    expect(await push(desk, 'activity', 'yoga', activity({ ...wednesday }))).toBe('over-breakfast');
    expect(await push(anna, 'activity', 'yoga', activity({ ...wednesday, state: 'proposed' }))).toBe(
      'over-breakfast',
    );
    expect(await push(desk, 'activity', 'yoga', activity())).toBe('accepted');
    expect(await push(desk, 'activity', 'yoga', { ...wednesday })).toBe('over-breakfast');
    expect(await push(desk, 'activity', 'yoga', { starts: wednesday.starts })).toBe('over-breakfast');
    expect(await push(desk, 'activity', 'yoga', { ends: thursday.starts })).toBe('bad-field');
    expect(await push(desk, 'activity', 'yoga', { ends: thursday.ends + 900 * 24 * hour })).toBe('bad-field');
    expect(await seenBy(bo)).toMatchObject(thursday);
  });

  it('is so by what the hub has said of its breakfasts, in the same push too', async () => {
    const day = { day: '2026-01-15', state: 'on', reason: '', starts: '13:00', ends: '14:00' } as const;
    const results = await desk.push(
      said('breakfastDay', '2026-01-15', day, jan7 + 1),
      said('activity', 'yoga', activity(), jan7 + 2),
      said(
        'breakfastDay',
        '2026-01-14',
        { day: '2026-01-14', state: 'off', reason: '', starts: null, ends: null },
        jan7 + 3,
      ),
      said('activity', 'walk', activity({ ...wednesday }), jan7 + 4),
    );
    expect(results.results.map(fate)).toEqual(['accepted', 'over-breakfast', 'accepted', 'accepted']);
  });

  it('stays where it was when a breakfast is moved over it, and nothing is lost', async () => {
    await push(desk, 'activity', 'yoga', activity());
    const day = { day: '2026-01-15', state: 'on', reason: '', starts: '13:30', ends: '14:30' } as const;
    expect(await push(desk, 'breakfastDay', '2026-01-15', day)).toBe('accepted');
    expect(await seenBy(bo)).toMatchObject({ ...thursday, state: 'agreed' });
    expect(await push(desk, 'activity', 'yoga', { title: 'Lugn yoga' })).toBe('accepted');
    expect(await push(desk, 'activity', 'yoga', { starts: thursday.starts, ends: thursday.ends + 1 })).toBe(
      'over-breakfast',
    );
    expect(await push(desk, 'activity', 'yoga', { state: 'cancelled' })).toBe('accepted');
    expect(await push(desk, 'activity', 'yoga', { state: 'agreed' })).toBe('over-breakfast');
  });
});

describe('a proposal', () => {
  it('is seen by the house and whoever made it, and by everybody once it is agreed', async () => {
    expect(await push(anna, 'activity', 'yoga', activity())).toBe('field-not-allowed');
    expect(await push(anna, 'activity', 'yoga', activity({ state: 'proposed' }))).toBe('accepted');
    expect(await seenBy(bo)).toBeUndefined();
    expect(await seenBy(desk)).toMatchObject({ state: 'proposed' });
    expect(await push(bo, 'activity', 'yoga', { title: 'Min' })).toBe('not-yours');
    expect(await push(anna, 'activity', 'yoga', { state: 'agreed' })).toBe('not-allowed');
    expect(await push(anna, 'activity', 'yoga', { title: 'Lugn yoga' })).toBe('accepted');
    expect(await push(desk, 'activity', 'yoga', { state: 'agreed' })).toBe('accepted');
    expect(await seenBy(bo)).toMatchObject({ title: 'Lugn yoga', by: 'Anna, Skogsverket' });
    expect(
      await push(anna, 'activity', 'yoga', { starts: thursday.starts - hour, ends: thursday.ends }),
    ).toBe('agreed-already');
    expect(await push(anna, 'activity', 'yoga', { learned: 'Andas' })).toBe('accepted');
    expect(await push(anna, 'activity', 'yoga', { state: 'cancelled', reason: 'Sjuk' })).toBe('accepted');
    expect(await push(anna, 'activity', 'yoga', { gone: true })).toBe('not-allowed');
  });

  it('half of which is here is of no use, and says so', async () => {
    expect(await push(anna, 'activity', 'walk', { person: 'anna', title: 'Gå' })).toBe('not-there');
    expect(await push(desk, 'activity', 'walk', { state: 'agreed' })).toBe('not-there');
  });
});

describe('a joining', () => {
  it('is somebody’s own, under its own id, for nobody else', async () => {
    await push(desk, 'activity', 'yoga', activity());
    const own = { round: 0, at: jan7, person: 'anna' };
    expect(await push(anna, 'joining', 'anna~yoga', joining('anna', own))).toBe('accepted');
    expect(await push(anna, 'joining', 'anna~walk', joining('anna', own))).toBe('not-allowed');
    expect(await push(anna, 'joining', 'bo~yoga', joining('bo', { ...own, person: 'bo' }))).toBe('not-yours');
    expect(await push(bo, 'joining', 'bo~yoga', joining('bo', own))).toBe('not-allowed');
    expect(await push(desk, 'joining', 'bo~yoga', joining('bo', { ...own, person: 'bo' }))).toBe('accepted');
  });

  it('said on two devices is one, from the earlier moment', async () => {
    await push(desk, 'activity', 'yoga', activity());
    await push(desk, 'joining', 'anna~yoga', joining('anna', { round: 0, at: jan7 + 9, person: 'anna' }));
    await push(anna, 'joining', 'anna~yoga', joining('anna', { round: 0, at: jan7 + 3, person: 'anna' }));
    const row = (await bo.pull()).rows.find(({ kind }) => kind === 'joining');
    expect(row?.fields.claim).toEqual({ round: 0, at: jan7 + 3, person: 'anna' });
  });
});

describe('whoever is erased', () => {
  it('leaves what was agreed as nobody’s, and nothing of what they proposed or signed up for', async () => {
    await push(desk, 'activity', 'yoga', activity());
    await push(anna, 'activity', 'walk', activity({ state: 'proposed', title: 'Gå' }));
    await push(anna, 'joining', 'anna~yoga', joining('anna', { round: 0, at: jan7, person: 'anna' }));
    const before = await bo.pull();
    expect(before.rows.map(({ kind }) => kind)).toContain('joining');
    await push(desk, 'person', 'anna', { gone: true });
    const held = JSON.stringify((await desk.pull()).rows);
    expect(held).not.toContain('Skogsverket');
    expect(held).not.toContain('anna~yoga');
    const after = await bo.pull(before.cursor, before.view);
    expect(after.rows.find(({ kind }) => kind === 'activity')?.fields).toMatchObject({
      by: '',
      person: null,
    });
    expect(JSON.stringify([after.rows, after.drop])).toContain('anna');
    // What was under way when it happened comes too late.
    const late = await desk.push(said('activity', 'late', activity({ title: 'Sen' }), at + 5));
    expect(late.results.map(fate)).toEqual(['gone']);
  });
});
