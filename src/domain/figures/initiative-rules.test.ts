import { describe, expect, it } from 'vitest';
import { readWebAddress } from '../web-address.ts';
import { longest, tellInitiative } from './initiative-rules.ts';

const words = {
  ...{
    title: ' Ung  skuld ',
    story: 'Vid elden.\n\nSedan:  mer.',
    who: 'SKV och kommunen',
    day: '2026-10-05',
  },
  link: 'https://example.se/a b',
};

describe('something born here', () => {
  it('is written down with its texts in order', () => {
    expect(tellInitiative('i1', words)).toEqual({
      ok: true,
      value: [
        {
          ...{ kind: 'initiative', id: 'i1' },
          fields: {
            ...words,
            title: 'Ung skuld',
            story: 'Vid elden.\n\nSedan: mer.',
            link: 'https://example.se/a%20b',
          },
        },
      ],
    });
  });

  it('says only what has changed', () => {
    const first = tellInitiative('i1', words);
    if (!first.ok) throw new Error(first.code);
    const before = { ...words, ...first.value[0]?.fields } as typeof words;
    expect(tellInitiative('i1', before, before)).toEqual({ ok: true, value: [] });
    expect(tellInitiative('i1', { ...before, who: 'Alla' }, before)).toMatchObject({
      value: [{ fields: { who: 'Alla' } }],
    });
  });

  it.each([
    [{ title: ' ' }, 'title-empty'],
    [{ day: '' }, 'day-missing'],
    [{ link: 'javascript:alert(1)' }, 'bad-link'],
    [{ link: 'example' }, 'bad-link'],
  ])('is refused with %j: %s', (given, code) => {
    expect(tellInitiative('i1', { ...words, ...given })).toMatchObject({ ok: false, code });
  });

  it('is cut where it is too long, between whole characters', () => {
    const told = tellInitiative('i1', { ...words, story: '🌲'.repeat(longest.story + 5), link: '' });
    expect(told).toMatchObject({ value: [{ fields: { story: '🌲'.repeat(longest.story), link: '' } }] });
  });
});

describe('a web address', () => {
  it.each([
    ['https://example.se', 'https://example.se/'],
    [' http://å.se/x ', 'http://xn--5ca.se/x'],
    ['mailto:a@b.se', null],
    ['data:text/html,x', null],
    [`https://example.se/${'a'.repeat(2000)}`, null],
  ])('%s is read as %s', (text, read) => {
    expect(readWebAddress(text)).toBe(read);
  });
});
