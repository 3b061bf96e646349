import { afterEach, describe, expect, it } from 'vitest';
import { err, ok } from '../../src/domain/result.ts';
import type { PinPdfOrder } from '../printing/pin-pdf.ts';
import type { Printer } from '../printing/printer.ts';
import { createTestServer, type TestServer } from '../test-server.ts';

const working: Printer = {
  status: async () => ok({ name: 'Etikett', state: 'idle', media: [], reasons: [] }),
  print: async () => ok({ jobId: 7 }),
  completion: async (jobId) => ok({ jobId }),
};
const asked = {
  pins: [{ name: 'Åsa', organisation: 'Skogsverket', organisationShort: 'SkV', code: 'p1' }],
  template: 'badge',
  jobName: 'klädnypor',
};

describe('printing through the hub', () => {
  let server: TestServer;
  const start = async (printer: Printer | null, orders: PinPdfOrder[] = []) => {
    server = await createTestServer({
      printer,
      makePinPdf: async (order) => {
        orders.push(order);
        return new Uint8Array([1]);
      },
    });
    return server.setUp();
  };
  afterEach(() => server.close());

  it('says at the session whether there is a printer, and how it is', async () => {
    const desk = await start(working);
    expect(desk.session.printer).toBe(true);
    expect(await (await desk.get('/api/printer')).json()).toEqual({
      name: 'Etikett',
      state: 'idle',
      reasons: [],
    });
  });

  it('makes the pins, whose QR is the hub’s address of the person, and waits for the paper', async () => {
    const orders: PinPdfOrder[] = [];
    const jobs: unknown[] = [];
    const desk = await start(
      {
        ...working,
        print: async (_, job) => {
          jobs.push(job);
          return ok({ jobId: 7 });
        },
      },
      orders,
    );
    const calibration = { offsetX: 1, offsetY: -0.5, scale: 1.01 };
    const reply = await desk.post('/api/print', { ...asked, calibration });
    expect([reply.status, await reply.json()]).toEqual([200, { jobId: 7, done: true }]);
    expect(orders).toMatchObject([
      { templateId: 'badge', calibration, pins: [{ name: 'Åsa', code: 'http://localhost/p/p1' }] },
    ]);
    expect(jobs).toMatchObject([{ jobName: 'klädnypor', media: { width: expect.any(Number) } }]);
  });

  it('says when a job is taken but not through', async () => {
    const desk = await start({ ...working, completion: async () => err('job-unfinished') });
    expect(await (await desk.post('/api/print', asked)).json()).toEqual({ jobId: 7, done: false });
  });

  it.each([
    ['printer-unreachable', 502],
    ['printer-busy', 502],
    ['media-unsupported', 422],
  ] as const)('passes %s on', async (code, status) => {
    const desk = await start({ ...working, print: async () => err(code), status: async () => err(code) });
    for (const reply of [await desk.post('/api/print', asked), await desk.get('/api/printer')])
      expect([reply.status, await reply.json()]).toEqual([status, { code }]);
  });

  it('tells a failure on the way to the paper', async () => {
    const desk = await start({ ...working, completion: async () => err('job-failed') });
    expect(await (await desk.post('/api/print', asked)).json()).toEqual({ code: 'job-failed' });
  });

  it('is not there without a printer, and not for phones', async () => {
    const desk = await start(null);
    for (const reply of [await desk.post('/api/print', asked), await desk.get('/api/printer')])
      expect([reply.status, await reply.json()]).toEqual([404, { code: 'no-printer' }]);
    const phone = await server.join(desk);
    expect((await phone.post('/api/print', asked)).status).toBe(403);
  });

  it('refuses what it cannot print', async () => {
    const desk = await start(working);
    const halfCode = { pins: [{ name: 'Åsa', organisation: '', code: 'a\ud800' }] };
    for (const wrong of [{ pins: [] }, { template: 'poster' }, { calibration: { offsetX: 500 } }, halfCode])
      expect((await desk.post('/api/print', { ...asked, ...wrong })).status).toBe(400);
  });
});
