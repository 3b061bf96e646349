import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eraseFromTexts, withoutNames } from './erase-words.ts';

describe('a text without names', () => {
  it.each([
    ['Ring Bo om Boden', ['Bo'], 'Ring … om Boden'],
    ['Bos kaffe, BO!', ['Bo'], '… kaffe, …!'],
    ['Hälsa Anna B och Anna', ['Anna', 'Anna B'], 'Hälsa … och …'],
    ['Möte med Åsa.', ['Åsa'], 'Möte med ….'],
    ['a.b är kvar, axb också', ['a.b'], '… är kvar, axb också'],
    ['inget här', [], 'inget här'],
    ['inget här', [''], 'inget här'],
  ])('%s without %j', (text, names, left) => {
    expect(withoutNames(text, names)).toBe(left);
  });

  it('never holds the name as a word, whatever stands around it', () => {
    const name = fc.stringMatching(/^[A-Za-zÅÄÖåäö]{1,8}$/).filter((one) => one !== 's');
    fc.assert(
      fc.property(name, fc.array(fc.string({ maxLength: 6 })), (one, parts) => {
        const text = withoutNames([...parts, one, ...parts].join(' '), [one]);
        const found = text
          .split(/[^\p{L}\p{N}]+/u)
          .filter((word) => word.toLowerCase() === one.toLowerCase());
        expect(found).toEqual([]);
      }),
    );
  });
});

describe('the host’s texts', () => {
  const anna = { person: 'anna', names: ['Anna'], called: ['Anna', 'Anna B'] };
  const letter = (text: string, named: readonly string[]) => ({
    kind: 'letter',
    id: 'l1',
    fields: { day: '2026-11-27', language: 'sv', title: 'Veckobrev', text, named },
  });

  it('lose a name that nobody else bears', () => {
    const task = { kind: 'task', id: 't1', fields: { text: 'Ring Anna', day: '2026-11-25', done: false } };
    const other = { kind: 'task', id: 't2', fields: { text: 'Köp bröd', day: '2026-11-25', done: false } };
    const message = {
      kind: 'dayMessage',
      id: '2026-11-25',
      fields: { day: '2026-11-25', text: 'Anna bakar' },
    };
    expect(eraseFromTexts([task, other, message], anna)).toEqual([
      { kind: 'task', id: 't1', fields: { text: 'Ring …' } },
      { kind: 'dayMessage', id: '2026-11-25', fields: { text: '… bakar' } },
    ]);
  });

  it('keep one that others bear, but in letters that name this one', () => {
    const shared = { ...anna, names: [] };
    expect(eraseFromTexts([letter('Ny här: Anna B.', ['anna', 'bo'])], shared)).toEqual([
      { kind: 'letter', id: 'l1', fields: { named: ['bo'], text: 'Ny här: ….' } },
    ]);
    expect(eraseFromTexts([letter('Ny här: Anna.', ['bo'])], shared)).toEqual([]);
  });

  it('are left alone when they are gone, or no texts of the host', () => {
    const gone = { kind: 'task', id: 't1', fields: { text: 'Ring Anna', gone: true } };
    const leaf = { kind: 'contribution', id: 'c1', fields: { text: 'Anna' } };
    expect(eraseFromTexts([gone, leaf], anna)).toEqual([]);
  });
});
