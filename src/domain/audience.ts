import { isKnownToAll } from './calendar/known-to-all.ts';
import type { Fields } from './change.ts';
import { phoneOwner } from './id.ts';
import { fieldsOfKind, type Kind } from './kinds.ts';
import { isPersonal, type Role } from './role.ts';

/**
 * Who may know of a row. `hub`: every paired device. `door`: the hub's own devices, for the door has to know
 * who comes. `desk`: the host's alone. `person`: the phone of whoever the row is about (`person:<id>`).
 */
export type AudienceName = 'hub' | 'door' | 'desk' | 'person';

/** Which audiences a device belongs to. */
export const audiencesOf: { readonly [R in Role]: readonly AudienceName[] } = {
  door: ['hub', 'door'],
  desk: ['hub', 'door', 'desk'],
  member: ['hub', 'person'],
  guest: ['hub', 'person'],
};

/** Which of a row's fields an audience sees: all, or these and only while the person wants to be seen. */
export type Sight = 'all' | { readonly whenShown: readonly string[] };

/** What others' phones hear of a contribution: neither whose it is nor what the host did with it. */
export const onWall = [
  'wall',
  'place',
  'parent',
  'text',
  'more',
  'help',
  'name',
  'organisation',
  'at',
  'shown',
  'paper',
  'thanked',
  'closed',
] as const;

/** Who sees rows of each kind. An audience that is not named sees nothing. */
export const audiences: { readonly [K in Kind]: { readonly [A in AudienceName]?: Sight } } = {
  hub: { hub: 'all' },
  organisation: { hub: 'all' },
  person: { hub: { whenShown: ['firstName', 'organisation', 'visible'] }, door: 'all', person: 'all' },
  contact: { desk: 'all', person: 'all' },
  visit: {
    hub: { whenShown: ['person', 'day', 'arrived', 'left', 'back', 'shown'] },
    door: 'all',
    person: 'all',
  },
  plan: { hub: { whenShown: ['person', 'day', 'coming', 'shown'] }, door: 'all', person: 'all' },
  pinJob: { door: 'all', person: 'all' },
  device: { desk: 'all', person: 'all' },
  tally: { door: 'all' },
  series: { hub: 'all' },
  kitchen: { hub: 'all' },
  breakfastDay: { hub: 'all' },
  signUp: {
    hub: { whenShown: ['person', 'day', 'coming', 'guests', 'shown', 'asked'] },
    door: 'all',
    person: 'all',
  },
  // Whoever takes a turn is seen taking it.
  turn: { hub: 'all' },
  diet: { desk: 'all', person: 'all' },
  eaters: { hub: 'all' },
  bought: { hub: 'all' },
  onboarding: { door: 'all', person: 'all' },
  seat: { door: 'all', person: 'all' },
  attendance: { door: 'all' },
  wall: { hub: 'all' },
  contribution: {
    hub: { whenShown: onWall },
    door: 'all',
    person: 'all',
  },
  talk: { hub: 'all' },
  moderation: { desk: 'all' },
  floor: { hub: 'all' },
  spot: { hub: 'all' },
  way: { hub: 'all' },
  picture: { hub: 'all' },
  wish: { hub: 'all' },
  sitting: { hub: 'all' },
  // What is proposed is between whoever proposes it and the house.
  activity: { hub: { whenShown: fieldsOfKind('activity') }, door: 'all', person: 'all' },
  // Whoever takes a place is seen taking it: who has one follows from all who asked.
  joining: { hub: 'all' },
  turnout: { door: 'all' },
  week: { hub: 'all' },
  weekTask: { desk: 'all' },
  // Everybody can count the queue and their own place in it; whose the others are is the desk's to know.
  weekSignUp: {
    hub: { whenShown: ['week', 'day', 'coming', 'claimed'] },
    desk: 'all',
    person: 'all',
  },
  weekAddress: { desk: 'all', person: 'all' },
  weekCount: { desk: 'all' },
  // The card is one's own; the hub counts without looking.
  stamp: { person: 'all' },
  application: { desk: 'all', person: 'all' },
  manifesto: { hub: 'all' },
  signature: { desk: 'all', person: 'all' },
  figure: { desk: 'all' },
  // Nobody's, and told to nobody.
  answer: {},
  initiative: { hub: 'all' },
  interest: { desk: 'all', person: 'all' },
  task: { desk: 'all' },
  dayMessage: { hub: 'all' },
  introduction: { desk: 'all' },
  letter: { desk: 'all' },
  personAlias: { door: 'all' },
  organisationAlias: { hub: 'all' },
  admission: { desk: 'all', person: 'all' },
};

