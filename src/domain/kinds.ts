import type { Fields } from './change.ts';
import type { schemas } from './schemas.ts';

/** The kinds of rows, by name. */
export type Kind = keyof typeof schemas;

/**
 * The fields of every kind, by name: all that the page needs of the registry. The schemas themselves stay where
 * what comes from outside is checked, for they and their library weigh as much as the rest of this room.
 */
const fieldNames: { readonly [K in Kind]: { readonly [F in keyof FieldsOf<K>]: 1 } } = {
  hub: {
    name: 1,
    language: 1,
    closes: 1,
    timeZone: 1,
    sample: 1,
    printing: 1,
    pinTemplate: 1,
    pinQr: 1,
    visitDays: 1,
    purpose: 1,
  },
  person: { firstName: 1, lastInitial: 1, organisation: 1, kind: 1, visible: 1, checked: 1, firstDay: 1 },
  contact: { person: 1, lastName: 1, email: 1, phone: 1 },
  organisation: { name: 1, short: 1, kind: 1, place: 1, checked: 1 },
  visit: {
    person: 1,
    day: 1,
    kind: 1,
    arrived: 1,
    left: 1,
    leftBy: 1,
    back: 1,
    hostName: 1,
    host: 1,
    purpose: 1,
    group: 1,
    groupName: 1,
    party: 1,
    greeter: 1,
    shown: 1,
  },
  plan: { person: 1, day: 1, coming: 1, shown: 1 },
  pinJob: {
    person: 1,
    name: 1,
    organisation: 1,
    organisationShort: 1,
    template: 1,
    code: 1,
    batch: 1,
    state: 1,
    reason: 1,
    wantedAt: 1,
    printedAt: 1,
    prints: 1,
  },
  device: { name: 1, role: 1, person: 1, pairedAt: 1, revoked: 1 },
  tally: { day: 1, people: 1, byKind: 1, first: 1, organisations: 1, others: 1 },
  series: { weekday: 1, starts: 1, ends: 1, eves: 1, closed: 1, zone: 1, onboardings: 1 },
  kitchen: { tasks: 1, ingredients: 1, diets: 1, lockHours: 1 },
  breakfastDay: { day: 1, state: 1, reason: 1, starts: 1, ends: 1 },
  signUp: { person: 1, day: 1, coming: 1, guests: 1, shown: 1, asked: 1 },
  turn: { day: 1, task: 1, backup: 1, holder: 1, offered: 1 },
  diet: { person: 1, diets: 1, note: 1 },
  eaters: { day: 1, diets: 1, heads: 1 },
  bought: { day: 1, ingredient: 1, ticked: 1 },
  onboarding: { person: 1, day: 1, wanted: 1, receiver: 1 },
  seat: { person: 1, day: 1, joined: 1, table: 1, lookFor: 1 },
  attendance: { day: 1, signedUp: 1, came: 1 },
  wall: {
    template: 1,
    title: 1,
    question: 1,
    instruction: 1,
    places: 1,
    opens: 1,
    closes: 1,
    timeZone: 1,
    who: 1,
    moderation: 1,
    signature: 1,
    language: 1,
    state: 1,
    made: 1,
  },
  contribution: {
    wall: 1,
    place: 1,
    parent: 1,
    text: 1,
    more: 1,
    help: 1,
    name: 1,
    organisation: 1,
    by: 1,
    at: 1,
    shown: 1,
    hidden: 1,
    looked: 1,
    paper: 1,
    thanked: 1,
    closed: 1,
  },
  talk: { wall: 1, a: 1, b: 1, talks: 1, at: 1 },
  moderation: { wall: 1, contribution: 1, deed: 1, before: 1, by: 1, at: 1 },
  floor: { name: 1, level: 1, width: 1, height: 1, picture: 1 },
  spot: {
    floor: 1,
    x: 1,
    y: 1,
    kind: 1,
    zone: 1,
    name: 1,
    purpose: 1,
    code: 1,
    equipment: 1,
    soundLevel: 1,
    seats: 1,
    width: 1,
    depth: 1,
    open: 1,
    order: 1,
  },
  way: { a: 1, b: 1, kind: 1, length: 1, width: 1, landmark: 1 },
  picture: { type: 1, data: 1, width: 1, height: 1 },
  wish: { spots: 1 },
  sitting: { spot: 1, day: 1, from: 1, until: 1 },
  activity: {
    title: 1,
    form: 1,
    spot: 1,
    place: 1,
    starts: 1,
    ends: 1,
    openness: 1,
    soundLevel: 1,
    by: 1,
    person: 1,
    about: 1,
    signUp: 1,
    capacity: 1,
    state: 1,
    reason: 1,
    series: 1,
    part: 1,
    parts: 1,
    learned: 1,
    links: 1,
    picture: 1,
  },
  joining: { person: 1, activity: 1, day: 1, claim: 1 },
  turnout: { signedUp: 1, came: 1, counted: 1 },
  week: {
    title: 1,
    about: 1,
    place: 1,
    firstDay: 1,
    lastDay: 1,
    days: 1,
    tasks: 1,
    language: 1,
    state: 1,
    made: 1,
  },
  weekTask: { week: 1, day: 1, task: 1, done: 1 },
  weekSignUp: { week: 1, day: 1, person: 1, coming: 1, claimed: 1, greeter: 1 },
  weekAddress: { week: 1, person: 1, email: 1, day: 1 },
  weekCount: {
    title: 1,
    firstDay: 1,
    lastDay: 1,
    days: 1,
    organisations: 1,
    others: 1,
    stamps: 1,
    otherStamps: 1,
    applications: 1,
  },
  stamp: { by: 1, week: 1, zone: 1, how: 1, day: 1, off: 1 },
  application: {
    by: 1,
    week: 1,
    name: 1,
    organisation: 1,
    aim: 1,
    contribute: 1,
    at: 1,
    day: 1,
    state: 1,
  },
  manifesto: { title: 1, text: 1, language: 1, at: 1 },
  signature: { by: 1, manifesto: 1, name: 1, organisation: 1, at: 1, signed: 1 },
  interest: { person: 1, interests: 1, asks: 1, offers: 1, introduce: 1 },
  figure: {
    day: 1,
    weeks: 1,
    visits: 1,
    people: 1,
    recurring: 1,
    core: 1,
    newcomers: 1,
    mix: 1,
    others: 1,
    hours: 1,
    back: 1,
    recommend: 1,
    met: 1,
    ties: 1,
  },
  answer: { day: 1, back: 1, recommend: 1 },
  initiative: { title: 1, story: 1, who: 1, day: 1, link: 1 },
  task: { text: 1, day: 1, done: 1 },
  dayMessage: { day: 1, text: 1 },
  introduction: { a: 1, b: 1, day: 1, met: 1, notBefore: 1, never: 1 },
  letter: { day: 1, language: 1, title: 1, text: 1, named: 1 },
  personAlias: { of: 1 },
  organisationAlias: { of: 1 },
  admission: { person: 1, group: 1, mailed: 1, introduced: 1, answered: 1, pinned: 1 },
};

