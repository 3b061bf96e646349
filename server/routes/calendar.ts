import { Hono } from 'hono';
import { breakfastCalendar } from '../../src/domain/breakfast/breakfast-calendar.ts';
import type { Deps } from '../deps.ts';
import { problem } from '../http/reply.ts';
import { readBreakfastRules } from '../hub/read-breakfast.ts';
import { readHub } from '../hub/read-hub.ts';

/**
 * GET /calendar/breakfast.ics: when breakfast is, for anybody's calendar, to be opened or subscribed to. It tells
 * what hangs on the door and nothing about anybody. `hub` says which, where one store holds several.
 */
export function calendarRoutes({ store, clock }: Deps): Hono {
  const app = new Hono();
  app.get('/calendar/breakfast.ics', async (c) => {
    const asked = c.req.query('hub');
    const hubs = await store.hubs();
    const found = asked === undefined ? hubs[0] : hubs.find(({ hub }) => hub === asked);
    const settings = found && (await readHub(store, found.hub));
    if (!settings) return problem(c, 404, 'not-found');
    const rules = await readBreakfastRules(store, found.hub, settings.timeZone);
    const text = breakfastCalendar(rules, { ...settings, id: found.hub }, clock.now());
    return c.body(text, 200, {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'inline; filename="breakfast.ics"',
      'Cache-Control': 'public, max-age=900',
    });
  });
  return app;
}