/** Kinds whose rows say whose they are in `by`: a person's, or a phone's that nobody has called theirs yet. */
const byWhom: ReadonlySet<string> = new Set<Kind>([
  'contribution',
  'moderation',
  'stamp',
  'application',
  'signature',
]);

/** Kinds whose rows bear the id of the person they are about. */
export const bearsPerson: ReadonlySet<string> = new Set<Kind>([
  'person',
  'contact',
  'diet',
  'interest',
  'personAlias',
  'admission',
]);

/** Somebody asking: the device with its role, and the person it belongs to, if any. */
export interface Viewer {
  /** The device's id. */
  readonly id: string;
  readonly role: Role;
  readonly person: string | null;
}

/** Whom a row is about, or null. */
export function ownerOf(kind: string, id: string, fields: Fields): string | null {
  if (bearsPerson.has(kind)) return id;
  const person = byWhom.has(kind) ? fields.by : fields.person;
  return typeof person === 'string' ? person : null;
}

/**
 * As whom somebody owns rows of a kind. What is added to a wall, a stamp and the like also belong to the phone they
 * were made on, with or without a person: they were that phone's before anybody said whose phone it is.
 */
export function ownersOf({ id, role, person }: Viewer, kind: string): readonly string[] {
  const phone = byWhom.has(kind) && isPersonal(role) ? [phoneOwner(id)] : [];
  return person === null ? phone : [person, ...phone];
}

/**
 * May others see a row: does the person it is about want it, and has the host left it where it was? That a place in
 * a week is taken nobody has to want: what others see of it says nothing of whom.
 */
export const isShared = (kind: string, fields: Fields): boolean =>
  fields.gone !== true &&
  fields.hidden !== true &&
  (kind === 'person'
    ? fields.visible === true
    : kind === 'activity'
      ? isKnownToAll(fields)
      : kind === 'weekSignUp' || fields.shown === true);

/**
 * How far a role sees into a kind. `all`: every row. `shared`: rows about its own person, and those whose
 * person wants to be seen. `own`: rows about its own person. `none`: nothing.
 */
export type Reach = 'none' | 'own' | 'shared' | 'all';

/** How far a role sees into a kind. */
export function reachOf(role: Role, kind: Kind): Reach {
  const sights = audiences[kind];
  const heard = audiencesOf[role];
  if (heard.some((name) => name !== 'person' && sights[name] === 'all')) return 'all';
  if (heard.some((name) => typeof sights[name] === 'object')) return 'shared';
  return heard.includes('person') && sights.person ? 'own' : 'none';
}

/** The fields a role sees of rows that are not its own, or null where it sees whole rows or none. */
export function shownFields(role: Role, kind: Kind): readonly string[] | null {
  if (reachOf(role, kind) !== 'shared') return null;
  const sight = audiences[kind].hub;
  return typeof sight === 'object' ? sight.whenShown : null;
}

/** May `viewer` see the row, and if so which of its fields? Null hides it; `all` is the whole row. */
export function readableFields(
  viewer: Viewer,
  kind: Kind,
  id: string,
  fields: Fields,
): 'all' | readonly string[] | null {
  const reach = reachOf(viewer.role, kind);
  if (reach === 'all') return 'all';
  if (reach === 'none') return null;
  const owner = ownerOf(kind, id, fields);
  if (owner !== null && ownersOf(viewer, kind).includes(owner)) return 'all';
  return isShared(kind, fields) ? shownFields(viewer.role, kind) : null;
}
