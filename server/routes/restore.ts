import { Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Deps } from '../deps.ts';
import { bodyProblem, readBody } from '../http/read-json.ts';
import { problem } from '../http/reply.ts';
import { sessionReply } from '../http/session-reply.ts';
import { deviceName, pairDevice } from '../hub/devices.ts';
import { restoreHub } from '../hub/restore.ts';

/** A hub of a million rows takes less. */
const mostBytes = 256 * 1024 * 1024;

const statuses: { readonly [code: string]: ContentfulStatusCode } = { 'already-set-up': 409 };

/**
 * POST /api/restore: makes the hub out of an exported file, once; the device that asks becomes its first desk.
 * The set-up token comes as `Authorization: Bearer …`, the file as the body.
 */
export function restoreRoutes(deps: Deps): Hono {
  const { store, clock, setupToken } = deps;
  const app = new Hono();
  app.post('/api/restore', async (c) => {
    if (!/^application\/(gzip|octet-stream)$/.test(c.req.header('Content-Type') ?? ''))
      return problem(c, 400, 'bad-request', 'application/gzip is expected');
    if ((await store.hubs()).length > 0) return problem(c, 409, 'already-set-up');
    const token = /^Bearer (\S{1,100})$/.exec(c.req.header('Authorization') ?? '')?.[1];
    if (token === undefined || !setupToken.matches(token)) return problem(c, 403, 'bad-token');
    const body = await readBody(c.req.raw, mostBytes);
    if (!body.ok) return bodyProblem(c, body);
    const file = async function* () {
      yield body.value;
    };
    const name = deviceName(c.req.header('User-Agent') ?? '');
    const made = await restoreHub(store, file, clock, (documents, hub) =>
      pairDevice(documents, hub, { role: 'desk', person: null, name }, clock),
    );
    if (!made.ok) return problem(c, statuses[made.code] ?? 422, made.code, made.detail);
    return sessionReply(c, deps, made.value.device, made.value.secret);
  });
  return app;
}
