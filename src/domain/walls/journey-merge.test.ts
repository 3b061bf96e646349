import { describe, expect, it } from 'vitest';
import { testContribution, testOrganisation, testWall } from '../test-nouns.ts';
import { mergeSpellings } from './journey-merge.ts';
import { suggestSpellings } from './journey-spelling.ts';
import { talkId } from './talk.ts';

const wall = testWall({ template: 'journey', signature: 'organisation' });
const mark = (id: string, organisation: string) => ({
  id,
  fields: testContribution({ organisation, name: null }),
});
const talk = (a: string, b: string, talks = true) => ({ wall: wall.id, a, b, talks, at: 1 });

describe('one name for several spellings', () => {
  it('corrects every mark with its entry in the log, and no other', () => {
    let n = 0;
    const marks = [mark('one', 'Kronofogden'), mark('two', 'Kronofodgen'), mark('three', 'Kronofogden')];
    const [suggestion] = suggestSpellings(marks);
    if (!suggestion) throw new Error('nothing suggested');
    const changes = mergeSpellings(wall, suggestion, {
      talks: [],
      organisations: [],
      at: 5,
      makeId: () => `log${n++}`,
    });
    expect(changes).toMatchObject([
      { kind: 'contribution', id: 'two', fields: { organisation: 'Kronofogden' } },
      {
        kind: 'moderation',
        id: 'log0',
        fields: { contribution: 'two', deed: 'correct', before: 'Kronofodgen', at: 5 },
      },
    ]);
  });

  it('takes along whom the spelling was said to talk with, but never with itself', () => {
    const [suggestion] = suggestSpellings([
      mark('one', 'Kronofogden'),
      mark('two', 'Kronofodgen'),
      mark('x', 'Kronofogden'),
    ]);
    if (!suggestion) throw new Error('nothing suggested');
    const talks = [
      talk('fk', 'kronofodgen'),
      talk('kronofodgen', 'kronofogden'),
      talk('a', 'kronofodgen', false),
      talk('a', 'fk'),
    ];
    const organisations = [testOrganisation({ name: 'Försäkringskassan', short: 'FK' })];
    const changes = mergeSpellings(wall, suggestion, { talks, organisations, at: 5, makeId: () => 'log' });
    expect(changes.filter(({ kind }) => kind === 'talk')).toMatchObject([
      { id: talkId(wall.id, 'forsakringskassan', 'kronofogden'), fields: { talks: true } },
    ]);
  });
});
