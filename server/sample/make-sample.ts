import { checkInParty, checkOut } from '../../src/domain/arrival/arrival.ts';
import { type Hub, newHub } from '../../src/domain/hub.ts';
import { makeId, planId } from '../../src/domain/id.ts';
import { addDays, dayAt, instantOf } from '../../src/domain/time.ts';
import type { Row } from '../../src/protocol/row.ts';
import { tellActivities } from './activities.ts';
import { tellBreakfasts } from './breakfasts.ts';
import { openSince, pickCloses, spread } from './days.ts';
import { tellDesk } from './desk.ts';
import { tellFigures } from './figures.ts';
import { tellHouse } from './house.ts';
import { tellOpenHouse } from './open-house.ts';
import { tellPastOpenHouse } from './past-open-house.ts';
import { makeOrganisations, makePeople } from './people.ts';
import { createChance } from './random.ts';
import { createStory } from './story.ts';
import { texts } from './texts.ts';
import { createVisitor } from './visitor.ts';
import { tellWalls } from './walls.ts';

export interface SampleOptions {
  /**
   * `small`: 60 people, a lively day, three walls, a house, a calendar and an open-house week ahead; `large`: 5,000 people and
   * 20,000 visits in 30 days.
   */
  readonly size: 'small' | 'large';
  /** Epoch ms; the sample's today is the day around it. */
  readonly now: number;
  readonly language: Hub['language'];
  /** Another number tells another story. */
  readonly seed?: number;
  /** The hub's id. */
  readonly hub?: string;
  /** For how many days visits keep their names; as a new hub has it unless told. */
  readonly visitDays?: number;
  /** The hub's time zone, an IANA name. */
  readonly timeZone?: string;
}

const sizes = {
  small: { people: 60, today: 28, days: 28, earlier: 340 },
  large: { people: 5000, today: 400, days: 29, earlier: 19_593 },
} as const;

const firstVisitors = 3;
const groupNamed = 6;
const groupUnnamed = 5;

/**
 * A hub of invented people who lead a believable life, made by the same rules as a real one. The same options
 * give the same rows.
 */
export function makeSample(options: SampleOptions): { readonly rows: Row[] } {
  const { now, language } = options;
  const timeZone = options.timeZone ?? 'Europe/Stockholm';
  const size = sizes[options.size];
  const text = texts[language];
  const chance = createChance(options.seed ?? 7);
  const today = dayAt(now, timeZone);
  const story = createStory();

  const hub = newHub({
    name: text.name,
    language,
    closes: pickCloses(now, timeZone),
    timeZone,
    sample: true,
    purpose: text.purpose,
    ...(options.visitDays === undefined ? {} : { visitDays: options.visitDays }),
  });
  const founded = instantOf(addDays(today, -730), '08:00', timeZone);
  const hubId = options.hub ?? 'sample-hub';
  story.say({ kind: 'hub', id: hubId, fields: { ...hub } }, founded);

  const organisations = makeOrganisations();
  for (const { id, organisation } of organisations)
    story.say({ kind: 'organisation', id, fields: { ...organisation } }, founded);
  const people = makePeople(
    size.people,
    organisations.map(({ id }) => id),
    today,
    chance,
  );
  const group = people.slice(0, groupNamed);
  const newcomers = people.slice(groupNamed, groupNamed + firstVisitors);
  const regulars = people.slice(groupNamed + firstVisitors);
  const groupOrganisation = chance.pick(organisations).id;

  const visitor = createVisitor(story, hub, now, chance, text.purposes);
  for (const somebody of group)
    visitor.introduce(somebody, { organisation: groupOrganisation, kind: 'guest' });
  for (const somebody of newcomers)
    visitor.introduce(somebody, { firstDay: null, kind: 'guest', checked: false });
  for (const somebody of regulars) visitor.introduce(somebody);

  const days = Array.from({ length: size.days }, (_, i) => addDays(today, i - size.days));
  const counts = spread(size.earlier, days, Math.floor(regulars.length * 0.6));
  days.forEach((day, i) => {
    for (const somebody of chance.shuffle(regulars).slice(0, counts[i])) visitor.spendDay(somebody, day);
  });

  const since = openSince(now, hub);
  const moment = () => Math.floor(since + chance.next() * (now - since));
  for (const somebody of newcomers) visitor.arrive(somebody, moment());
  for (const somebody of chance.shuffle(regulars).slice(0, size.today - firstVisitors)) {
    const at = moment();
    const visit = visitor.arrive(somebody, at);
    if (chance.happens(0.2)) {
      const left = Math.floor(at + chance.next() * (now - at));
      story.say(checkOut(visit, left), left);
    }
  }

  const groupAt = moment();
  const groupId = makeId(16, chance.bytes);
  const details = {
    kind: 'group',
    group: groupId,
    groupName: text.group,
    purpose: text.groupPurpose,
  } as const;
  for (const somebody of group) visitor.arrive(somebody, groupAt, details);
  story.say(checkInParty(groupId, text.group, groupUnnamed, hub, groupAt, details), groupAt);

  for (const { id, person } of chance.shuffle(regulars).slice(0, 12)) {
    const day = addDays(today, chance.between(1, 5));
    const fields = { person: id, day, coming: true, shown: person.visible };
    story.say({ kind: 'plan', id: planId(id, day), fields }, now);
  }
  tellBreakfasts({ story, chance, hub, id: hubId, now }, regulars);
  if (options.size === 'small') {
    const names = new Map(organisations.map(({ id, organisation: { name, short } }) => [id, short || name]));
    const calls = (id: string | null) => names.get(id ?? '') ?? null;
    tellHouse(story, hub, now, options.seed ?? 7);
    const place = { story, hub, now, people: regulars, calls };
    tellWalls(place, options.seed ?? 7);
    tellOpenHouse(place, options.seed ?? 7);
    tellPastOpenHouse(place, options.seed ?? 7);
    tellFigures(place, options.seed ?? 7);
    tellActivities(place, options.seed ?? 7);
    tellDesk(place, options.seed ?? 7);
  }
  return { rows: story.rows() };
}
