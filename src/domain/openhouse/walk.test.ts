import { describe, expect, it } from 'vitest';
import { zones } from '../house/house-kinds.ts';
import { sampleHouse } from '../house/sample-house.ts';
import { checkFields } from '../validate.ts';
import type { Stamp } from './stamp.ts';
import { cardOf, nextStop, stampCard, stopsOf, zoneByCode } from './walk.ts';

const house = sampleHouse('one-floor', 'sv');
const stamped = (by: string, zone: Stamp['zone'], given: Partial<Stamp> = {}) => ({
  id: `${by}~w~${zone}`,
  fields: { by, week: 'w', zone, how: 'list', day: '2026-11-24', off: false, ...given } satisfies Stamp,
});

describe('the places of the walk', () => {
  it('are all seven while no house is drawn', () => {
    expect(stopsOf(undefined).map(({ zone }) => zone)).toEqual([...zones]);
  });

  it('are those of the house, each once, in the hub’s order', () => {
    const spots = [...house.spot].map(([id, spot]) =>
      spot.zone === 'glade'
        ? ([id, { ...spot, order: 0 }] as const)
        : ([id, { ...spot, order: spot.order + 1 }] as const),
    );
    const stops = stopsOf({ ...house, spot: new Map(spots) });
    expect(stops[0]?.zone).toBe('glade');
    expect(new Set(stops.map(({ zone }) => zone)).size).toBe(stops.length);
  });

  it('leave out what is closed', () => {
    const spots = [...house.spot].map(
      ([id, spot]) => [id, { ...spot, open: spot.zone !== 'oasis' }] as const,
    );
    expect(stopsOf({ ...house, spot: new Map(spots) }).map(({ zone }) => zone)).not.toContain('oasis');
  });
});

describe('a sign', () => {
  const [, oasis] = [...house.spot].find(([, spot]) => spot.kind === 'zone' && spot.zone === 'oasis') ?? [];

  it('is known by its code, however it is typed, and by the address in its QR code', () => {
    const code = oasis?.code ?? '';
    expect(code).not.toBe('');
    for (const text of [
      code,
      code.toLowerCase(),
      ` ${code[0]}-${code.slice(1)} `,
      `https://h.se/path/at/${code}?x=1`,
    ])
      expect(zoneByCode(house, text)).toBe('oasis');
  });

  it('is nobody’s when no place has it', () => {
    expect(zoneByCode(house, '')).toBeUndefined();
    expect(zoneByCode(house, 'ZZZZ')).toBeUndefined();
    expect(zoneByCode(undefined, oasis?.code ?? '')).toBeUndefined();
  });
});

describe('the card', () => {
  it('has a stamp for a place once, whoever of the phone’s owners made it, and none that was taken off', () => {
    const card = cardOf(
      [
        stamped('phone~d1', 'oasis'),
        stamped('ada', 'oasis', { how: 'scan' }),
        stamped('ada', 'rest', { off: true }),
        stamped('ada', 'glade', { week: '' }),
      ],
      'w',
    );
    expect([...card.keys()]).toEqual(['oasis']);
    expect(card.get('oasis')?.id).toBe('ada~w~oasis');
  });

  it('leads on to the first place without a stamp', () => {
    const stops = stopsOf(undefined);
    expect(nextStop(stops, new Map([['lookout', 1]]))?.zone).toBe('campfire');
    expect(nextStop(stops, new Map(zones.map((zone) => [zone, 1])))).toBeUndefined();
  });

  it('is stamped in words that fit the schema', () => {
    const { kind, id, fields } = stampCard(
      'phone~0123456789abcdef',
      '0123456789abcdef',
      'obstacles',
      'scan',
      '2026-11-24',
    );
    expect(checkFields(kind, fields).ok).toBe(true);
    expect(id.length).toBeLessThanOrEqual(80);
  });
});
