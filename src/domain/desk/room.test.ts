import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Visit } from '../arrival/visit.ts';
import { testHub, testPerson, testVisit } from '../test-nouns.ts';
import { gaugeOf, inTheRoom, newcomersOf, regularDays } from './room.ts';

const day = '2026-11-24';
const now = Date.parse('2026-11-24T10:00:00+01:00');
const at = (time: string) => ({ at: Date.parse(`2026-11-24T${time}:00+01:00`), round: 0 });
const row = (person: string | null, part: Partial<Visit> = {}, id = `${person}~${day}`) => ({
  id,
  fields: testVisit({ person, ...part }),
});

describe('the room', () => {
  it('holds everybody once, groups with as many as they stand for, and nobody who has left', () => {
    const visits = [
      row('anna'),
      row('anna', { day: '2026-11-23' }, 'anna~2026-11-23'),
      row(null, { kind: 'group', party: 7 }, 'group-g~2026-11-24'),
      row('bo', { left: now - 1000, leftBy: 'self' }),
    ];
    const room = inTheRoom(visits, testHub(), now);
    expect([...room.people.keys()]).toEqual(['anna']);
    expect(room.heads).toBe(8);
    expect(inTheRoom(visits, testHub(), Date.parse('2026-11-24T18:30:00+01:00')).heads).toBe(0);
  });

  it('has newcomers, those nobody greets before the others, and no groups', () => {
    const visits = [
      row('anna', { arrived: at('09:00'), greeter: 'Karin' }),
      row('bo', { arrived: at('09:30') }),
      row('cai', { arrived: at('09:10') }),
      row('dag', { kind: 'group' }),
      row('eva'),
    ];
    const face = (id: string) => testPerson({ firstDay: id === 'eva' ? '2020-01-01' : day });
    const room = inTheRoom(visits, testHub(), now);
    expect(newcomersOf(room, face, day).map(({ person }) => person)).toEqual(['cai', 'bo', 'anna']);
    expect(newcomersOf(room, () => undefined, day)).toEqual([]);
  });
});

describe('the gauge', () => {
  it('tells the largest organisation, the regulars and whom nobody greets', () => {
    const room = inTheRoom(
      ['a', 'b', 'c', 'd'].map((id) => row(id)),
      testHub(),
      now,
    );
    const face = (id: string) =>
      testPerson({
        organisation: id === 'd' ? null : id === 'c' ? 'smhi' : 'skv',
        firstDay: id === 'c' ? day : '2020-01-01',
      });
    expect(gaugeOf(room, face, (id) => (id === 'a' ? regularDays : 1), day)).toEqual({
      people: 4,
      largest: { organisation: 'skv', count: 2, share: 0.5 },
      organisations: 2,
      ...{ regulars: 1, newcomers: 1, ungreeted: 1 },
    });
  });

  it('names no largest where everybody is from elsewhere, and counts as one would by hand', () => {
    const organisation = fc.constantFrom('x', 'y', 'z', null);
    fc.assert(
      fc.property(fc.array(organisation, { maxLength: 20 }), (of) => {
        const room = inTheRoom(
          of.map((_, i) => row(`p${i}`)),
          testHub(),
          now,
        );
        const face = (id: string) => testPerson({ organisation: of[Number(id.slice(1))] ?? null });
        const { largest, people, organisations } = gaugeOf(room, face, () => 0, day);
        const counts = ['x', 'y', 'z'].map((one) => of.filter((other) => other === one).length);
        const most = Math.max(...counts);
        expect(people).toBe(of.length);
        expect(organisations).toBe(counts.filter((count) => count > 0).length);
        expect(largest?.count ?? 0).toBe(most > 1 ? most : 0);
        if (largest) expect(largest.share).toBeCloseTo(most / of.length);
      }),
    );
  });
});
