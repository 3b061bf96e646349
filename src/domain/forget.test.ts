import { describe, expect, it } from 'vitest';
import type { Fields } from './change.ts';
import {
  aboutWhom,
  dayOf,
  eraseFromTurns,
  eraseFromVisits,
  isPast,
  keptAt,
  namesOf,
  outlives,
  shortUse,
} from './forget.ts';

const hub = { timeZone: 'Europe/Stockholm', closes: '18:00', visitDays: 30 };
const now = Date.parse('2026-11-24T08:00:00+01:00');
const dayLength = 86_400_000;
const kept = keptAt(hub, now);

describe('what is past its time', () => {
  it('are visits of days before the hub’s period, in the hub’s time zone', () => {
    expect(kept).toEqual({
      visits: '2026-10-25',
      plans: '2026-11-17',
      seats: '2026-05-28',
      turns: '2025-10-20',
      addresses: '2026-11-24',
      applications: '2026-05-28',
      pins: now - shortUse * dayLength,
    });
    expect(isPast('visit', 'p~2026-10-24', { day: '2026-10-24' }, now, kept)).toBe(true);
    expect(isPast('visit', 'p~2026-10-25', { day: '2026-10-25' }, now, kept)).toBe(false);
    const evening = Date.parse('2026-11-24T23:30:00Z');
    expect(keptAt({ ...hub, visitDays: 1 }, evening).visits).toBe('2026-11-24');
  });

  it('is also a part of a visit, by the day in its id', () => {
    expect(isPast('visit', 'p~2026-10-24', { left: 5 }, now, kept)).toBe(true);
    expect(isPast('visit', 'group-g~2026-11-24', { left: 5 }, now, kept)).toBe(false);
    expect(isPast('visit', 'strange', { left: 5 }, now, kept)).toBe(false);
    expect(dayOf('strange', {})).toBeUndefined();
  });

  it('are plans and pins a week after their use, half ones by when they were said', () => {
    expect(isPast('plan', 'p~2026-11-16', {}, now, kept)).toBe(true);
    expect(isPast('plan', 'p~2026-11-17', {}, now, kept)).toBe(false);
    const old = now - 8 * dayLength;
    expect(isPast('pinJob', 'j', { wantedAt: old, printedAt: null }, now, kept)).toBe(true);
    expect(isPast('pinJob', 'j', { wantedAt: old, printedAt: now }, now, kept)).toBe(false);
    expect(isPast('pinJob', 'j', { state: 'printed' }, old, kept)).toBe(true);
    expect(isPast('pinJob', 'j', { state: 'printed' }, now, kept)).toBe(false);
  });

  it.each([
    ['signUp', 'anna~2026-11-16', 'anna~2026-11-17'],
    ['signUp', 'plain-x~2026-11-16', 'plain-x~2026-11-17'],
    ['onboarding', 'anna~2026-11-16', 'anna~2026-11-17'],
    ['eaters', '2026-11-16', '2026-11-17'],
    ['bought', '2026-11-16~bread', '2026-11-17~bread'],
    ['seat', 'anna~2026-05-27', 'anna~2026-05-28'],
    ['turn', '2025-10-19~coffee~backup', '2025-10-20~coffee'],
    ['breakfastDay', '2025-10-19', '2025-10-20'],
    ['joining', 'anna~2026-11-16', 'anna~2026-11-17'],
    ['dayMessage', '2026-11-16', '2026-11-17'],
  ])('is of a breakfast what nobody asks for any more: a %s', (kind, old, young) => {
    expect([old, young].map((id) => isPast(kind, id, {}, now, kept))).toEqual([true, false]);
    expect(isPast(kind, young, { day: dayOf(old, {}) ?? '' }, now, kept)).toBe(true);
  });

  it('is nothing that is kept for good', () => {
    for (const kind of [
      'series',
      'kitchen',
      'diet',
      'interest',
      'personAlias',
      'admission',
      'organisationAlias',
      'attendance',
      'hub',
      'person',
      'contact',
      'organisation',
      'device',
      'tally',
      'wall',
      'contribution',
      'talk',
      'moderation',
      'activity',
      'turnout',
      'letter',
      'weather',
    ])
      expect(isPast(kind, 'p~2020-01-01', { day: '2020-01-01', wantedAt: 0 }, 0, kept)).toBe(false);
  });
});

