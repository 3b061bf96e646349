import type { Visit } from './arrival/visit.ts';
import type { Activity } from './calendar/activity.ts';
import type { ActivityRow } from './calendar/activity-rules.ts';
import type { Change } from './change.ts';
import type { Hub } from './hub.ts';
import { newHub } from './hub.ts';
import type { Organisation } from './organisation.ts';
import type { Person } from './person.ts';
import type { Contribution, Wall } from './walls/wall.ts';
import type { WallRow } from './walls/wall-rules.ts';

/** Whole nouns for tests, with what a test cares about put in. */
export const testHub = (given: Partial<Hub> = {}): Hub =>
  newHub({ name: 'Hubben', language: 'sv', closes: '18:00', timeZone: 'Europe/Stockholm', ...given });

export const testPerson = (given: Partial<Person> = {}): Person => ({
  firstName: 'Anna',
  lastInitial: 'B',
  organisation: null,
  kind: 'member',
  visible: false,
  checked: true,
  firstDay: '2026-01-07',
  ...given,
});

export const testOrganisation = (given: Partial<Organisation> = {}): Organisation => ({
  name: 'Skatteverket',
  short: '',
  kind: 'authority',
  place: '',
  checked: true,
  ...given,
});

export const testVisit = (given: Partial<Visit> = {}): Visit => ({
  person: 'anna00',
  day: '2026-11-24',
  kind: 'member',
  arrived: { at: Date.parse('2026-11-24T08:12:00+01:00'), round: 0 },
  left: null,
  leftBy: null,
  back: null,
  hostName: '',
  host: null,
  purpose: '',
  group: null,
  groupName: '',
  party: 1,
  greeter: null,
  shown: false,
  ...given,
});

/** A visit after a change to it was made. */
export const withChange = (visit: Visit, change: Change | undefined): Visit & { readonly gone?: boolean } =>
  ({ ...visit, ...change?.fields }) as Visit & { readonly gone?: boolean };

export const testWall = (given: Partial<Wall> = {}): WallRow => ({
  id: 'wall1',
  fields: {
    template: 'tree',
    title: 'Kulturträdet',
    question: 'Vad får oss att trivas?',
    instruction: '',
    places: [
      { id: 'habits', name: 'Vanor', hint: '' },
      { id: 'rituals', name: 'Ritualer', hint: '' },
    ],
    opens: null,
    closes: null,
    timeZone: 'Europe/Stockholm',
    who: 'anyone',
    moderation: 'open',
    signature: 'name',
    language: 'sv',
    state: 'published',
    made: 0,
    ...given,
  },
});

export const testContribution = (given: Partial<Contribution> = {}): Contribution => ({
  wall: 'wall1',
  place: 'habits',
  parent: null,
  text: 'Säg hej i kön',
  more: '',
  help: '',
  name: 'Anna',
  organisation: 'Skatteverket',
  by: 'anna00',
  at: 1000,
  shown: true,
  hidden: false,
  looked: null,
  paper: false,
  thanked: [],
  closed: false,
  ...given,
});

/** On a Thursday afternoon, agreed, for anybody who signs up. */
export const testActivity = (given: Partial<Activity> = {}, id = 'yoga'): ActivityRow => ({
  id,
  fields: {
    title: 'Yoga för stela axlar',
    form: 'wellness',
    spot: 'oasis',
    place: '',
    starts: Date.parse('2026-11-26T13:00:00+01:00'),
    ends: Date.parse('2026-11-26T14:00:00+01:00'),
    openness: 'join',
    soundLevel: 'quiet',
    by: 'Anna, Skatteverket',
    person: 'anna00',
    about: '',
    signUp: true,
    capacity: null,
    state: 'agreed',
    reason: '',
    series: '',
    part: 0,
    parts: 0,
    learned: '',
    links: [],
    picture: '',
    ...given,
  },
});
