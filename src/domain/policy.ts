import { audiences, audiencesOf, onWall, ownerOf, ownersOf, type Viewer } from './audience.ts';
import type { Fields, Json } from './change.ts';
import type { Kind } from './kinds.ts';
import type { Role } from './role.ts';

/**
 * Who may say what, as data: kind × role × action. The server enforces it on everything that comes; screens
 * offer only what will be taken. Who may see what is in `audience.ts`, what is no row in `deeds.ts`.
 *
 * `create`: a row that is not there yet. `write`: one that is. `erase`: its tombstone (`gone`), and taking the
 * tombstone back.
 */
export const actions = ['create', 'write', 'erase'] as const;
export type Action = (typeof actions)[number];

/** What an action is good for. */
export interface Grant {
  /** Every row, or only those about the device's own person. */
  readonly rows: 'any' | 'own';
  /** Fields that may be said; all when absent. */
  readonly fields?: readonly string[];
  /** Fields that may be said with this value only. */
  readonly values?: Fields;
  /** What the row must hold as it stands. */
  readonly while?: Fields;
}

/** A grant for each action; null: not at all. */
export type Rights = { readonly [A in Action]: Grant | null };

const anyRow: Grant = { rows: 'any' };
const own: Grant = { rows: 'own' };
// Who writes themselves or their organisation in does not vouch for it: the host looks later.
const anyUnchecked: Grant = { rows: 'any', values: { checked: false } };

const nothing: Rights = { create: null, write: null, erase: null };
const everything: Rights = { create: anyRow, write: anyRow, erase: anyRow };
const ownRows: Rights = { create: own, write: own, erase: own };
// One visit stands for one person, unless the door says that a group has come.
const ownVisit: Grant = { rows: 'own', values: { party: 1 } };
const ownVisits: Rights = { create: ownVisit, write: ownVisit, erase: own };
const ownFace: Grant = {
  rows: 'own',
  fields: ['firstName', 'lastInitial', 'organisation', 'visible', 'firstDay'],
};
const makeOnly: Rights = { create: anyUnchecked, write: null, erase: null };
// There is one of it, and it stays.
const settings: Rights = { create: anyRow, write: anyRow, erase: null };
// Anybody may take a free turn; whose it is by then, `turn-claim.ts` asks.
const claims: Rights = { create: anyRow, write: anyRow, erase: null };
// Who receives somebody is not theirs to say, nor at which table they sit.
const ownWish: Grant = { rows: 'own', values: { receiver: null } };
const ownWishes: Rights = { create: ownWish, write: ownWish, erase: own };
const ownPart: Rights = {
  create: { rows: 'own', values: { table: null, lookFor: [] } },
  write: { rows: 'own', fields: ['person', 'day', 'joined'] },
  erase: null,
};
// Nobody says of their own contribution that it is not hidden: the word of the host would lose to a later one.
const ownWords: Grant = { rows: 'own', fields: [...onWall, 'by'] };
const ownContributions: Rights = { create: ownWords, write: ownWords, erase: own };
// Whoever sits down is nobody, so whoever gets up may be anybody: it is only said until when.
const sitting: Rights = { create: anyRow, write: { rows: 'any', fields: ['until'] }, erase: null };
const proposal: Grant = { rows: 'any', values: { state: 'proposed' } };
// Who greets whom is the host's word, and whoever changes their mind says so: the row stays.
const ownClaim: Grant = { rows: 'own', fields: ['week', 'day', 'person', 'coming', 'claimed'] };
const ownPlace: Rights = { create: ownClaim, write: ownClaim, erase: null };
// Whether it has been answered is not theirs to say.
const ownAnswers: Grant = {
  rows: 'own',
  fields: ['by', 'week', 'name', 'organisation', 'aim', 'contribute', 'at', 'day'],
};
const ownApplication: Rights = { create: ownAnswers, write: ownAnswers, erase: own };
// Nobody hears of it, so nobody may learn from a refusal whether it is there: who knows its id has said it.
const said: Rights = { create: anyRow, write: anyRow, erase: null };
const houseOnly = { door: everything, desk: everything, member: nothing, guest: nothing } as const;
const deskOnly = { door: nothing, desk: everything, member: nothing, guest: nothing } as const;

