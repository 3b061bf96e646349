import { type Context, Hono } from 'hono';
import { breakfastCalendar, type CalendarHub } from '../../src/domain/breakfast/breakfast-calendar.ts';
import { activityCalendar, type FeedChoice } from '../../src/domain/calendar/activity-calendar.ts';
import { activityForms } from '../../src/domain/calendar/activity-kinds.ts';
import type { Deps } from '../deps.ts';
import { problem } from '../http/reply.ts';
import { readActivities } from '../hub/read-activities.ts';
import { readBreakfastRules } from '../hub/read-breakfast.ts';
import { readHub } from '../hub/read-hub.ts';

/** The hub that is asked for, or the only one, with its settings; undefined where there is none. */
async function askedHub(store: Deps['store'], c: Context): Promise<CalendarHub | undefined> {
  const asked = c.req.query('hub');
  const hubs = await store.hubs();
  const found = asked === undefined ? hubs[0] : hubs.find(({ hub }) => hub === asked);
  const settings = found && (await readHub(store, found.hub));
  return settings && { ...settings, id: found.hub };
}

const sendCalendar = (c: Context, text: string, name: string): Response =>
  c.body(text, 200, {
    'Content-Type': 'text/calendar; charset=utf-8',
    'Content-Disposition': `inline; filename="${name}.ics"`,
    'Cache-Control': 'public, max-age=900',
  });

/** What is chosen in an address: `forms=workshop,course`, `open=1`. Forms that nobody knows are passed over. */
function readChoice(c: Context): FeedChoice {
  const asked = new Set((c.req.query('forms') ?? '').split(','));
  return { forms: activityForms.filter((form) => asked.has(form)), openOnly: c.req.query('open') === '1' };
}

/**
 * GET /calendar/breakfast.ics: when breakfast is; GET /calendar/activities.ics: what else is on, all of it or what is
 * chosen. For anybody's calendar, to be opened or subscribed to. They tell what hangs on the door and nothing about
 * anybody. `hub` says which, where one store holds several.
 */
export function calendarRoutes({ store, clock }: Deps): Hono {
  const app = new Hono();
  app.get('/calendar/breakfast.ics', async (c) => {
    const hub = await askedHub(store, c);
    if (!hub) return problem(c, 404, 'not-found');
    const rules = await readBreakfastRules(store, hub.id, hub.timeZone);
    return sendCalendar(c, breakfastCalendar(rules, hub, clock.now()), 'breakfast');
  });
  app.get('/calendar/activities.ics', async (c) => {
    const hub = await askedHub(store, c);
    if (!hub) return problem(c, 404, 'not-found');
    const { rows, places } = await readActivities(store, hub.id);
    const placeOf = (spot: string): string => places.get(spot) ?? '';
    const text = activityCalendar(rows, hub, readChoice(c), { now: clock.now(), placeOf });
    return sendCalendar(c, text, 'activities');
  });
  return app;
}
