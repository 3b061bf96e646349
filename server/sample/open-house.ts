import type { Change } from '../../src/domain/change.ts';
import type { Hub } from '../../src/domain/hub.ts';
import { makeId, signatureId } from '../../src/domain/id.ts';
import { setAddress, signUpFor } from '../../src/domain/openhouse/coming.ts';
import type { Week } from '../../src/domain/openhouse/week.ts';
import { weekTexts } from '../../src/domain/openhouse/week-texts.ts';
import { makeWeek } from '../../src/domain/openhouse/weeks.ts';
import { addDays, type Day, dayAt } from '../../src/domain/time.ts';
import { sampleAnswers, sampleManifesto, sampleWeekNotes } from './facts/open-house.ts';
import type { SamplePerson } from './people.ts';
import { createChance } from './random.ts';
import type { Story } from './story.ts';

const aDay = 24 * 3_600_000;
const manifestoId = 'sample-manifesto';
/** So many sign up for each day, and the second day has fewer places. */
const mostADay = 11;
const fewPlaces = 6;
const places = 20;

/** Whose weeks, and where they are told. */
export interface Place {
  readonly story: Story;
  readonly hub: Hub;
  /** Epoch ms. */
  readonly now: number;
  readonly people: readonly SamplePerson[];
  /** What an organisation is called, by its id. */
  readonly calls: (organisation: string | null) => string | null;
}

/** The Monday after a day. */
export function nextMonday(day: Day): Day {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  return addDays(day, (8 - weekday) % 7 || 7);
}

/**
 * An open-house week that begins next Monday, with sign-ups on every day and a queue on the second, a manifesto that
 * some have signed, and two applications. Told with a chance of its own, so that all else stays as it was.
 */
export function tellOpenHouse({ story, hub, now, people, calls }: Place, seed: number): void {
  const chance = createChance(seed + 2_000_003);
  const { language } = hub;
  const say = (change: Change, at: number) => story.say(change, Math.floor(at));
  const id = 'sample-week';
  const today = dayAt(now, hub.timeZone);
  const made = makeWeek(weekTexts[language], {
    ...{ id, language, firstDay: nextMonday(today), now: Math.floor(now - 20 * aDay) },
  });
  const draft = made.fields as unknown as Week;
  const days = draft.days.map((one, i) => ({
    ...one,
    capacity: i === 1 ? fewPlaces : places,
    note: sampleWeekNotes[language][i] ?? '',
  }));
  const fields: Week = { ...draft, days, state: 'open' };
  say({ ...made, fields: { ...fields } }, now - 20 * aDay);

  const guests = people.filter(({ person }) => person.kind === 'guest');
  const week = { id, fields };
  for (const { day } of days)
    for (const { id: person } of chance.shuffle(guests).slice(0, chance.between(mostADay - 3, mostADay))) {
      const at = Math.floor(now - chance.next() * 12 * aDay);
      const said = signUpFor(week, day, person, { now: at, today }, undefined);
      if (!said.ok) continue;
      for (const { fields: claimed, ...change } of said.value)
        say({ ...change, fields: { ...claimed, greeter: null } }, at);
    }
  guests.slice(0, 3).forEach(({ id: person }, i) => {
    const said = setAddress(week, person, `gast.${i + 1}@example.org`);
    if (said.ok) for (const change of said.value) say(change, now - aDay);
  });
  tellManifesto({ story, hub, now, people, calls }, chance.shuffle(people));
  sampleAnswers.forEach(({ aim, contribute }, i) => {
    const somebody = guests[i];
    if (!somebody) return;
    const at = Math.floor(now - (i + 1) * aDay);
    say(
      {
        kind: 'application',
        id: makeId(16, chance.bytes),
        fields: {
          ...{ by: somebody.id, week: '', name: somebody.person.firstName },
          ...{ organisation: calls(somebody.person.organisation) ?? '', at, day: dayAt(at, hub.timeZone) },
          ...{ aim: aim[language], contribute: contribute[language], state: 'new' },
        },
      },
      at,
    );
  });
}

/** The sample's manifesto, and who has signed it. */
function tellManifesto({ story, hub, now, calls }: Place, people: readonly SamplePerson[]): void {
  const at = Math.floor(now - 300 * aDay);
  const { language } = hub;
  story.say(
    { kind: 'manifesto', id: manifestoId, fields: { ...sampleManifesto[language], language, at } },
    at,
  );
  const members = people.filter(({ person }) => person.kind === 'member');
  members.slice(0, 23).forEach(({ id, person }, i) => {
    const signedAt = Math.floor(now - (290 - i * 12) * aDay);
    const fields = {
      ...{ by: id, manifesto: manifestoId, name: person.firstName, signed: true, at: signedAt },
      organisation: calls(person.organisation) ?? '',
    };
    story.say({ kind: 'signature', id: signatureId(id), fields }, signedAt);
  });
}