export const policy: { readonly [K in Kind]: { readonly [R in Role]: Rights } } = {
  // Hubs are made by their set-up, devices by pairing: no role creates or erases them.
  hub: { door: nothing, desk: { ...nothing, write: anyRow }, member: nothing, guest: nothing },
  person: {
    door: {
      create: anyUnchecked,
      write: { rows: 'any', fields: ['visible', 'firstDay'] },
      // A newcomer's check-in that is taken back; nobody whom the host has looked at goes this way.
      erase: { rows: 'any', while: { checked: false } },
    },
    desk: everything,
    // Whoever asks to be forgotten need ask nobody.
    member: { create: null, write: ownFace, erase: own },
    guest: { create: { rows: 'own', values: { checked: false } }, write: ownFace, erase: own },
  },
  contact: { door: nothing, desk: everything, member: ownRows, guest: ownRows },
  organisation: { door: makeOnly, desk: everything, member: makeOnly, guest: makeOnly },
  visit: { door: everything, desk: everything, member: ownVisits, guest: ownVisits },
  plan: { door: everything, desk: everything, member: ownRows, guest: ownRows },
  pinJob: { door: everything, desk: everything, member: ownRows, guest: ownRows },
  device: {
    door: nothing,
    desk: { ...nothing, write: { rows: 'any', fields: ['name', 'revoked'] } },
    member: nothing,
    guest: nothing,
  },
  // Only the hub itself counts.
  tally: { door: nothing, desk: nothing, member: nothing, guest: nothing },
  series: { ...deskOnly, desk: settings },
  kitchen: { ...deskOnly, desk: settings },
  breakfastDay: deskOnly,
  signUp: { door: everything, desk: everything, member: ownRows, guest: ownRows },
  turn: { door: everything, desk: everything, member: claims, guest: claims },
  diet: { door: nothing, desk: everything, member: ownRows, guest: ownRows },
  eaters: deskOnly,
  bought: { door: everything, desk: everything, member: everything, guest: nothing },
  onboarding: { door: everything, desk: everything, member: ownWishes, guest: ownWishes },
  seat: { door: everything, desk: everything, member: ownPart, guest: ownPart },
  attendance: houseOnly,
  wall: deskOnly,
  contribution: {
    // What was just put up is taken down again at the door; what others have written is not changed there.
    door: { create: { ...ownWords, rows: 'any' }, write: null, erase: anyRow },
    desk: everything,
    member: ownContributions,
    guest: ownContributions,
  },
  talk: { door: claims, desk: everything, member: claims, guest: claims },
  activity: {
    // A member proposes, also on the tablet; it is the host who agrees (`activity-write.ts`).
    door: { create: proposal, write: null, erase: { rows: 'any', while: { state: 'proposed' } } },
    desk: everything,
    member: {
      create: { ...proposal, rows: 'own' },
      write: own,
      erase: { rows: 'own', while: { state: 'proposed' } },
    },
    guest: nothing,
  },
  joining: { door: everything, desk: everything, member: ownRows, guest: ownRows },
  turnout: houseOnly,
  // A log is written once.
  moderation: { ...deskOnly, desk: { ...nothing, create: anyRow } },
  floor: deskOnly,
  spot: deskOnly,
  way: deskOnly,
  picture: deskOnly,
  wish: deskOnly,
  sitting: { door: sitting, desk: sitting, member: sitting, guest: sitting },
  week: deskOnly,
  weekTask: deskOnly,
  weekSignUp: { ...deskOnly, member: ownPlace, guest: ownPlace },
  weekAddress: { ...deskOnly, member: ownRows, guest: ownRows },
  weekCount: { ...deskOnly, desk: nothing },
  stamp: { door: nothing, desk: nothing, member: ownRows, guest: ownRows },
  application: { ...deskOnly, member: ownApplication, guest: ownApplication },
  // Whoever has signed a version has signed its words.
  manifesto: { ...deskOnly, desk: { ...nothing, create: anyRow } },
  signature: { ...deskOnly, member: ownRows, guest: ownRows },
  figure: { ...deskOnly, desk: nothing },
  answer: { door: said, desk: said, member: said, guest: said },
  initiative: deskOnly,
  interest: { ...deskOnly, member: ownRows, guest: ownRows },
  task: deskOnly,
  dayMessage: deskOnly,
  introduction: deskOnly,
  letter: deskOnly,
  personAlias: { ...deskOnly, desk: settings },
  organisationAlias: { ...deskOnly, desk: settings },
  admission: deskOnly,
};

