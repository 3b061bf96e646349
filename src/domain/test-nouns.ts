import type { Change } from './change.ts';
import type { Hub } from './hub.ts';
import { newHub } from './hub.ts';
import type { Organisation } from './organisation.ts';
import type { Person } from './person.ts';
import type { Visit } from './visit.ts';

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
