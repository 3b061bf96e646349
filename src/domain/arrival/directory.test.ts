import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { fold } from '../text.ts';
import { createDirectory, type Directory, type DirectoryEntry, mostHits } from './directory.ts';

// Thousands of cases may take their time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

let counter = 0;
/** Somebody, and what their organisation is called. */
interface Somebody extends Omit<DirectoryEntry, 'organisation'> {
  readonly organisation: string;
  readonly short: string;
}

const entry = (firstName: string, organisation = '', more: Partial<Somebody> = {}): Somebody => ({
  id: `p${counter++}`,
  firstName,
  lastInitial: '',
  organisation,
  short: '',
  ...more,
});

const put = (register: Directory, { organisation, short, ...person }: Somebody): void => {
  if (organisation) register.nameOrganisation(organisation, { name: organisation, short });
  register.put({ ...person, organisation: organisation || null });
};

const registerOf = (entries: readonly Somebody[]): Directory => {
  const register = createDirectory();
  for (const one of entries) put(register, one);
  return register;
};

const names = (query: string, entries: readonly Somebody[]): string[] =>
  registerOf(entries)
    .search(query)
    .map((hit) => hit.firstName);

/** The rule, read plainly: some way to give each typed word a word of its own. */
function isMet(query: string, { firstName, organisation, lastInitial }: Somebody): boolean {
  const there = fold(`${firstName} ${organisation} ${lastInitial}`).split(' ');
  // Longer words choose first, and the first word that begins so is theirs.
  const typed = fold(query)
    .split(' ')
    .sort((a, b) => b.length - a.length);
  return typed.every((word) => {
    const at = there.findIndex((one) => one.startsWith(word));
    if (at >= 0) there.splice(at, 1);
    return at >= 0;
  });
}

