import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Problem } from '../../src/protocol/messages.ts';

/** An error reply: a code, and for developers a detail that never holds personal data. */
export const problem = (c: Context, status: ContentfulStatusCode, code: string, detail?: string): Response =>
  c.json<Problem>(detail === undefined ? { code } : { code, detail }, status);
