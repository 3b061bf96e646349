import * as z from 'zod/mini';
import { err, type Result } from '../domain/result.ts';
import type { ServerPort, ServerRefusal } from '../local/server-port.ts';
import { parse } from './replies.ts';
import { redeem } from './session.ts';
import { browserTransport, type Transport } from './transport.ts';

const codeSchema = z.object({ code: z.string(), path: z.string(), expires: z.number() });
const jobSchema = z.object({ jobId: z.number(), done: z.optional(z.boolean()) });
// The server waits for a busy printer, and then for the paper; giving up before it would print twice.
const longestPrint = 120_000;

const printerSchema = z.object({ name: z.string(), state: z.string() });

const refusals: { readonly [code: string]: ServerRefusal } = {
  unreachable: 'unreachable',
  busy: 'unreachable',
  'bad-reply': 'unreachable',
  'not-paired': 'not-paired',
  revoked: 'not-paired',
  'bad-code': 'bad-code',
  expired: 'expired',
  'printer-unreachable': 'printer-unreachable',
  'printer-busy': 'printer-busy',
  'no-printer': 'printer-unreachable',
  'media-unsupported': 'media-unsupported',
  'format-unsupported': 'format-unsupported',
  'job-failed': 'job-failed',
  'too-many': 'too-many',
};

/** A server's code as one that screens have words for; `refused` for all others. */
const toRefusal = <T>(result: Result<T, string>): Result<T, ServerRefusal> =>
  result.ok ? result : err(refusals[result.code] ?? 'refused', result.code);

/** The way features ask the server something there and then; the shell puts it into `local`'s slot. */
export function createServerPort(transport: Transport = browserTransport): ServerPort {
  async function ask<T extends z.ZodMiniType>(
    schema: T,
    method: 'GET' | 'POST',
    path: string,
    body?: unknown,
    longest?: number,
  ): Promise<Result<z.infer<T>, ServerRefusal>> {
    const reply = await transport.request(method, path, body, longest);
    return toRefusal(reply.ok ? parse(schema, reply.value.body) : reply);
  }
  return {
    createCode: (purpose, person) => ask(codeSchema, 'POST', '/api/codes', { purpose, person }),
    createPairCode: (purpose) => ask(codeSchema, 'POST', '/api/codes', { purpose }),
    redeem: async (code) => toRefusal(await redeem(code, transport)),
    print: (job) => ask(jobSchema, 'POST', '/api/print', job, longestPrint),
    printerStatus: () => ask(printerSchema, 'GET', '/api/printer'),
  };
}
