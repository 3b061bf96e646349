import { describe, expect, it } from 'vitest';
import { testWall } from '../test-nouns.ts';
import { readWallFile, writeWallFile } from './wall-file.ts';

const made = { id: 'copy', timeZone: 'Europe/Helsinki', now: 1_800_000_000_000 };
const wall = testWall({
  title: 'Kulturträdet',
  opens: 1,
  closes: 2,
  state: 'archived',
  who: 'members',
}).fields;
const file = (change: object, words: object = {}): string => {
  const written = JSON.parse(writeWallFile(wall));
  return JSON.stringify({ ...written, ...change, wall: { ...written.wall, ...words } });
};

describe('a wall in a file', () => {
  it('comes to another hub as a draft, with its words and rules and without its period', () => {
    const fields = {
      ...wall,
      ...{ opens: null, closes: null, state: 'draft', made: made.now, timeZone: made.timeZone },
    };
    expect(readWallFile(writeWallFile(wall), made)).toEqual({
      ok: true,
      value: [{ kind: 'wall', id: 'copy', fields }],
    });
  });

  it('takes what an editor puts in front of it, and cleans what somebody wrote into it', () => {
    const read = readWallFile(`\ufeff${file({}, { title: '  Vårt\u202e träd ' })}`, made);
    expect(read).toMatchObject({ ok: true, value: [{ fields: { title: 'Vårt träd' } }] });
  });

  it.each([
    ['no JSON', '{"format": "stigen-wall"'],
    ['nothing', ''],
    ['null', 'null'],
    ['another file', '{"format":"stigen-hub","version":1}'],
    ['no wall', '{"format":"stigen-wall","version":1,"wall":null}'],
    ['no version', file({ version: '1' })],
    ['a template nobody knows', file({}, { template: 'poll' })],
    ['no title', file({}, { title: ' ' })],
    ['a place without a name', file({}, { places: [{ id: 'a', name: '', hint: '' }] })],
    [
      'two places of one name',
      file({}, { places: ['Vanor', 'Ritualer'].map((name) => ({ id: 'a', name, hint: '' })) }),
    ],
    ['a place that is none', file({}, { places: [{ id: '<b>', name: 'Vanor', hint: '' }] })],
  ])('is none: %s', (_, text) => {
    expect(readWallFile(text, made)).toMatchObject({ ok: false, code: 'not-a-wall' });
  });

  it('says so when it was written by a newer app', () => {
    expect(readWallFile(file({ version: 2 }), made)).toMatchObject({ ok: false, code: 'newer' });
  });
});