/** All of it in one, for whoever has to notice that the rules are others now. */
export const rules = { policy, audiences, audiencesOf } as const;

export type WriteRefusal = 'not-allowed' | 'not-yours' | 'field-not-allowed';

// Their ids say whose they are: nobody may take the place of another's visit before it is there.
const daily: ReadonlySet<Kind> = new Set(['visit', 'plan', 'signUp', 'onboarding', 'seat', 'joining']);

function isOwn(viewer: Viewer, kind: Kind, id: string, change: Fields, current: Fields | undefined): boolean {
  const owners = ownersOf(viewer, kind);
  const isTheirs = (fields: Fields) => owners.includes(ownerOf(kind, id, fields) ?? '');
  return (
    (!daily.has(kind) || id.startsWith(`${viewer.person}~`)) &&
    isTheirs({ ...current, ...change }) &&
    (current === undefined || isTheirs(current))
  );
}

/** The actions that a change is. */
function actionsOf({ gone, ...rest }: Fields, current: Fields | undefined): readonly Action[] {
  const comesBack = gone === false && current?.gone === true;
  const isErasing = gone === true || comesBack;
  const isSaying = gone !== true || Object.keys(rest).length > 0;
  const saying: Action = current === undefined || comesBack ? 'create' : 'write';
  return [...(isSaying ? [saying] : []), ...(isErasing ? (['erase'] as const) : [])];
}

/** Values of grants are plain or empty lists. */
const isSame = (granted: Json | undefined, value: Json): boolean =>
  granted === value ||
  (Array.isArray(granted) && Array.isArray(value) && granted.length === 0 && value.length === 0);

function refuseAction(grant: Grant | null, change: Fields, current: Fields | undefined): WriteRefusal | null {
  if (!grant) return 'not-allowed';
  for (const [field, value] of Object.entries(change)) {
    if (field === 'gone') continue;
    if (grant.fields && !grant.fields.includes(field)) return 'field-not-allowed';
    if (grant.values && Object.hasOwn(grant.values, field) && !isSame(grant.values[field], value))
      return 'field-not-allowed';
  }
  for (const [field, value] of Object.entries(grant.while ?? {}))
    if (current?.[field] !== value) return 'not-allowed';
  return null;
}

/**
 * May `viewer` make this change to the row as it stands (`current`, undefined for a new one)?
 * Answers null for yes, else a code. Whose a row is can never be changed away from somebody. Whoever is kept to
 * their own rows hears `not-yours` of any other, be it there or not.
 */
export function refuseWrite(
  viewer: Viewer,
  kind: Kind,
  id: string,
  change: Fields,
  current: Fields | undefined,
): WriteRefusal | null {
  const rights = policy[kind][viewer.role];
  const grants = actions.flatMap((action) => rights[action] ?? []);
  if (grants.length === 0) return 'not-allowed';
  const isKeptToOwn = grants.every(({ rows }) => rows === 'own');
  if (isKeptToOwn && !isOwn(viewer, kind, id, change, current)) return 'not-yours';
  for (const action of actionsOf(change, current)) {
    const said = action === 'erase' ? {} : change;
    const refusal = refuseAction(rights[action], said, current);
    if (refusal) return refusal;
  }
  return null;
}
