import { effect } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { testContribution, testWall } from '../../domain/test-nouns.ts';
import { contribute, withdraw } from '../../domain/walls/contributing.ts';
import { hide, show } from '../../domain/walls/moderating.ts';
import { sayTalk } from '../../domain/walls/talk.ts';
import { isWaiting } from '../../domain/walls/wall-rules.ts';
import { commit } from '../commit.ts';
import { openFresh } from '../local.test-util.ts';
import { isMine, owner } from '../owner.ts';
import { saveSession } from '../session.ts';
import { isRead } from '../watch-rows.ts';
import { readContributionsOf } from './own-contributions.ts';
import { contributionsOf, countOf, moderationsOf, readContribution, talksOf, wallOf } from './walls.ts';

let close: () => Promise<void>;
const stops: (() => void)[] = [];
beforeEach(async () => {
  close = await openFresh();
});
afterEach(async () => {
  for (const stop of stops.splice(0)) stop();
  await close();
});

const watch = (read: () => unknown) => stops.push(effect(() => void read()));
const wallChange = (id: string, given: Parameters<typeof testWall>[0] = {}) => ({
  kind: 'wall' as const,
  id,
  fields: { ...testWall(given).fields },
});
const leaf = (id: string, wall: string, given: Parameters<typeof testContribution>[0] = {}) => ({
  kind: 'contribution' as const,
  id,
  fields: { ...testContribution({ wall, ...given }) },
});
const rowOf = async (id: string) => {
  const row = await readContribution(id);
  if (!row) throw new Error(id);
  return row;
};

describe('walls', () => {
  test('tell one that is not there from one that has not been read', async () => {
    await commit([wallChange('w1', { title: 'Trädet' })]);
    watch(() => [wallOf('w1').value, wallOf('nowhere').value]);
    expect(wallOf('w1').value).toBeUndefined();
    await vi.waitFor(() => expect(wallOf('w1').value?.fields.title).toBe('Trädet'));
    expect(wallOf('nowhere').value).toBeNull();
  });

  test('hold what was added to them, one by one from then on, and nothing of others', async () => {
    await commit([wallChange('w1'), wallChange('w2'), leaf('c1', 'w1'), leaf('c2', 'w2')]);
    watch(() => [contributionsOf('w1').value, countOf('w1').value]);
    expect([isRead(contributionsOf('w1').value), countOf('w1').value]).toEqual([false, undefined]);
    await vi.waitFor(() => expect(contributionsOf('w1').value.map(({ id }) => id)).toEqual(['c1']));
    await commit([leaf('c3', 'w1', { parent: 'c1' }), leaf('c4', 'w1', { shown: false })]);
    await vi.waitFor(() => expect(contributionsOf('w1').value).toHaveLength(3));
    expect(countOf('w1').value).toBe(1);
    await commit([withdraw('c1')]);
    await vi.waitFor(() => expect(countOf('w1').value).toBe(0));
    expect(await readContribution('c1')).toBeUndefined();
  });

  test('of 5,000 leaves cost one row when one is added', async () => {
    await commit([
      wallChange('big'),
      ...Array.from({ length: 5000 }, (_, i) => leaf(`leaf${i}`, 'big', { text: `Blad ${i}` })),
    ]);
    watch(() => contributionsOf('big').value);
    await vi.waitFor(() => expect(contributionsOf('big').value).toHaveLength(5000), 20_000);
    const known = new Set(contributionsOf('big').value);
    await commit([leaf('one-more', 'big')]);
    await vi.waitFor(() => expect(contributionsOf('big').value).toHaveLength(5001));
    expect(
      contributionsOf('big')
        .value.filter((row) => !known.has(row))
        .map(({ id }) => id),
    ).toEqual(['one-more']);
  }, 30_000);

  test('tell what the host did with what waited', async () => {
    await commit([
      wallChange('w1', { moderation: 'look-first' }),
      leaf('c1', 'w1', { shown: false }),
      leaf('c2', 'w1', { shown: false }),
    ]);
    watch(() => moderationsOf('w1').value);
    expect(isWaiting((await rowOf('c2')).fields)).toBe(true);
    await commit([
      ...show(await rowOf('c1'), { id: 'm1', at: 1 }),
      ...hide(await rowOf('c2'), { id: 'm2', at: 2 }),
    ]);
    expect(isWaiting((await rowOf('c2')).fields)).toBe(false);
    await vi.waitFor(() =>
      expect(
        moderationsOf('w1')
          .value.map(({ fields }) => fields.deed)
          .sort(),
      ).toEqual(['hide', 'show']),
    );
  });

  test('know which organisations talk', async () => {
    await commit([sayTalk('w1', 'b', 'a', true, 1), sayTalk('w2', 'a', 'b', true, 1)]);
    watch(() => talksOf('w1').value);
    await vi.waitFor(() => expect(talksOf('w1').value.map(({ fields }) => fields.a)).toEqual(['a']));
  });

  test('show what was just added, although nobody has said that it is not hidden', async () => {
    const words = { place: 'habits', parent: null, text: 'Hej', more: '', help: '', paper: false };
    const from = { by: null, role: 'door', at: 1, id: 'c1' } as const;
    const made = contribute(testWall(), { ...words, name: null, organisation: null }, from);
    await commit(made.ok ? made.value : []);
    expect((await rowOf('c1')).fields).toMatchObject({ text: 'Hej', hidden: false });
  });
});

describe('whose a contribution is', () => {
  const phone = {
    protocol: 2,
    version: '0',
    time: 0,
    hub: 'h',
    device: 'd1',
    role: 'guest',
    person: null,
    address: '',
    join: null,
    printer: false,
  } as const;

  test('is the phone’s, and the person’s once the hub knows them; the phone’s stay its own', async () => {
    expect([owner.value, isMine('phone~d1'), isMine(null)]).toEqual([null, false, false]);
    await saveSession(phone);
    expect([owner.value, isMine('phone~d1'), isMine('anna')]).toEqual(['phone~d1', true, false]);
    await saveSession({ ...phone, role: 'member', person: 'anna' });
    expect([owner.value, isMine('phone~d1'), isMine('anna')]).toEqual(['anna', true, true]);
    expect([isMine('phone~d2'), isMine('bo')]).toEqual([false, false]);
    const by = (id: string, owner: string | null) => leaf(id, 'w1', { by: owner });
    await commit([by('c1', 'anna'), by('c2', 'phone~d1'), by('c3', 'phone~d2'), by('c4', null)]);
    expect((await readContributionsOf('anna')).map(({ id }) => id)).toEqual(['c1', 'c2']);
  });

  test('is nobody’s on the hub’s own devices', async () => {
    for (const role of ['door', 'desk'] as const) {
      await saveSession({ ...phone, role });
      expect([owner.value, isMine('phone~d1')]).toEqual([null, false]);
    }
  });
});
