import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FakePrinter, startFakePrinter } from './fake-ipp-printer.ts';
import { createIppPrinter, ippToHttp } from './ipp.ts';

const pdf = new TextEncoder().encode('%PDF-1.3 a pin');
const label = { width: 62, height: 29 };
let fake: FakePrinter;
let slept: number[] = [];
const printer = (options = {}) =>
  createIppPrinter({ uri: fake.uri, user: 'hub', sleep: async (ms) => void slept.push(ms), ...options });
const total = () => slept.reduce((sum, ms) => sum + ms, 0);

beforeAll(async () => {
  fake = await startFakePrinter();
});
afterAll(() => fake.close());
beforeEach(() => {
  fake.jobs.length = 0;
  fake.printStatuses.length = 0;
  fake.jobStates.length = 0;
  fake.raw = null;
  slept = [];
});

describe('a printer reached by IPP', () => {
  it('is posted to on port 631, in the clear or in TLS, unless the address says otherwise', () => {
    expect(ippToHttp('ipp://printer.local/ipp/print')).toBe('http://printer.local:631/ipp/print');
    expect(ippToHttp('ipps://printer.local/ipp/print')).toBe('https://printer.local:631/ipp/print');
    expect(ippToHttp('ipp://[fe80::1]:8631/ipp/print')).toBe('http://[fe80::1]:8631/ipp/print');
    expect(ippToHttp('ipp://cups')).toBe('http://cups:631/');
    expect(ippToHttp('https://printer.local/ipp')).toBe('https://printer.local/ipp');
  });

  it('tells its name, state and media', async () => {
    expect(await printer().status()).toEqual({
      ok: true,
      value: {
        name: 'HubPin',
        state: 'idle',
        media: ['iso_a4_210x297mm', 'custom_62x29mm_62x29mm', 'custom_72x12mm_72x12mm'],
        reasons: [],
      },
    });
  });

  it('gets the document byte for byte, with its name, its format and the label size', async () => {
    const printed = await printer().print(pdf, { jobName: 'klädnypa', media: label });
    expect(printed).toEqual({ ok: true, value: { jobId: 1 } });
    expect(fake.jobs).toEqual([
      {
        name: 'klädnypa',
        user: 'hub',
        media: 'custom_62x29mm_62x29mm',
        format: 'application/pdf',
        document: pdf,
      },
    ]);
  });

  it('is asked again while it is busy, ever more slowly, and the job comes out once', async () => {
    fake.printStatuses.push(0x0507, 0x0507, 0x0505);
    expect(await printer().print(pdf, { jobName: 'pin', media: label })).toEqual({
      ok: true,
      value: { jobId: 1 },
    });
    expect(slept).toEqual([250, 500, 1000]);
    expect(fake.jobs).toHaveLength(1);
  });

  it('is left alone when it stays busy beyond the bound', async () => {
    fake.printStatuses.push(...Array.from({ length: 50 }, () => 0x0507));
    expect(await printer({ busyMs: 5000 }).print(pdf, { jobName: 'pin', media: label })).toEqual({
      ok: false,
      code: 'printer-busy',
      detail: 'ipp 0x0507',
    });
    expect(total()).toBeLessThanOrEqual(5000);
    expect(fake.jobs).toHaveLength(0);
  });

  it.each([
    [0x040a, 'format-unsupported'],
    [0x040b, 'media-unsupported'],
    [0x0401, 'job-failed'],
    [0x0500, 'job-failed'],
  ])('says by a code of ours why it refused (%i is %s)', async (status, code) => {
    fake.printStatuses.push(status);
    expect(await printer().print(pdf, { jobName: 'pin', media: label })).toMatchObject({ ok: false, code });
    expect(slept).toEqual([]);
  });

  it('refuses a label size it does not have', async () => {
    const refused = await printer().print(pdf, { jobName: 'pin', media: { width: 50, height: 50 } });
    expect(refused).toMatchObject({ ok: false, code: 'media-unsupported' });
  });

  it('counts as unreachable when nobody answers, and when a web page does', async () => {
    const gone = await startFakePrinter();
    await gone.close();
    const dead = createIppPrinter({ uri: gone.uri });
    expect(await dead.status()).toEqual({ ok: false, code: 'printer-unreachable', detail: 'ECONNREFUSED' });
    expect(await dead.print(pdf, { jobName: 'pin', media: label })).toMatchObject({
      code: 'printer-unreachable',
    });
    expect(await dead.completion(1)).toMatchObject({ code: 'printer-unreachable' });
    fake.raw = new TextEncoder().encode('<!doctype html><p>Hello');
    expect(await printer().status()).toMatchObject({ ok: false, code: 'printer-unreachable' });
    expect(await createIppPrinter({ uri: 'not an address' }).status()).toMatchObject({
      code: 'printer-unreachable',
    });
  });
});

describe('waiting for paper', () => {
  it('ends when the job is completed', async () => {
    fake.jobStates.push(3, 5, 9);
    expect(await printer().completion(4)).toEqual({ ok: true, value: { jobId: 4 } });
    expect(slept).toHaveLength(2);
  });

  it.each([7, 8])('tells that the job was given up (state %i)', async (state) => {
    fake.jobStates.push(5, state);
    expect(await printer().completion(4)).toEqual({
      ok: false,
      code: 'job-failed',
      detail: `state-${state}`,
    });
  });

  it('ends within its bound when the printer stands still, without calling the job failed', async () => {
    fake.jobStates.push(...Array.from({ length: 200 }, () => 6));
    expect(await printer({ completionMs: 3000 }).completion(4)).toEqual({
      ok: false,
      code: 'job-unfinished',
      detail: 'state-6',
    });
    expect(total()).toBeLessThanOrEqual(3000);
  });
});