export const kinds = Object.keys(fieldNames) as readonly Kind[];

/** The names of a kind's fields. */
export const fieldsOfKind = (kind: Kind): readonly string[] => {
  let names = known.get(kind);
  if (!names) {
    names = Object.keys(fieldNames[kind]);
    known.set(kind, names);
  }
  return names;
};
const known = new Map<Kind, readonly string[]>();

/** The fields of a kind, as its schema describes them. */
export type FieldsOf<K extends Kind> = (typeof schemas)[K]['_zod']['output'];

export const isKind = (name: string): name is Kind => Object.hasOwn(fieldNames, name);

/**
 * How two values of one field meet. `last`: the later stamp wins. `arrival`: the later round, then the
 * earlier instant. `claim`: the later round, then somebody over nobody, the earlier instant, the person whose id
 * is smaller. `most`: the larger number. `final`: true wins for good, whatever is said later.
 */
export type MergeRule = 'last' | 'arrival' | 'claim' | 'most' | 'final';

const rules: { readonly [K in Kind]?: { readonly [field: string]: MergeRule } } = {
  visit: { arrived: 'arrival' },
  turn: { holder: 'claim' },
  attendance: { signedUp: 'most', came: 'most' },
  joining: { claim: 'claim' },
  turnout: { signedUp: 'most', came: 'most' },
  weekSignUp: { claimed: 'arrival' },
};

/**
 * Kinds whose tombstone is final and empty: of a row that is gone nothing else is kept anywhere, and nothing said
 * later brings it back. A visit is not among them: `gone` takes a check-in back, and the next one starts anew.
 */
const erasable: ReadonlySet<string> = new Set<Kind>([
  'person',
  'contact',
  'diet',
  'contribution',
  'moderation',
  'weekSignUp',
  'weekAddress',
  'stamp',
  'application',
  'signature',
  'interest',
]);

/** Has a row of this kind been erased, so that its tombstone is all there is of it? */
export const isErased = (kind: string, gone: unknown): boolean => gone === true && erasable.has(kind);

/** The merge rule of a field; `last` for kinds and fields this app does not know. */
export const mergeRule = (kind: string, field: string): MergeRule =>
  field === 'gone' && erasable.has(kind) ? 'final' : ruleOf(kind, field);

const ruleOf = (kind: string, field: string): MergeRule =>
  (isKind(kind) && Object.hasOwn(rules[kind] ?? {}, field) ? rules[kind]?.[field] : undefined) ?? 'last';

/**
 * What a kind is looked up by besides its id: a day, a state, a wall. Kept as an index by `local`.
 * Changing one needs a local migration.
 */
const indexFields: { readonly [K in Kind]?: string } = {
  visit: 'day',
  plan: 'day',
  pinJob: 'state',
  breakfastDay: 'day',
  signUp: 'day',
  turn: 'day',
  eaters: 'day',
  bought: 'day',
  onboarding: 'day',
  seat: 'day',
  contribution: 'wall',
  talk: 'wall',
  moderation: 'wall',
  sitting: 'day',
  joining: 'day',
  weekTask: 'day',
  weekSignUp: 'day',
  weekAddress: 'day',
  stamp: 'day',
  application: 'day',
  figure: 'day',
  answer: 'day',
  task: 'day',
  dayMessage: 'day',
  introduction: 'day',
  letter: 'day',
};

/** The field a kind is indexed by, if any. */
export const indexField = (kind: string): string | undefined =>
  isKind(kind) ? indexFields[kind] : undefined;

/** Has a row all that its kind asks for? Half a row (its beginning not here yet) is kept but not shown. */
export const isWhole = (kind: string, fields: Fields): boolean =>
  isKind(kind) && fieldsOfKind(kind).every((field) => fields[field] !== undefined);
