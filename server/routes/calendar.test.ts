import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testActivity } from '../../src/domain/test-nouns.ts';
import { createTestServer, personFields, said, type TestServer } from '../test-server.ts';

let server: TestServer;
beforeEach(async () => {
  server = await createTestServer();
});
afterEach(() => server.close());

const path = '/calendar/breakfast.ics';
const get = (query = '') => server.app.request(`${path}${query}`);

describe('the breakfast calendar', () => {
  it('is there for anybody once there is a hub', async () => {
    expect((await get()).status).toBe(404);
    const desk = await server.setUp();
    const reply = await get();
    expect(reply.status).toBe(200);
    expect(reply.headers.get('Content-Type')).toBe('text/calendar; charset=utf-8');
    expect(await reply.text()).toContain('DTSTART:20260114T071500Z');
    expect((await get(`?hub=${desk.session.hub}`)).status).toBe(200);
    expect((await get('?hub=another')).status).toBe(404);
  });

  it('follows what the host says, and tells nothing about anybody', async () => {
    const desk = await server.setUp();
    const { hub } = desk.session;
    const day = '2026-01-15';
    await desk.push(
      said('series', hub, {
        ...{ weekday: 4, starts: '07:30', ends: '08:30', eves: [], closed: [], zone: 'rest', onboardings: 2 },
      }),
      said('breakfastDay', day, { day, state: 'off', reason: 'Stormvarning', starts: null, ends: null }),
      said('person', 'anna', personFields('Annalisa')),
      said('signUp', `anna~${day}`, { person: 'anna', day, coming: true, guests: 2, shown: true }),
      said('turn', `${day}~coffee`, {
        ...{ day, task: 'coffee', backup: false, offered: false },
        holder: { round: 1, at: 1, person: 'anna' },
      }),
    );
    const text = await (await get()).text();
    expect(text).toContain('DTSTART:20260122T063000Z');
    expect(text).not.toContain('DTSTART:20260114');
    expect(text).toMatch(/DESCRIPTION:Stormvarning\r\nSTATUS:CANCELLED/);
    expect(text).not.toMatch(/anna|coffee|ATTENDEE|ORGANIZER/i);
  });

  it('is not asked for without end by one address', async () => {
    await server.setUp();
    const statuses = [];
    for (let i = 0; i < 70; i++) statuses.push((await get()).status);
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(5);
  });
});

describe('the calendar of activities', () => {
  const feed = '/calendar/activities.ics';

  it('tells what everybody may know, as it was chosen, and nothing about anybody', async () => {
    expect((await server.app.request(feed)).status).toBe(404);
    const desk = await server.setUp();
    const { fields } = testActivity({ spot: '', place: 'Oasen', about: 'Ring Annalisa' });
    await desk.push(
      said('person', 'anna', personFields('Annalisa')),
      said('activity', 'yoga', { ...fields, person: 'anna', by: 'Annalisa', links: [] }),
      said('activity', 'secret', { ...fields, state: 'proposed', title: 'Hemligt', links: [] }),
      said('joining', 'anna~yoga', {
        ...{ person: 'anna', activity: 'yoga', day: '2026-11-26' },
        claim: { round: 0, at: 1, person: 'anna' },
      }),
    );
    const text = await (await server.app.request(feed)).text();
    expect(text).toContain('SUMMARY:Yoga för stela axlar');
    expect(text).toContain('LOCATION:Oasen');
    expect(text).not.toMatch(/anna|hemligt|ATTENDEE|ORGANIZER/i);
    const courses = await (await server.app.request(`${feed}?forms=course,nonsense`)).text();
    expect(courses).not.toContain('VEVENT');
  });
});
