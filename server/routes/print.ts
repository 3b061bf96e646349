import { Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import * as z from 'zod/mini';
import { codePath } from '../../src/domain/code.ts';
import { idPattern } from '../../src/domain/id.ts';
import { templateById } from '../../src/domain/pins/pin-template.ts';
import type { Deps } from '../deps.ts';
import { allowed, type PairedEnv, paired } from '../http/paired.ts';
import { bodyProblem, readJson } from '../http/read-json.ts';
import { problem } from '../http/reply.ts';
import { addressFor } from '../http/session-reply.ts';
import type { PrinterCode } from '../printing/printer.ts';

const mostBytes = 512 * 1024;

/** Half a surrogate pair is no character, and cannot be put into a QR. */
const isText = (text: string) => !/\p{Cs}/u.test(text);

const printSchema = z.object({
  pins: z
    .array(
      z.object({
        name: z.string().check(z.minLength(1), z.maxLength(800)),
        organisation: z.string().check(z.maxLength(800)),
        organisationShort: z.optional(z.string().check(z.maxLength(200))),
        code: z.optional(z.nullable(z.string().check(z.maxLength(300), z.refine(isText)))),
      }),
    )
    .check(z.minLength(1), z.maxLength(500)),
  template: z.string().check(z.maxLength(40)),
  calibration: z.optional(
    z.object({
      offsetX: z.number().check(z.minimum(-20), z.maximum(20)),
      offsetY: z.number().check(z.minimum(-20), z.maximum(20)),
      scale: z.number().check(z.minimum(0.5), z.maximum(1.5)),
    }),
  ),
  jobName: z.string().check(z.maxLength(120)),
});

const statuses: Partial<Record<PrinterCode, ContentfulStatusCode>> = {
  'media-unsupported': 422,
  'format-unsupported': 422,
};

/**
 * GET /api/printer and POST /api/print, for whoever may `print`: the label printer behind the server. A print answers
 * when the pins have come out; `done: false` when the printer has the job but is not through with it.
 */
export function printRoutes(deps: Deps): Hono<PairedEnv> {
  const { store, printer, makePinPdf } = deps;
  const app = new Hono<PairedEnv>();
  app.get('/api/printer', paired(store), allowed('print'), async (c) => {
    if (!printer) return problem(c, 404, 'no-printer');
    const status = await printer.status();
    if (!status.ok) return problem(c, statuses[status.code] ?? 502, status.code);
    return c.json({ name: status.value.name, state: status.value.state, reasons: status.value.reasons });
  });
  app.post('/api/print', paired(store), allowed('print'), async (c) => {
    if (!printer) return problem(c, 404, 'no-printer');
    const body = await readJson(c, printSchema, mostBytes);
    if (!body.ok) return bodyProblem(c, body);
    const template = templateById(body.value.template);
    if (!template) return problem(c, 400, 'bad-request', 'template');
    const address = addressFor(c, deps);
    const textOf = (code: string) =>
      idPattern.test(code) ? `${address}${codePath({ type: 'pin', person: code })}` : code;
    const pdf = await makePinPdf({
      templateId: template.id,
      calibration: body.value.calibration,
      pins: body.value.pins.map(({ code, ...pin }) => ({ ...pin, code: code ? textOf(code) : undefined })),
    });
    const job = await printer.print(pdf, { jobName: body.value.jobName, media: template.page });
    if (!job.ok) return problem(c, statuses[job.code] ?? 502, job.code);
    const { jobId } = job.value;
    const end = await printer.completion(jobId);
    if (!end.ok && end.code !== 'job-unfinished') return problem(c, statuses[end.code] ?? 502, end.code);
    return c.json({ jobId, done: end.ok });
  });
  return app;
}
