import { Hono } from 'hono';
import * as z from 'zod/mini';
import { makeId } from '../../src/domain/id.ts';
import { ok } from '../../src/domain/result.ts';
import { cleanName } from '../../src/domain/text.ts';
import { clockPattern, isTimeZone } from '../../src/domain/time.ts';
import type { Deps } from '../deps.ts';
import { bodyProblem, readJson } from '../http/read-json.ts';
import { problem } from '../http/reply.ts';
import { sessionReply } from '../http/session-reply.ts';
import { createHub, createHubFromRows } from '../hub/create-hub.ts';
import { deviceName, pairDevice } from '../hub/devices.ts';

const token = z.string().check(z.maxLength(100));
const language = z.enum(['sv', 'en']);
const setupSchema = z.union([
  z.object({ token, sample: z.literal(true), language }),
  z.object({
    token,
    name: z.string().check(z.maxLength(1000)),
    language,
    closes: z.string().check(z.regex(clockPattern)),
    timeZone: z.string().check(z.maxLength(80), z.refine(isTimeZone)),
  }),
]);

/** POST /api/setup: makes the hub, once; the device that asks becomes its first desk. */
export function setupRoutes(deps: Deps): Hono {
  const { store, clock, setupToken } = deps;
  const sampleRows = (language: 'sv' | 'en') =>
    deps.makeSample({ size: 'small', now: clock.now(), language, hub: makeId() }).rows;
  const app = new Hono();
  app.post('/api/setup', async (c) => {
    const body = await readJson(c, setupSchema);
    if (!body.ok) return bodyProblem(c, body);
    const given = body.value;
    if ((await store.hubs()).length > 0) return problem(c, 409, 'already-set-up');
    if (!setupToken.matches(given.token)) return problem(c, 403, 'bad-token');
    const name = 'name' in given ? cleanName(given.name) : ok('');
    if (!name.ok) return problem(c, 400, 'bad-request', name.code);
    const made = await store.transaction(async (documents) => {
      const hub =
        'name' in given
          ? await createHub(documents, { ...pick(given), name: name.value }, clock)
          : await createHubFromRows(documents, sampleRows(given.language), clock);
      if (!hub.ok) return hub;
      const desk = {
        role: 'desk',
        person: null,
        name: deviceName(c.req.header('User-Agent') ?? ''),
      } as const;
      return ok(await pairDevice(documents, hub.value, desk, clock));
    });
    if (!made.ok) return problem(c, made.code === 'already-set-up' ? 409 : 400, made.code);
    return sessionReply(c, deps, made.value.device, made.value.secret);
  });
  return app;
}

const pick = ({
  language,
  closes,
  timeZone,
}: {
  language: 'sv' | 'en';
  closes: string;
  timeZone: string;
}) => ({
  language,
  closes,
  timeZone,
});
