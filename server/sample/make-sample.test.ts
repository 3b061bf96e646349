import { describe, expect, it } from 'vitest';
import { isPresent } from '../../src/domain/arrival/arrival.ts';
import type { Visit } from '../../src/domain/arrival/visit.ts';
import type { Hub } from '../../src/domain/hub.ts';
import { idPattern } from '../../src/domain/id.ts';
import { isWhole, type Kind } from '../../src/domain/kinds.ts';
import type { Person } from '../../src/domain/person.ts';
import { addDays, dayAt } from '../../src/domain/time.ts';
import { checkFields } from '../../src/domain/validate.ts';
import { contribute } from '../../src/domain/walls/contributing.ts';
import type { Contribution, Wall } from '../../src/domain/walls/wall.ts';
import { wallPhase } from '../../src/domain/walls/wall-rules.ts';
import { latestStamp, type Row } from '../../src/protocol/row.ts';
import { stampDevice, stampPattern, stampTime } from '../../src/protocol/stamp.ts';
import { makeSample } from './make-sample.ts';

const zone = 'Europe/Stockholm';
const noon = Date.parse('2026-11-24T12:00:00+01:00');
const small = makeSample({ size: 'small', now: noon, language: 'sv' }).rows;

const ofKind = (rows: readonly Row[], kind: Kind) => rows.filter((row) => row.kind === kind);
const visitsOf = (rows: readonly Row[]) => ofKind(rows, 'visit').map((row) => row.fields as unknown as Visit);
const hubOf = (rows: readonly Row[]) => ofKind(rows, 'hub')[0]?.fields as unknown as Hub;
const present = (rows: readonly Row[], now: number) =>
  visitsOf(rows).filter((visit) => isPresent(visit, hubOf(rows), now));

function expectSound(rows: readonly Row[], now: number): void {
  for (const row of rows) {
    expect(idPattern.test(row.id), row.id).toBe(true);
    expect(checkFields(row.kind, row.fields), `${row.kind} ${row.id}`).toMatchObject({ ok: true });
    expect(isWhole(row.kind, row.fields), `${row.kind} ${row.id}`).toBe(true);
    for (const stamp of [row.at, ...Object.values(row.over ?? {})]) expect(stamp).toMatch(stampPattern);
    expect(['sample', '-']).toContain(stampDevice(row.at));
    expect(stampTime(latestStamp(row))).toBeLessThanOrEqual(now);
  }
  expect(new Set(rows.map((row) => `${row.kind}/${row.id}`)).size).toBe(rows.length);
}

