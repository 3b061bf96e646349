import { Hono } from 'hono';
import * as z from 'zod/mini';
import { may } from '../../src/domain/deeds.ts';
import { idPattern } from '../../src/domain/id.ts';
import type { Deps } from '../deps.ts';
import { type PairedEnv, paired } from '../http/paired.ts';
import { bodyProblem, readJson } from '../http/read-json.ts';
import { problem } from '../http/reply.ts';
import { createCode } from '../hub/codes.ts';
import { rowOf } from '../store/stored-row.ts';

const codesSchema = z.discriminatedUnion('purpose', [
  z.object({ purpose: z.literal('link'), person: z.string().check(z.regex(idPattern)) }),
  z.object({ purpose: z.enum(['door', 'desk']) }),
]);

/** POST /api/codes: a one-time code that links a phone to a person (door, desk), or pairs a door or a desk (desk). */
export function codesRoutes({ store, clock }: Deps): Hono<PairedEnv> {
  const app = new Hono<PairedEnv>();
  app.post('/api/codes', paired(store), async (c) => {
    const { hub, id, role } = c.get('device');
    if (!may(role, 'link') && !may(role, 'pair')) return problem(c, 403, 'not-allowed');
    const body = await readJson(c, codesSchema);
    if (!body.ok) return bodyProblem(c, body);
    const { purpose } = body.value;
    if (!may(role, purpose === 'link' ? 'link' : 'pair')) return problem(c, 403, 'not-allowed');
    const person = body.value.purpose === 'link' ? body.value.person : null;
    if (person !== null) {
      const [known] = await store.rows(hub, [{ kind: 'person', id: person }]);
      if (!known || rowOf(known).fields.gone === true) return problem(c, 404, 'unknown-person');
    }
    return c.json(await createCode(store, hub, { purpose, person, by: id }, clock.now()));
  });
  return app;
}
