import { effect } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { shownFields } from '../../domain/audience.ts';
import { isWhole, kinds } from '../../domain/kinds.ts';
import { fold } from '../../domain/text.ts';
import { commit } from '../commit.ts';
import { hubFields, openFresh, person, visit } from '../local.test-util.ts';
import { unshared } from '../row.ts';
import { saveSession } from '../session.ts';
import { directoryVersion, loadDirectory, searchDirectory } from './directory.ts';
import { hub, today } from './hub.ts';
import { organisationFinder } from './organisations.ts';
import { livePerson, readPeople, readPerson } from './people.ts';
import { closeDueVisits, openVisits, readVisit, visitsOn } from './visits.ts';

let close: () => Promise<void>;
const stops: (() => void)[] = [];
beforeEach(async () => {
  close = await openFresh();
});
afterEach(async () => {
  for (const stop of stops.splice(0)) stop();
  vi.restoreAllMocks();
  await close();
});

const watch = (read: () => unknown) => stops.push(effect(() => void read()));
const organisation = {
  name: 'Skövde kommun',
  short: 'Skövde',
  kind: 'municipality',
  place: '',
  checked: true,
};
const phone = {
  protocol: 2,
  version: '0',
  time: 0,
  hub: 'h',
  device: 'd1',
  role: 'guest',
  person: 'anna',
  address: '',
  join: null,
  printer: false,
} as const;

describe('the directory', () => {
  test('is read once and follows people and organisations one by one', async () => {
    await commit([
      { kind: 'organisation', id: 'o1', fields: organisation },
      { kind: 'person', id: 'anna', fields: person({ firstName: 'Anna', organisation: 'o1' }) },
    ]);
    await loadDirectory();
    expect(searchDirectory('skov')).toMatchObject([{ id: 'anna', organisation: 'Skövde' }]);
    const before = directoryVersion.value;
    await commit([{ kind: 'person', id: 'oden', fields: person({ firstName: 'Ødén' }) }]);
    await vi.waitFor(() => expect(searchDirectory('oden')).toMatchObject([{ id: 'oden' }]));
    expect(directoryVersion.value).toBeGreaterThan(before);
    await commit([{ kind: 'organisation', id: 'o1', fields: { short: 'Sk.' } }]);
    await vi.waitFor(() => expect(searchDirectory('an')[0]?.organisation).toBe('Sk.'));
    expect((await organisationFinder())(fold('SKÖVDE KOMMUN'))).toBe('o1');
    await commit([{ kind: 'person', id: 'anna', fields: { gone: true } }]);
    await vi.waitFor(() => expect(searchDirectory('an')).toEqual([]));
  });
});

describe('people', () => {
  test('half a row and one that is gone are nobody', async () => {
    await commit([
      { kind: 'person', id: 'half', fields: { checked: true } },
      { kind: 'person', id: 'gone', fields: { ...person(), gone: true } },
      { kind: 'person', id: 'anna', fields: person() },
    ]);
    expect([...(await readPeople(['half', 'gone', 'anna', 'nobody'])).keys()]).toEqual(['anna']);
    expect(await readPerson('half')).toBeUndefined();
  });

  test('what a phone is told of others is enough to show it', () => {
    for (const kind of kinds) {
      const sharedFields = shownFields('guest', kind);
      if (!sharedFields) continue;
      const filled = new Set([...Object.keys(unshared[kind] ?? {}), ...sharedFields]);
      const template = kind === 'person' ? person() : kind === 'visit' ? visit('a', '2026-11-24', 1) : null;
      if (!template) continue;
      expect([...filled].sort()).toEqual(Object.keys(template).sort());
      expect(isWhole(kind, { ...template })).toBe(true);
      expect(sharedFields.filter((field) => field in (unshared[kind] ?? {}))).toEqual([]);
    }
  });

  test('somebody who is watched follows', async () => {
    const anna = livePerson('anna');
    watch(() => anna.value);
    await commit([{ kind: 'person', id: 'anna', fields: person() }]);
    await vi.waitFor(() => expect(anna.value?.fields.firstName).toBe('Åsa'));
    expect(livePerson('anna')).toBe(anna);
  });
});

describe('visits', () => {
  const at = Date.UTC(2026, 10, 24, 9);
  const setDay = async () => {
    vi.spyOn(Date, 'now').mockReturnValue(at + 60_000);
    await commit([{ kind: 'hub', id: 'h', fields: hubFields }]);
    watch(() => today.value);
  };

  test('of a day follow arrivals, undoings and returns', async () => {
    const day = visitsOn('2026-11-24');
    watch(() => day.value);
    const id = 'anna~2026-11-24';
    await commit([{ kind: 'visit', id, fields: visit('anna', '2026-11-24', at) }]);
    await vi.waitFor(() => expect(day.value.map((one) => one.id)).toEqual([id]));
    await commit([{ kind: 'visit', id: 'bo~2026-11-25', fields: visit('bo', '2026-11-25', at) }]);
    await commit([{ kind: 'visit', id, fields: { gone: true } }]);
    await vi.waitFor(() => expect(day.value).toEqual([]));
    expect((await readVisit(id))?.fields.gone).toBe(true);
    await commit([{ kind: 'visit', id, fields: { gone: false } }]);
    await vi.waitFor(() => expect(day.value).toHaveLength(1));
  });

  test('that are open are today’s and yesterday’s without an end', async () => {
    await setDay();
    expect(hub.value?.fields.name).toBe('Hubben');
    watch(() => openVisits.value);
    await commit([
      { kind: 'visit', id: 'a~2026-11-24', fields: visit('a', '2026-11-24', at) },
      { kind: 'visit', id: 'b~2026-11-23', fields: visit('b', '2026-11-23', at - 86_400_000) },
      { kind: 'visit', id: 'c~2026-11-24', fields: { ...visit('c', '2026-11-24', at), left: at + 1 } },
      { kind: 'visit', id: 'd~2026-11-20', fields: visit('d', '2026-11-20', at) },
    ]);
    await vi.waitFor(() =>
      expect(openVisits.value.map(({ id }) => id).sort()).toEqual(['a~2026-11-24', 'b~2026-11-23']),
    );
  });

  test('are ended by closing time, on a phone only its own', async () => {
    const before = Date.UTC(2026, 10, 23, 9);
    vi.spyOn(Date, 'now').mockReturnValue(before);
    await commit(
      ['anna', 'bo'].map((id) => ({
        kind: 'visit',
        id: `${id}~2026-11-23`,
        fields: visit(id, '2026-11-23', before),
      })),
    );
    await setDay();
    await closeDueVisits();
    expect((await readVisit('anna~2026-11-23'))?.fields.left).toBeNull();
    await saveSession(phone);
    await closeDueVisits();
    expect((await readVisit('anna~2026-11-23'))?.fields).toMatchObject({
      left: Date.UTC(2026, 10, 23, 17),
      leftBy: 'closing',
    });
    expect((await readVisit('bo~2026-11-23'))?.fields.left).toBeNull();
    await saveSession({ ...phone, role: 'door', person: null });
    await closeDueVisits();
    expect((await readVisit('bo~2026-11-23'))?.fields.leftBy).toBe('closing');
  });
});
