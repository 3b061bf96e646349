import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Person } from '../person.ts';
import { testHub, testOrganisation, testPerson, testVisit } from '../test-nouns.ts';
import type { Visit } from './visit.ts';
import { fewestOfOrganisation, rollCall, whoIsHere } from './who-is-here.ts';

const hub = testHub();
const now = Date.parse('2026-11-24T12:00:00+01:00');
const organisation = (id: string) => testOrganisation({ name: `Verket ${id}` });

type Someone = Partial<Person> & { readonly shown?: boolean; readonly visit?: Partial<Visit> };

/** A house with these people in it. */
function house(people: readonly Someone[]) {
  const register = new Map<string, Person>();
  const visits = people.map(({ shown, visit, ...given }, i) => {
    register.set(`p${i}`, testPerson(given));
    return testVisit({ person: `p${i}`, shown: shown ?? given.visible ?? false, ...visit });
  });
  return { visits, person: (id: string) => register.get(id) };
}

const look = ({ visits, person }: ReturnType<typeof house>) =>
  whoIsHere(visits, person, organisation, hub, now);
const call = ({ visits, person }: ReturnType<typeof house>) =>
  rollCall(
    visits.map((visit, i) => ({ id: `v${i}`, visit })),
    person,
    organisation,
    hub,
    now,
  );

describe('who is here', () => {
  it('names only those who want it, today as well as in general', () => {
    const seen = look(
      house([
        { firstName: 'Åsa', visible: true, organisation: 'a' },
        { firstName: 'Bo', visible: false },
        { firstName: 'Eva', visible: true, shown: false },
        { firstName: 'Per', visible: false, shown: true },
      ]),
    );
    expect(seen.people.map(({ firstName }) => firstName)).toEqual(['Åsa']);
    expect(seen.people[0]).toMatchObject({ organisation: 'Verket a' });
  });

  it('names an organisation from three people up, the largest first', () => {
    const from = (id: string, count: number) => Array.from({ length: count }, () => ({ organisation: id }));
    const seen = look(house([...from('two', 2), ...from('three', 3), ...from('four', 4)]));
    expect(seen.organisations.map(({ organisation: id, count }) => [id, count])).toEqual([
      ['four', 4],
      ['three', 3],
    ]);
    expect(seen.total).toBe(9);
  });

  it('tells no total that would say who', () => {
    expect(look(house([])).total).toBeNull();
    expect(look(house([{}, {}])).total).toBeNull();
    expect(look(house([{}, {}, {}])).total).toBe(3);
  });

  it('counts whoever checked in again after midnight as one', () => {
    const night = Date.parse('2026-11-25T01:00:00+01:00');
    const late = { at: Date.parse('2026-11-24T22:00:00+01:00'), round: 0 };
    const later = { at: Date.parse('2026-11-25T00:30:00+01:00'), round: 0 };
    const visits = [
      testVisit({ person: 'p0', arrived: late }),
      testVisit({ person: 'p0', arrived: later, day: '2026-11-25' }),
      testVisit({ person: 'p1', arrived: late }),
    ];
    const person = () => testPerson({ organisation: 'a' });
    const seen = whoIsHere(visits, person, organisation, hub, night);
    expect(seen).toEqual({ people: [], organisations: [], total: null });
    const list = rollCall(
      visits.map((visit, i) => ({ id: `v${i}`, visit })),
      person,
      organisation,
      hub,
      night,
    );
    expect(list.total).toBe(2);
  });

  it('never shows an unshown name or an organisation below three (property)', () => {
    const someone = fc.record({
      firstName: fc.constantFrom('Anna', 'Bo', 'Åsa'),
      organisation: fc.constantFrom(null, 'a', 'b', 'c'),
      visible: fc.boolean(),
      shown: fc.boolean(),
      visit: fc.record({
        left: fc.constantFrom(null, now - 1000),
        party: fc.constantFrom(1, 1, 4),
        person: fc.constantFrom(null, 'p0', 'p1', 'p2', 'p3', 'p4', 'p5'),
      }),
    });
    fc.assert(
      fc.property(fc.array(someone, { maxLength: 12 }), (people) => {
        const built = house(people);
        const seen = look(built);
        const present = built.visits.filter((visit) => visit.left === null);
        for (const { person } of seen.people) {
          expect(built.person(person)?.visible).toBe(true);
          expect(present.some((visit) => visit.person === person && visit.shown)).toBe(true);
        }
        for (const { organisation: id, count } of seen.organisations) {
          const distinct = new Set(
            present.flatMap(({ person }) =>
              person && built.person(person)?.organisation === id ? person : [],
            ),
          );
          expect(count).toBe(distinct.size);
          expect(distinct.size).toBeGreaterThanOrEqual(fewestOfOrganisation);
        }
        expect(seen.total === null || seen.total >= fewestOfOrganisation).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the roll call', () => {
  it('lists everybody in the house by name, whatever they wish otherwise', () => {
    const list = call(
      house([
        { firstName: 'Östen', organisation: 'a' },
        { firstName: 'Anna', lastInitial: 'K' },
        { firstName: 'Eva', visit: { left: now - 1 } },
        { visit: { person: null, party: 34, groupName: 'Studiebesök' } },
      ]),
    );
    expect(list.lines.map(({ firstName, groupName }) => firstName || groupName)).toEqual([
      'Studiebesök',
      'Anna',
      'Östen',
    ]);
    expect(list.total).toBe(36);
  });

  it('counts somebody the device knows no name of', () => {
    const list = rollCall(
      [{ id: 'v', visit: testVisit() }],
      () => undefined,
      () => undefined,
      hub,
      now,
    );
    expect(list.total).toBe(1);
    expect(list.lines[0]).toMatchObject({ firstName: '', organisation: '' });
  });
});
