import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftLetter, type LetterFacts, letterTitle, namesInText } from './letter-draft.ts';
import { toBlocks, toHtml, toPlain } from './letter-text.ts';
import { mondayOf, weekNumber } from './letter-week.ts';

const zone = 'Europe/Stockholm';
const at = (text: string): number => Date.parse(`${text}:00+01:00`);
const nothing: LetterFacts = {
  ...{ hub: 'Gläntan', timeZone: zone, day: '2026-12-04', past: [], breakfastCame: null, walls: [] },
  ...{ newcomers: 0, named: [], story: '', coming: [], breakfast: null },
};
const some: LetterFacts = {
  ...nothing,
  past: [
    {
      ...{ title: 'Samtal om tillit', place: 'Lägerelden', came: 12 },
      ...{ starts: at('2026-12-01T13:00'), ends: at('2026-12-01T14:00') },
    },
  ],
  breakfastCame: 31,
  walls: [
    { title: 'Kulturträdet', count: 14 },
    { title: 'Tom', count: 0 },
  ],
  newcomers: 3,
  named: [{ firstName: 'Anna', organisation: 'SKV' }],
  story: 'Två myndigheter fann varandra.',
  breakfast: {
    starts: at('2026-12-09T08:15'),
    ends: at('2026-12-09T09:30'),
    free: ['Koka kaffe', 'Duka fram'],
  },
};

describe('the week of a day', () => {
  it.each([
    ['2026-12-04', '2026-11-30', 49],
    ['2027-01-01', '2026-12-28', 53],
    ['2027-01-04', '2027-01-04', 1],
    ['2025-12-29', '2025-12-29', 1],
    ['2024-02-29', '2024-02-26', 9],
  ])('%s begins on %s and is number %d', (day, monday, number) => {
    expect([mondayOf(day), weekNumber(day)]).toEqual([monday, number]);
  });
});

describe('a draft', () => {
  it('tells what was and what comes', () => {
    expect(letterTitle('Gläntan', some.day, 'sv')).toBe('Veckobrev från Gläntan, vecka 49');
    expect(draftLetter(some, 'sv').split('\n\n')).toEqual([
      'Hej! Så här var veckan på Gläntan, och det här är på gång.',
      '## Veckan som gick',
      '- tisdag 1 december 13:00: Samtal om tillit (Lägerelden), 12 kom\n- Frukosten: 31 kom.\n- På väggen ”Kulturträdet” hängdes det upp 14 nya bidrag.',
      '3 personer var här för första gången. Välkomna, Anna (SKV)!',
      '## Veckans berättelse',
      'Två myndigheter fann varandra.',
      '## Veckan som kommer',
      '- onsdag 9 december 08:15: Frukost',
      'Till frukosten behövs någon för: Koka kaffe och Duka fram. Säg till vid dörren eller i appen.',
      'Det finns gott om luckor. Har du något du vill prata om, visa eller fråga? Föreslå en tid i kalendern.',
      'Välkomna!',
    ]);
  });

  it('has words for a week in which nothing happened, in English, too', () => {
    const text = draftLetter(nothing, 'en');
    expect(text).toContain('A calm week');
    expect(text).toContain('No breakfast this week.');
    expect(text).toContain('Nothing is booked yet.');
  });

  it('tells no number so small that it would say who', () => {
    const few = { ...some, breakfastCame: 4, past: some.past.map((one) => ({ ...one, came: 2 })) };
    expect(draftLetter(few, 'sv')).not.toMatch(/\b[24] kom\b/);
  });

  it('names nobody but those who have agreed', () => {
    expect(draftLetter({ ...some, named: [] }, 'sv')).not.toContain('Anna');
    expect(namesInText('Välkommen, Cai! Annas kaka.', [{ firstName: 'Cai' }, { firstName: 'Ann' }])).toEqual([
      { firstName: 'Cai' },
    ]);
  });
});

describe('a letter’s text', () => {
  it('is headings, lists and paragraphs', () => {
    const text = 'Hej\nigen\n## Nu\n- ett\n- två\nslut';
    expect(toBlocks(text)).toEqual([
      { is: 'paragraph', text: 'Hej\nigen' },
      { is: 'heading', text: 'Nu' },
      { is: 'list', points: ['ett', 'två'] },
      { is: 'paragraph', text: 'slut' },
    ]);
    expect(toHtml(text, 'sv')).toBe(
      '<div lang="sv"><p>Hej<br>igen</p><h2>Nu</h2><ul><li>ett</li><li>två</li></ul><p>slut</p></div>',
    );
    expect(toPlain(text)).toBe('Hej\nigen\n\nNu\n\n- ett\n- två\n\nslut');
  });

  it('holds nothing but words, whatever is written', () => {
    const lines = fc.array(fc.oneof(fc.string(), fc.constantFrom('<script>', '## <b>', '- "x" & y', '')));
    fc.assert(
      fc.property(lines, (all) => {
        const html = toHtml(all.join('\n'), 'sv');
        const bare = html.replace(/<\/?(?:div|p|h2|ul|li)(?: lang="sv")?>|<br>/g, '');
        expect(bare).not.toMatch(/[<>"]/);
      }),
    );
  });

  it('says every word in plain text, too', () => {
    const lines = fc.array(fc.stringMatching(/^(## |- |)[a-zåäö ]{0,12}$/));
    fc.assert(
      fc.property(lines, (all) => {
        const words = (text: string) => text.match(/[a-zåäö]+/g) ?? [];
        expect(words(toPlain(all.join('\n')))).toEqual(words(all.join('\n')));
      }),
    );
  });
});
