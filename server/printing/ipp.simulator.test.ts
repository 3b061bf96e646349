import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createIppPrinter } from './ipp.ts';
import { type Simulator, startSimulator } from './ipp-simulator.ts';
import { makePinPdf } from './pin-pdf.ts';
import type { Printer } from './printer.ts';

const label = { width: 62, height: 29 };
let simulator: Simulator;
let printer: Printer;
let pdf: Uint8Array;

beforeAll(async () => {
  simulator = await startSimulator();
  printer = createIppPrinter({ uri: simulator.uri, user: 'hub' });
  pdf = await makePinPdf({
    pins: [{ name: 'Åsa', organisation: 'Digg', code: 'https://hub.example.se/p/0123456789abcdef' }],
    templateId: 'badge',
  });
}, 60_000);
afterAll(() => simulator.close());

describe('a printer that is not ours', () => {
  it('tells its state and media', async () => {
    const status = await printer.status();
    expect(status).toMatchObject({ ok: true, value: { name: 'HubPin', state: 'idle' } });
    expect(status.ok && status.value.media).toContain('custom_62x29mm_62x29mm');
  });

  it('prints pins as they were made, to the byte, also when it is busy with the job before', async () => {
    const first = await printer.print(pdf, { jobName: 'klädnypor 1', media: label });
    const second = await printer.print(pdf, { jobName: 'klädnypor 2', media: label });
    expect([first.ok, second.ok]).toEqual([true, true]);
    if (!first.ok || !second.ok) return;
    expect(second.value.jobId).not.toBe(first.value.jobId);
    expect(await printer.completion(first.value.jobId)).toEqual(first);
    expect(await printer.completion(second.value.jobId)).toEqual(second);
    expect(await simulator.documents()).toEqual([pdf, pdf]);
  }, 90_000);

  it('refuses a paper size it does not have', async () => {
    const refused = await printer.print(pdf, { jobName: 'huge', media: { width: 4000, height: 4000 } });
    expect(refused).toMatchObject({ ok: false, code: 'media-unsupported' });
  }, 60_000);
});
