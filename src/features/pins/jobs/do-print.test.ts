import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type PinTemplate, templateById } from '../../../domain/pins/pin-template.ts';
import { err, ok } from '../../../domain/result.ts';
import { commit } from '../../../local/commit.ts';
import { readPinJob, recentPinJobs } from '../../../local/queries/pin-jobs.ts';
import {
  type PrintRequest,
  type ServerPort,
  type ServerRefusal,
  server,
} from '../../../local/server-port.ts';
import { hubPrinter, saveCalibration, setPrintsByItself } from '../settings.ts';
import { catchPrints, openHouse, setHub } from '../test-house.ts';
import { startAutoPrint } from './auto-print.ts';
import { isPrinting, printJobs, printNew } from './do-print.ts';
import { type PinJobRow, underWay, want } from './pin-jobs.ts';

const pinFor = (name: string) => ({
  person: name.toLowerCase(),
  name,
  organisation: 'Skatteverket',
  organisationShort: '',
  code: null,
});

const template = (id: string): PinTemplate => {
  const found = templateById(id);
  if (!found) throw new Error(id);
  return found;
};

async function wantOne(name = 'Åsa'): Promise<PinJobRow> {
  const made = want(pinFor(name), { template: 'badge', at: Date.now() });
  if (!made.ok) throw new Error(made.code);
  await commit(made.value.changes);
  return made.value.job;
}

const fieldsOf = async (job: PinJobRow) => (await readPinJob(job.id))?.fields;

/** A server whose printer answers so. */
function withPrinter(answer: () => ReturnType<ServerPort['print']>): PrintRequest[] {
  const asked: PrintRequest[] = [];
  const refuse = async () => err('refused' as const);
  server.open = async () => ({
    createCode: refuse,
    createPairCode: refuse,
    redeem: refuse,
    printerStatus: refuse,
    print: (request) => {
      asked.push(request);
      return answer();
    },
  });
  return asked;
}

let houses = 0;
beforeEach(async () => {
  server.open = async () => null;
  houses += 1;
  await openHouse(`do-print-${houses}`);
});

describe('printing through the browser', () => {
  it('is taken up, printed, and can be printed again', async () => {
    const job = await wantOne();
    let during: unknown;
    const caught = catchPrints();
    const { print } = window;
    Object.assign(window, {
      print: () => {
        during = isPrinting.value;
        print();
      },
    });
    expect(await printJobs([job], template('badge'))).toEqual(ok(undefined));
    expect(during).toBe(true);
    expect(isPrinting.value).toBe(false);
    expect(caught.pages).toEqual([['ÅsaSkatteverket']]);
    expect(await fieldsOf(job)).toMatchObject({ state: 'printed', reason: null, prints: 1 });
    const again = { id: job.id, fields: (await fieldsOf(job)) ?? job.fields };
    await printJobs([again], template('badge'));
    expect(await fieldsOf(job)).toMatchObject({ state: 'printed', prints: 2 });
  });

  it('makes one batch of many and a sheet of them', async () => {
    const caught = catchPrints();
    const stop = recentPinJobs.subscribe(() => undefined);
    await printNew(['Aino', 'Biret', 'Cim'].map(pinFor), template('sheet'), { skip: 39 });
    expect(caught.pages).toEqual([['AinoSkatteverket', 'BiretSkatteverketCimSkatteverket']]);
    await vi.waitFor(() => expect(recentPinJobs.value).toHaveLength(3));
    const batches = new Set(recentPinJobs.value.map(({ fields }) => fields.batch));
    expect(batches.size).toBe(1);
    expect([...batches][0]).toHaveLength(16);
    expect(recentPinJobs.value.every(({ fields }) => fields.state === 'printed')).toBe(true);
    stop();
  });

  it('makes no job of a pin without a name', async () => {
    const caught = catchPrints();
    expect(await printNew([pinFor('Aino'), pinFor(' ')], template('sheet'))).toMatchObject({
      code: 'name-empty',
    });
    expect(caught.pages).toEqual([]);
  });

  it('says so when the browser cannot', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const job = await wantOne();
    Object.assign(window, {
      print: () => {
        throw new Error('no print');
      },
    });
    expect(await printJobs([job], template('badge'))).toMatchObject({ code: 'browser-failed' });
    expect(await fieldsOf(job)).toMatchObject({ state: 'failed', reason: 'browser-failed' });
    expect(isPrinting.value).toBe(false);
    window.dispatchEvent(new Event('afterprint'));
  });
});

describe('printing through the server', () => {
  beforeEach(() => setHub({ printing: 'network' }));

  it('hands over the texts with the correction, and follows the answer', async () => {
    await saveCalibration(hubPrinter, { offsetX: 0.5, offsetY: 0, scale: 1 });
    const job = await wantOne();
    const asked = withPrinter(async () => {
      expect(await fieldsOf(job)).toMatchObject({ state: 'wanted', reason: underWay });
      return ok({ jobId: 7 });
    });
    expect((await printJobs([job], template('badge'))).ok).toBe(true);
    expect(asked).toMatchObject([
      { template: 'badge', pins: [{ name: 'Åsa', code: null }], calibration: { offsetX: 0.5 } },
    ]);
    expect(await fieldsOf(job)).toMatchObject({ state: 'printed', prints: 1 });
  });

  it.each<ServerRefusal>(['printer-unreachable', 'media-unsupported', 'unreachable', 'too-many'])(
    'keeps the reason when it fails: %s',
    async (code) => {
      const job = await wantOne();
      withPrinter(async () => err(code));
      expect(await printJobs([job], template('badge'))).toMatchObject({ ok: false, code });
      expect(await fieldsOf(job)).toMatchObject({ state: 'failed', reason: code, prints: 0 });
    },
  );

  it('knows that an unfinished job may still come', async () => {
    const job = await wantOne();
    withPrinter(async () => ok({ jobId: 7, done: false }));
    expect(await printJobs([job], template('badge'))).toMatchObject({ code: 'job-unfinished' });
    expect(await fieldsOf(job)).toMatchObject({ state: 'failed', reason: 'job-unfinished' });
  });

  it('is unreachable while there is no server', async () => {
    const job = await wantOne();
    expect(await printJobs([job], template('badge'))).toMatchObject({ code: 'unreachable' });
  });

  it('prints whole sheets through the browser all the same', async () => {
    const caught = catchPrints();
    const asked = withPrinter(async () => ok({ jobId: 1 }));
    await printNew([pinFor('Aino')], template('sheet'));
    expect(asked).toEqual([]);
    expect(caught.pages).toHaveLength(1);
  });

  it('happens by itself on a device that is set to, one pin at a time and each once', async () => {
    const stop = recentPinJobs.subscribe(() => undefined);
    let inFlight = 0;
    let most = 0;
    const asked = withPrinter(async () => {
      inFlight += 1;
      most = Math.max(most, inFlight);
      await new Promise((resolve) => setTimeout(resolve, 5));
      inFlight -= 1;
      return ok({ jobId: 1 });
    });
    startAutoPrint();
    startAutoPrint();
    const first = await wantOne('Aino');
    expect(asked).toEqual([]);
    await setPrintsByItself('auto', true);
    const second = await wantOne('Biret');
    await vi.waitFor(async () => {
      expect(await fieldsOf(first)).toMatchObject({ state: 'printed' });
      expect(await fieldsOf(second)).toMatchObject({ state: 'printed' });
    });
    expect(asked.map(({ pins }) => pins[0]?.name)).toEqual(['Aino', 'Biret']);
    expect(most).toBe(1);
    await setPrintsByItself('auto', false);
    stop();
  });
});
