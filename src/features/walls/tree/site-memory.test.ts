import { expect, test, vi } from 'vitest';
import { readSetting } from '../../../local/settings.ts';
import { openHouse } from '../test-house.ts';
import { siteMemoryOf } from './site-memory.ts';

const kept = () => readSetting<Record<string, readonly number[]>>('walls.sites');

test('a tree is remembered by how large it was, not for every leaf, and the walls seen last', async () => {
  await openHouse('walls-sites');
  expect(siteMemoryOf('one').known).toEqual([]);
  siteMemoryOf('one').keep([1000, 500]);
  await vi.waitFor(async () => expect(await kept()).toEqual({ one: [1000, 500] }));
  expect(siteMemoryOf('one').known).toEqual([1000, 500]);

  siteMemoryOf('one').keep([1001, 500]);
  for (let n = 0; n < 12; n++) siteMemoryOf(`other-${n}`).keep([n + 1]);
  await vi.waitFor(async () => expect(await kept()).toMatchObject({ 'other-11': [12] }));
  const walls = Object.keys((await kept()) ?? {});
  expect(walls).toHaveLength(12);
  expect(walls).not.toContain('one');
});
