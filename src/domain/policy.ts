import type { Fields } from './change.ts';
import type { Role } from './device.ts';
import type { Kind } from './kinds.ts';

/**
 * Who may see and do what, as data: kind × role. The server enforces it on everything that comes and goes,
 * screens read it to offer only what will be taken.
 *
 * - `none`: not at all. `own`: rows about the device's own person. `shared`: own, and rows whose person wants
 *   to be seen (`visible`, `shown`). `all`: every row.
 */
export type Reach = 'none' | 'own' | 'shared' | 'all';

export interface Rights {
  readonly read: Reach;
  /** Fields seen on rows that are not one's own; all when absent. */
  readonly sharedFields?: readonly string[];
  readonly write: Reach;
  /** Fields that may be written; all when absent. */
  readonly writeFields?: readonly string[];
  /** May a row be made that is not there yet, besides what `write` says? */
  readonly create?: boolean;
}

/** What the hub itself (the server, and nobody else) writes. */
const readOnly: Rights = { read: 'all', write: 'none' };
const everything: Rights = { read: 'all', write: 'all' };
const own: Rights = { read: 'own', write: 'own' };

export const policy: { readonly [K in Kind]: { readonly [R in Role]: Rights } } = {
  hub: { door: everything, phone: readOnly },
  person: {
    door: everything,
    phone: {
      read: 'shared',
      sharedFields: ['firstName', 'organisation', 'visible'],
      write: 'own',
      writeFields: [
        'firstName',
        'lastInitial',
        'organisation',
        'visible',
        'kind',
        'checked',
        'firstDay',
        'gone',
      ],
    },
  },
  // The door hands contact details in and never sees them again.
  contact: { door: { read: 'none', write: 'all' }, phone: own },
  organisation: { door: everything, phone: { read: 'all', write: 'none', create: true } },
  visit: {
    door: everything,
    phone: {
      read: 'shared',
      sharedFields: ['person', 'day', 'arrived', 'left', 'back', 'shown'],
      write: 'own',
      writeFields: [
        'person',
        'day',
        'kind',
        'arrived',
        'left',
        'leftBy',
        'back',
        'hostName',
        'host',
        'purpose',
        'group',
        'groupName',
        'party',
        'greeter',
        'shown',
        'gone',
      ],
    },
  },
  plan: {
    door: everything,
    phone: { read: 'shared', sharedFields: ['person', 'day', 'coming', 'shown'], write: 'own' },
  },
  pinJob: { door: everything, phone: own },
  device: {
    door: { read: 'all', write: 'all', writeFields: ['name', 'revoked'] },
    phone: { read: 'own', write: 'none' },
  },
  // Only the hub itself counts.
  tally: { door: readOnly, phone: { read: 'none', write: 'none' } },
};

/** Somebody asking: the role of the device and the person it belongs to, if any. */
export interface Viewer {
  readonly role: Role;
  readonly person: string | null;
}

/** Whom a row is about, or null. */
export function ownerOf(kind: string, id: string, fields: Fields): string | null {
  if (kind === 'person' || kind === 'contact') return id;
  const person = fields.person;
  return typeof person === 'string' ? person : null;
}

/** Does the person a row is about want it seen by name? */
export const isShared = (kind: string, fields: Fields): boolean =>
  fields.gone !== true && (kind === 'person' ? fields.visible === true : fields.shown === true);

/** May `viewer` see the row, and if so which of its fields? Null hides it; `all` is the whole row. */
export function readableFields(
  viewer: Viewer,
  kind: Kind,
  id: string,
  fields: Fields,
): 'all' | readonly string[] | null {
  const rights = policy[kind][viewer.role];
  if (rights.read === 'none') return null;
  if (rights.read === 'all') return 'all';
  if (viewer.person !== null && ownerOf(kind, id, fields) === viewer.person) return 'all';
  if (rights.read === 'own' || !isShared(kind, fields)) return null;
  return rights.sharedFields ?? 'all';
}

// Their ids say whose they are: nobody may take the place of another's visit before it is there.
const daily: ReadonlySet<Kind> = new Set(['visit', 'plan']);

/**
 * May `viewer` make this change to the row as it stands (`current`, undefined for a new one)?
 * Answers null for yes, else a code. The owner of a row can never be changed away from somebody.
 */
export function refuseWrite(
  viewer: Viewer,
  kind: Kind,
  id: string,
  change: Fields,
  current: Fields | undefined,
): 'not-allowed' | 'not-yours' | 'field-not-allowed' | null {
  const rights = policy[kind][viewer.role];
  const mayCreate = current === undefined && rights.create === true;
  if (rights.write === 'none' && !mayCreate) return 'not-allowed';
  if (rights.writeFields) {
    for (const field of Object.keys(change))
      if (!rights.writeFields.includes(field)) return 'field-not-allowed';
  }
  if (rights.write === 'own' && !mayCreate) {
    if (daily.has(kind) && !id.startsWith(`${viewer.person}~`)) return 'not-yours';
    const owner = ownerOf(kind, id, { ...current, ...change });
    const was = current === undefined ? owner : ownerOf(kind, id, current);
    if (viewer.person === null || owner !== viewer.person || was !== viewer.person) return 'not-yours';
  }
  return null;
}
