import { beforeEach, describe, expect, it } from 'vitest';
import type { Mark } from '../../../domain/walls/journey-keys.ts';
import type { Contribution, Wall } from '../../../domain/walls/wall.ts';
import { setLanguage } from '../../../i18n/language.ts';
import { fileName } from './file-name.ts';
import { wallSummary } from './summary.ts';
import { wallTable } from './table.ts';

const wall: Wall = {
  ...{
    template: 'tree',
    title: 'Kulturträdet',
    question: 'Vad får en arbetsplats att må bra?',
    instruction: '',
  },
  places: [
    { id: 'habits', name: 'Vanor', hint: '' },
    { id: 'rituals', name: 'Ritualer', hint: '' },
  ],
  ...{
    opens: null,
    closes: Date.parse('2026-11-26T12:00:00+01:00'),
    timeZone: 'Europe/Stockholm',
    who: 'anyone',
  },
  ...{ moderation: 'open', signature: 'name', language: 'sv', state: 'published', made: 0 },
};
const leaf = (id: string, also: Partial<Contribution> = {}): Mark => ({
  id,
  fields: {
    ...{
      wall: 'wall',
      place: 'habits',
      parent: null,
      text: id,
      more: '',
      help: '',
      name: 'Åsa',
      organisation: 'SKV',
    },
    ...{ by: 'asa', at: Date.parse('2026-11-25T08:12:00+01:00'), shown: true, hidden: false, paper: false },
    ...{ looked: null, thanked: [], closed: false, ...also },
  },
});

beforeEach(() => setLanguage('sv'));

describe('a wall as a table', () => {
  it('has its template’s columns, who signed, and what was late or on paper', () => {
    const late = {
      at: Date.parse('2026-11-26T12:00:00+01:00'),
      paper: true,
      place: 'gone',
      name: null,
      organisation: null,
    };
    expect(wallTable(wall, [leaf('Fika'), leaf('Runda', late), leaf('Dold', { hidden: true })])).toEqual([
      ['Plats', 'Text', 'Förnamn', 'Organisation', 'Skrivet', 'Efter stängning', 'På papper'],
      ['Vanor', 'Fika', 'Åsa', 'SKV', '2026-11-25 08:12', '', ''],
      ['Utan plats', 'Runda', '', '', '2026-11-26 12:00', 'ja', 'ja'],
    ]);
  });

  it('puts answers after their question, and never says whose phone it was', () => {
    const table = wallTable({ ...wall, template: 'question', signature: 'none', places: [] }, [
      leaf('Varför?', { place: null, closed: true, thanked: ['Därför'] }),
      leaf('Därför', { place: null, parent: 'Varför?' }),
    ]);
    expect(table.map((row) => row.slice(1, 6))).toEqual([
      ['Text', 'Bakgrund', 'Önskad hjälp', 'Svar på', 'Läge'],
      ['Varför?', '', '', '', 'avslutad'],
      ['Därför', '', '', 'Varför?', 'tackad'],
    ]);
    expect(JSON.stringify(table)).not.toContain('asa');
  });
});

describe('a wall as text', () => {
  it('says each place with what hangs there, also nothing', () => {
    expect(
      wallSummary(wall, [leaf('Fika\nvarje dag'), leaf('Runda', { name: null })], 'lördag 28 november'),
    ).toBe(
      'Kulturträdet\nVad får en arbetsplats att må bra?\nlördag 28 november\n\nVANOR\n– Fika varje dag (Åsa, SKV)\n– Runda (SKV)\n\nRITUALER\n(inget än)',
    );
  });

  it('begins with the organisation on a journey, and sets answers in', () => {
    const journey = wallSummary(
      { ...wall, template: 'journey' },
      [leaf('Ringer', { more: 'Kan vänta', name: null })],
      '',
    );
    expect(journey).toContain('1. VANOR\n– SKV: Ringer · Kan vänta\n');
    const question = wallSummary(
      { ...wall, template: 'question' },
      [leaf('Hur?', { help: 'Råd' }), leaf('Så', { parent: 'Hur?' })],
      '',
    );
    expect(question).toContain('– Hur? · Önskar: Råd (Åsa, SKV)\n   – Så (Åsa, SKV)');
  });
});

describe('a file’s name', () => {
  it('is title and day in letters every system takes', () => {
    expect(fileName('Kulturträdet: våren/2026', '2026-11-28', 'csv')).toBe(
      'kulturtradet-varen-2026-2026-11-28.csv',
    );
    expect(fileName('🌲', '2026-11-28', 'png')).toBe('stigen-2026-11-28.png');
    expect(fileName('x'.repeat(300), '2026-11-28', 'svg').length).toBeLessThan(90);
  });
});