describe('the small sample', () => {
  const today = dayAt(noon, zone);
  const visits = visitsOf(small);
  const todays = visits.filter((visit) => visit.day === today);

  it('holds one sample hub, 60 people and every organisation', () => {
    expect(ofKind(small, 'hub').map((row) => row.fields.sample)).toEqual([true]);
    expect(ofKind(small, 'person')).toHaveLength(60);
    expect(ofKind(small, 'organisation').length).toBeGreaterThan(100);
  });

  it('has people who say what they like to talk about, and a host with something to do', () => {
    const words = ofKind(small, 'interest');
    expect(words.length).toBeGreaterThan(10);
    expect(words.filter(({ fields }) => fields.introduce).length).toBeGreaterThan(5);
    expect(ofKind(small, 'task')).toHaveLength(3);
  });

  it('is made of whole, valid, properly stamped rows', () => {
    expectSound(small, noon);
  });

  it('is in the middle of a lively day', () => {
    expect(todays).toHaveLength(35);
    expect(todays.every((visit) => visit.arrived.at <= noon)).toBe(true);
    expect(todays.filter((visit) => visit.left !== null).length).toBeGreaterThan(2);
    expect(present(small, noon).length).toBeGreaterThan(20);
  });

  it('has three first visits today and a group of which five gave no name', () => {
    const first = ofKind(small, 'person').filter((row) => row.fields.firstDay === today);
    expect(first).toHaveLength(3);
    const group = todays.filter((visit) => visit.kind === 'group');
    expect(group.filter((visit) => visit.person !== null)).toHaveLength(6);
    expect(group.find((visit) => visit.person === null)?.party).toBe(5);
    expect(new Set(group.map((visit) => visit.group)).size).toBe(1);
  });

  it('has a past of four weeks in which every visit has ended', () => {
    const past = visits.filter((visit) => visit.day !== today);
    expect(past).toHaveLength(340);
    expect(past.every((visit) => visit.left !== null && visit.day >= addDays(today, -28))).toBe(true);
    expect(past.some((visit) => visit.leftBy === 'closing')).toBe(true);
  });

  it('lets about two in five be seen by name', () => {
    const people = ofKind(small, 'person').map((row) => row.fields as unknown as Person);
    const share = people.filter((person) => person.visible).length / people.length;
    expect(share).toBeGreaterThan(0.25);
    expect(share).toBeLessThan(0.55);
  });

  it('has a breakfast to come with sign-ups and turns, and some behind it', () => {
    const coming = ofKind(small, 'signUp').filter((row) => `${row.fields.day}` >= today);
    const plain = coming.filter((row) => row.fields.person === null);
    expect([coming.length > 6, plain.length > 0]).toEqual([true, true]);
    expect(ofKind(small, 'series').map(({ id }) => id)).toEqual(ofKind(small, 'hub').map(({ id }) => id));
    const turns = ofKind(small, 'turn');
    expect(turns.filter((row) => `${row.fields.day}` >= today)).toHaveLength(2);
    expect(turns.filter((row) => `${row.fields.day}` < today).length).toBeGreaterThan(8);
    const past = ofKind(small, 'attendance');
    expect(past.length).toBeGreaterThan(3);
    expect(past.every(({ fields }) => Number(fields.came) > Number(fields.signedUp))).toBe(true);
    for (const row of ofKind(small, 'seat')) expect(Number(row.fields.table)).toBeGreaterThan(0);
    expect(ofKind(small, 'seat').length).toBeGreaterThan(20);
    expect(ofKind(small, 'diet').length).toBeGreaterThan(2);
  });

  it('has a tree of sixty leaves from five months, a journey and questions', () => {
    const walls = ofKind(small, 'wall').map(({ id, fields }) => ({ id, fields: fields as unknown as Wall }));
    expect(walls.map(({ fields }) => [fields.template, wallPhase(fields, noon)])).toEqual([
      ['tree', 'open'],
      ['journey', 'open'],
      ['question', 'open'],
    ]);
    const on = (id: string) =>
      ofKind(small, 'contribution')
        .map(({ fields }) => fields as unknown as Contribution)
        .filter(({ wall }) => wall === id);
    const leaves = on('sample-tree');
    expect(leaves).toHaveLength(60);
    const days = leaves.map(({ at }) => (noon - at) / 86_400_000);
    expect([Math.max(...days) > 140, Math.min(...days) < 3]).toEqual([true, true]);
    expect(leaves.filter(({ paper }) => paper).length).toBeGreaterThan(0);
    const marks = on('sample-journey');
    expect(marks.length).toBeGreaterThan(24);
    const asked = on('sample-questions').filter(({ parent }) => parent === null);
    expect(asked).toHaveLength(3);
    const answers = on('sample-questions').filter(({ parent }) => parent !== null);
    expect(answers.filter(({ shown }) => !shown)).toHaveLength(1);
    expect(ofKind(small, 'talk')).toHaveLength(2);
  });

  it.each(['sv', 'en'] as const)('writes on walls only what people may write there: %s', (language) => {
    const { rows } = makeSample({ size: 'small', now: noon, language });
    const walls = new Map(
      ofKind(rows, 'wall').map(({ id, fields }) => [id, { id, fields: fields as unknown as Wall }]),
    );
    for (const { id, fields } of ofKind(rows, 'contribution')) {
      const said = fields as unknown as Contribution;
      const wall = walls.get(said.wall);
      if (!wall) throw new Error(said.wall);
      const { by, at } = said;
      const made = contribute(wall, said, { by, at, id, role: 'member' });
      expect(made.ok && made.value[0]?.fields, said.text).toMatchObject({
        text: said.text,
        more: said.more,
        help: said.help,
        organisation: said.organisation,
      });
    }
  });

  it('keeps last names out of everything but contact details', () => {
    expect(ofKind(small, 'contact').length).toBeGreaterThan(20);
    for (const row of ofKind(small, 'person')) expect(row.fields.lastInitial).toMatch(/^\p{Lu}$/u);
  });
});

describe('any sample', () => {
  it('is the same for the same options, and another for another seed', () => {
    expect(makeSample({ size: 'small', now: noon, language: 'sv' }).rows).toEqual(small);
    expect(makeSample({ size: 'small', now: noon, language: 'sv', seed: 8 }).rows).not.toEqual(small);
  });

  it('has people in the house at any hour, both DST nights included', () => {
    const days = ['2026-03-29', '2026-10-25', '2026-11-24'];
    for (const day of days)
      for (let half = 1; half < 48; half += 3) {
        const now = Date.parse(`${day}T00:00:00Z`) + half * 1_800_000;
        const rows = makeSample({ size: 'small', now, language: 'en' }).rows;
        expect(present(rows, now).length, new Date(now).toISOString()).toBeGreaterThan(15);
      }
  }, 30_000);

  it('fills a large hub with 5,000 people and 20,000 visits', () => {
    const rows = makeSample({ size: 'large', now: noon, language: 'sv' }).rows;
    expect(ofKind(rows, 'person')).toHaveLength(5000);
    expect(ofKind(rows, 'visit')).toHaveLength(20_000);
    expectSound(rows.slice(-3000), noon);
  }, 30_000);
});