describe('searching the register', () => {
  const folded: readonly (readonly [name: string, queries: readonly string[]])[] = [
    ['Åsa', ['Åsa', 'asa', 'ÅS', 'as', 'A\u030asa']],
    ['Asa', ['Asa', 'åsa', 'äsa']],
    ['Søren', ['Søren', 'soren', 'sören', 'SÖR']],
    ['Sören', ['søren', 'soren']],
    ['Łukasz', ['lukasz', 'łuk', 'LU']],
    ['Đorđe', ['dorde', 'đor', 'Đorđe']],
    ['Áilu', ['ailu', 'áil', 'äilu']],
    ['Máhtte', ['mahtte', 'máh', 'MAH']],
    ['Äijä', ['aija', 'äijä', 'äi', 'ai']],
    ['Þóra', ['thora', 'þóra', 'tho', 'þó']],
    ['Zoë', ['zoe', 'zoë', 'zo']],
    ['Jean-François', ['jean', 'francois', 'jean fr', 'françois jean', 'jean-fran']],
    ['Ánne Máret', ['anne maret', 'máret', 'ma an']],
    ['שרה', ['שרה', 'שר']],
    ['李伟', ['李伟']],
  ];
  it.each(folded)('finds %s by every spelling', (name, queries) => {
    const register = registerOf([entry(name), entry('Qqq')]);
    for (const query of queries)
      expect(
        register.search(query).map((hit) => hit.firstName),
        query,
      ).toEqual([name]);
  });

  it('shows nobody before two letters are typed, of whatever kind they are', () => {
    const everyone = [entry('Anna', 'Arbetsförmedlingen'), entry('Þóra'), entry('ßa'), entry('😀😀')];
    for (const query of ['', ' ', 'a', 'Å', ' a ', 'a.', '-', '..', 'þ', 'ß', '😀', 'a\u0308', '\u200da'])
      expect(names(query, everyone), query).toEqual([]);
  });

  it('takes words in any order, each for its own', () => {
    const anna = entry('Anna', 'Arbetsförmedlingen', { lastInitial: 'A' });
    for (const query of ['anna arb', 'arb anna', 'a anna', 'anna a', 'an ar a', 'a ar an'])
      expect(names(query, [anna]), query).toEqual(['Anna']);
    expect(names('anna anna', [anna])).toEqual([]);
    expect(names('anna x', [anna])).toEqual([]);
  });

  it('does not care in which order words stand (property)', () => {
    const word = fc.stringMatching(/^[ab]{1,3}$/);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 3 }),
        fc.array(word, { minLength: 1, maxLength: 3 }),
        (name, query) => {
          const register = registerOf([entry(name.join(' '))]);
          const forward = register.search(query.join(' ')).length;
          return register.search([...query].reverse().join(' ')).length === forward;
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('puts the exact name first, in its own spelling before others', () => {
    const people = ['Annika', 'Anna-Karin', 'Änna', 'Anna', 'Hanna'].map((name) => entry(name));
    expect(names('anna', people)).toEqual(['Anna', 'Änna', 'Anna-Karin']);
    expect(names('änna', people)).toEqual(['Änna', 'Anna', 'Anna-Karin']);
  });

  it('puts first names before organisations', () => {
    const people = [entry('Eva', 'Annefors kommun'), entry('Anneli'), entry('Lars', 'Annefors kommun')];
    expect(names('anne', people)).toEqual(['Anneli', 'Eva', 'Lars']);
  });

  it('finds by the short name of an organisation', () => {
    const person = entry('Bo', 'Myndigheten för samhällsskydd och beredskap', { short: 'MSB' });
    expect(registerOf([person]).search('msb')).toEqual([
      { id: person.id, firstName: 'Bo', organisation: 'MSB', lastInitial: '' },
    ]);
  });

  it('shows eight at most, and promise 5’s fields only (property)', () => {
    const person = fc.record({
      firstName: fc.constantFrom('Anna', 'Änna', 'Ann', 'Bo', 'Åsa'),
      organisation: fc.constantFrom('', 'Boverket', 'Annefors'),
      lastInitial: fc.constantFrom('', 'A', 'B'),
    });
    fc.assert(
      fc.property(
        fc.array(person, { maxLength: 40 }),
        fc.constantFrom('an', 'bo', 'asa', 'ann b'),
        (all, q) => {
          const hits = registerOf(all.map((one) => entry(one.firstName, one.organisation, one))).search(q);
          expect(hits.length).toBeLessThanOrEqual(mostHits);
          for (const hit of hits)
            expect(Object.keys(hit).sort()).toEqual(['firstName', 'id', 'lastInitial', 'organisation']);
        },
      ),
    );
  });

  it('tells same names apart by organisation, and by initial only then', () => {
    const people = [
      entry('Anna', 'Boverket', { lastInitial: 'K' }),
      entry('Anna', 'Boverket', { lastInitial: 'L' }),
      entry('Anna', 'Skatteverket', { lastInitial: 'M' }),
    ];
    const hits = registerOf(people).search('anna');
    expect(hits.map((hit) => [hit.organisation, hit.lastInitial])).toEqual([
      ['Boverket', 'K'],
      ['Boverket', 'L'],
      ['Skatteverket', ''],
    ]);
  });

  it('follows entries that are put and taken', () => {
    const register = registerOf([entry('Anna', '', { id: 'a' })]);
    put(register, entry('Åke', '', { id: 'a' }));
    expect(register.size).toBe(1);
    expect(register.search('anna')).toEqual([]);
    expect(register.search('ake')).toHaveLength(1);
    register.remove('a');
    expect(register.search('ake')).toEqual([]);
  });

  it('finds what a plain reading of the rule finds, whatever was put and taken before (property)', () => {
    const word = fc.constantFrom('an', 'anna', 'ann', 'bo', 'b', 'åsa', 'as', 'x');
    const somebody = fc.record({
      firstName: fc.array(word, { minLength: 1, maxLength: 2 }).map((words) => words.join(' ')),
      organisation: fc.constantFrom('', 'Bo an', 'Annefors', 'Åsa'),
      lastInitial: fc.constantFrom('', 'A', 'B'),
    });
    const query = fc
      .array(word, { minLength: 1, maxLength: 3 })
      .map((words) => words.join(' '))
      .filter((typed) => typed.length > 1);
    fc.assert(
      fc.property(fc.array(somebody, { maxLength: 12 }), fc.array(fc.nat(11)), query, (all, taken, typed) => {
        const people = all.map((one, i) => entry(one.firstName, one.organisation, { ...one, id: `q${i}` }));
        const register = registerOf(people);
        for (const at of taken) register.remove(`q${at}`);
        const left = people.filter((_, i) => !taken.includes(i));
        const kept = createDirectory(register.columns());
        for (const one of [register, kept]) {
          const found = one.search(typed).map(({ id }) => id);
          expect(found.length).toBe(Math.min(mostHits, left.filter((one) => isMet(typed, one)).length));
          for (const id of found) expect(left.some((one) => one.id === id && isMet(typed, one))).toBe(true);
        }
        expect(kept.search(typed)).toEqual(register.search(typed));
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps nothing of whoever was taken', () => {
    const register = registerOf([entry('Anna', 'Boverket', { id: 'a' }), entry('Bo', 'Sida', { id: 'b' })]);
    register.remove('a');
    expect(JSON.stringify(register.columns())).not.toMatch(/Anna|Boverket/);
    expect(createDirectory(register.columns()).search('bo')).toHaveLength(1);
  });

  it('keeps names in the order of the Swedish alphabet', () => {
    const { names, organisations } = registerOf(
      ['Örjan', 'Zoë', 'Åsa', 'Anna'].map((name) => entry(name, `${name}s bolag`)),
    ).columns();
    expect(names).toEqual(['Anna', 'Zoë', 'Åsa', 'Örjan']);
    expect(organisations.map(([, name]) => name)).toEqual([
      '',
      'Annas bolag',
      'Zoës bolag',
      'Åsas bolag',
      'Örjans bolag',
    ]);
  });
});
