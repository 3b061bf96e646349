import { describe, expect, it } from 'vitest';
import { newHub } from '../../../domain/hub.ts';
import type { PinJob } from '../../../domain/pins/pin-job.ts';
import { pinJobSchema } from '../../../domain/pins/pin-job.ts';
import { pinTemplates, templateById } from '../../../domain/pins/pin-template.ts';
import { nextJob, printsByItself } from './auto-print.ts';
import { wayFor } from './do-print.ts';
import {
  cancelled,
  failed,
  latestJob,
  type PinJobRow,
  printed,
  sortJobs,
  takeUp,
  underWay,
  want,
  wantAgain,
} from './pin-jobs.ts';

const pin = { person: 'p1', name: 'Åsa', organisation: 'Skatteverket', organisationShort: '', code: 'p1' };

const jobFor = (id: string, fields: Partial<PinJob> = {}): PinJobRow => {
  const made = want(pin, { template: 'badge', at: 1000 }, () => id);
  if (!made.ok) throw new Error(made.code);
  return { id, fields: { ...made.value.job.fields, ...fields } };
};

describe('wanting a pin', () => {
  it('is a whole row with the texts as they go on paper', () => {
    const made = want({ ...pin, name: '  Åsa\u202e \n' }, { template: 'badge', at: 1000, batch: 'b' });
    if (!made.ok) throw new Error(made.code);
    const [{ fields, id } = { fields: {}, id: '' }] = made.value.changes;
    expect(pinJobSchema.safeParse(fields).success).toBe(true);
    expect(fields).toMatchObject({ name: 'Åsa', state: 'wanted', reason: null, wantedAt: 1000, prints: 0 });
    expect(id).toHaveLength(16);
  });

  it('takes one letter, 200 letters, emoji and HTML, and asks for a name where there is none', () => {
    for (const name of ['A', 'å'.repeat(200), '🌲', 'محمد', '<b>Ida</b>'])
      expect(want({ ...pin, name }, { template: 'badge', at: 1 }).ok).toBe(true);
    expect(want({ ...pin, name: ' \u200b' }, { template: 'badge', at: 1 })).toMatchObject({
      code: 'name-empty',
    });
    expect(want({ ...pin, name: 'å'.repeat(201) }, { template: 'badge', at: 1 })).toMatchObject({
      code: 'name-too-long',
    });
    expect(want({ ...pin, organisation: 'å'.repeat(201) }, { template: 'badge', at: 1 })).toMatchObject({
      code: 'organisation-too-long',
    });
  });
});

describe('what becomes of a job', () => {
  it('is said by fields that the row can hold', () => {
    const job = jobFor('j');
    for (const changes of [
      takeUp([job], 'sheet'),
      printed([job], 2000),
      failed([job], 'x'.repeat(200)),
      cancelled([job]),
      wantAgain([job], 3000),
    ]) {
      const [{ fields } = { fields: {} }] = changes;
      expect(pinJobSchema.safeParse({ ...job.fields, ...fields }).success).toBe(true);
    }
  });

  it('counts how often it came out', () => {
    expect(printed([jobFor('j', { prints: 1 })], 2000)[0]?.fields).toMatchObject({
      prints: 2,
      printedAt: 2000,
    });
  });

  it('is sorted: who has waited longest first, the newest print first, nothing of yesterday or cancelled', () => {
    const day = 24 * 60 * 60 * 1000;
    const jobs = [
      jobFor('late', { wantedAt: day + 2 }),
      jobFor('early', { wantedAt: day + 1 }),
      jobFor('stale', { wantedAt: 1 }),
      jobFor('one', { state: 'printed', printedAt: day }),
      jobFor('two', { state: 'printed', printedAt: day + 9 }),
      jobFor('broken', { state: 'failed', reason: 'printer-busy' }),
      jobFor('gone', { state: 'cancelled' }),
    ];
    const sorted = sortJobs(
      jobs.filter(({ fields }) => fields.state === 'wanted'),
      jobs,
      day + 10,
    );
    expect(sorted.waiting.map(({ id }) => id)).toEqual(['early', 'late']);
    expect(sorted.printed.map(({ id }) => id)).toEqual(['two', 'one']);
    expect(sorted.failed.map(({ id }) => id)).toEqual(['broken']);
  });

  it('is for a person what became of the latest; a cancelled one counts as none', () => {
    const jobs = [jobFor('a', { wantedAt: 1 }), jobFor('b', { wantedAt: 2, state: 'printed' })];
    expect(latestJob(jobs, 'p1')?.id).toBe('b');
    expect(latestJob([...jobs, jobFor('c', { wantedAt: 3, state: 'cancelled' })], 'p1')).toBeUndefined();
    expect(latestJob(jobs, 'p2')).toBeUndefined();
  });
});

describe('printing by itself', () => {
  it('takes who has waited longest, leaves what is under way, failed or too old', () => {
    const jobs = [
      jobFor('new', { wantedAt: 5000 }),
      jobFor('taken', { wantedAt: 1, reason: underWay }),
      jobFor('failed', { wantedAt: 1, state: 'failed', reason: 'job-unfinished' }),
      jobFor('old', { wantedAt: 4000 }),
    ];
    expect(nextJob(jobs, 6000)?.id).toBe('old');
    expect(nextJob(jobs, 6000 + 3 * 60 * 60 * 1000)).toBeUndefined();
    expect(nextJob([], 0)).toBeUndefined();
  });

  it('is done by a device that is set to, for the way this hub prints, and never by hand', () => {
    const both = { silent: true, auto: true };
    expect(printsByItself('write', both)).toBe(false);
    expect(printsByItself('browser', { silent: true, auto: false })).toBe(true);
    expect(printsByItself('browser', { silent: false, auto: true })).toBe(false);
    expect(printsByItself('network', { silent: false, auto: true })).toBe(true);
    expect(printsByItself('network', { silent: true, auto: false })).toBe(false);
  });
});

describe('the way a pin comes about', () => {
  it('is the browser for whole sheets, which a label printer has none of', () => {
    const ways = pinTemplates.map((template) => wayFor('network', template));
    expect(ways).toEqual(['network', 'network', 'network', 'browser', 'browser']);
    const sheet = templateById('sheet');
    expect(sheet && wayFor('write', sheet)).toBe('write');
    expect(newHub({ name: 'x', language: 'sv', closes: '18:00', timeZone: 'UTC' }).printing).toBe('browser');
  });
});