describe('whom a row is about', () => {
  it.each<[string, string, Fields, string | null]>([
    ['visit', 'anna~2026-11-24', { left: 1 }, 'anna'],
    ['visit', 'anna~2026-11-24', { person: null }, 'anna'],
    ['visit', 'x', { person: 'anna' }, 'anna'],
    ['plan', 'anna~2026-11-24', {}, 'anna'],
    ['contact', 'anna', {}, 'anna'],
    ['pinJob', 'j', { person: 'anna' }, 'anna'],
    ['pinJob', 'j', { person: null, code: 'anna' }, 'anna'],
    ['pinJob', 'j', { person: null, code: null }, null],
    ['organisation', 'o', { person: 'anna' }, null],
    ['signUp', 'anna~2026-11-24', {}, 'anna'],
    ['signUp', 'plain-x~2026-11-24', { coming: true }, null],
    ['seat', 'anna~2026-11-24', { joined: true }, 'anna'],
    ['onboarding', 'anna~2026-11-24', {}, 'anna'],
    ['joining', 'anna~yoga', {}, 'anna'],
    ['activity', 'yoga', { person: 'anna' }, 'anna'],
    ['activity', 'yoga', { state: 'agreed' }, null],
    ['diet', 'anna', {}, 'anna'],
    ['interest', 'anna', {}, 'anna'],
    ['personAlias', 'anna', {}, 'anna'],
    ['admission', 'anna', {}, 'anna'],
    ['contribution', 'c', { by: 'anna' }, 'anna'],
    ['contribution', 'c', { text: 'x' }, null],
    ['moderation', 'm', { by: 'anna' }, 'anna'],
    ['wall', 'w', { by: 'anna' }, null],
    ['turn', '2026-11-25~coffee', { holder: { round: 1, at: 1, person: 'anna' } }, 'anna'],
    ['turn', '2026-11-25~coffee', { holder: { round: 2, at: 1, person: null } }, null],
    ['turn', '2026-11-25~coffee', { offered: true }, null],
  ])('%s %s', (kind, id, fields, person) => {
    expect(aboutWhom(kind, id, fields)).toBe(person);
  });
});

describe('erasing whoever has a turn', () => {
  const turn = (day: string, person: string): { id: string; fields: Fields } => ({
    id: `${day}~coffee`,
    fields: { day, task: 'coffee', backup: false, holder: { round: 3, at: 1, person }, offered: true },
  });

  it('frees it in a round of its own, also when it is over, and no other', () => {
    const turns = [turn('2026-11-18', 'anna'), turn('2026-11-24', 'anna'), turn('2026-11-25', 'bo')];
    const holder = { round: 4, at: now, person: null };
    expect(eraseFromTurns(turns, 'anna', now)).toEqual(
      turns
        .slice(0, 2)
        .map(({ id, fields }) => ({ kind: 'turn', id, fields: { ...fields, holder, offered: false } })),
    );
  });
});

describe('erasing a person', () => {
  const visit = (more: Fields = {}): Fields => ({
    person: 'bo',
    host: null,
    hostName: '',
    purpose: 'möte',
    group: 'g',
    groupName: 'Kören',
    greeter: null,
    shown: true,
    ...more,
  });
  const erased = { person: 'anna', names: ['Anna', 'Anna B'] };
  const erase = (fields: Fields, id = 'bo~2026-11-24') =>
    eraseFromVisits([{ id, fields }], erased).map((change) => change.fields);

  it('takes every word out of their own visit', () => {
    expect(
      erase(visit({ person: 'anna', hostName: 'Bo', host: 'bo', greeter: 'Cia' }), 'anna~2026-11-24'),
    ).toEqual([
      { host: null, hostName: '', purpose: '', group: null, groupName: '', greeter: null, shown: false },
    ]);
  });

  it('takes them out of the visits of others, as host and as greeter', () => {
    expect(erase(visit({ host: 'anna', hostName: 'Anna från SKV' }))).toEqual([{ host: null, hostName: '' }]);
    expect(erase(visit({ hostName: ' anna b' }))).toEqual([{ hostName: '' }]);
    expect(erase(visit({ greeter: 'ANNA' }))).toEqual([{ greeter: null }]);
  });

  it('leaves others’ visits alone, and names that are somebody else’s as well', () => {
    expect(erase(visit({ host: 'cia', hostName: 'Anna' }))).toEqual([]);
    expect(
      eraseFromVisits([{ id: 'x', fields: visit({ greeter: 'Anna' }) }], { ...erased, names: [] }),
    ).toEqual([]);
  });

  it('says nothing twice', () => {
    const [change] = erase(visit({ person: 'anna' }), 'anna~2026-11-24');
    expect(erase({ ...visit({ person: 'anna' }), ...change }, 'anna~2026-11-24')).toEqual([]);
  });

  it('knows what others may call somebody', () => {
    expect(namesOf({ firstName: 'Anna', lastInitial: 'B' })).toEqual(['Anna', 'Anna B']);
    expect(namesOf({ firstName: 'Anna', lastInitial: '' })).toEqual(['Anna']);
    expect(namesOf({ gone: true })).toEqual([]);
  });

  it('leaves today’s visit to be counted, and one of the night before that still goes on', () => {
    const stay = (day: string, at: number, left: number | null) => ({
      day,
      arrived: { at, round: 0 },
      back: null,
      left,
    });
    expect(outlives(stay('2026-11-24', now - 1000, now), hub, now)).toBe(true);
    expect(outlives(stay('2026-11-23', now - dayLength, null), hub, now)).toBe(false);
    const night = Date.parse('2026-11-24T01:00:00+01:00');
    expect(outlives(stay('2026-11-23', night - 2 * 3_600_000, null), hub, night)).toBe(true);
  });
});
