import { readableFields, type Viewer } from '../../src/domain/audience.ts';
import { holderIn, refuseClaim } from '../../src/domain/breakfast/turn-claim.ts';
import type { Fields } from '../../src/domain/change.ts';
import { introductionId } from '../../src/domain/desk/introduction.ts';
import { wayId } from '../../src/domain/house/house.ts';
import {
  boughtId,
  joiningId,
  signatureId,
  stampId,
  turnId,
  visitId,
  weekAddressId,
  weekTaskId,
} from '../../src/domain/id.ts';
import { isKind, isWhole, type Kind } from '../../src/domain/kinds.ts';
import { placeId } from '../../src/domain/openhouse/coming.ts';
import { policy, refuseWrite } from '../../src/domain/policy.ts';
import { isPersonal } from '../../src/domain/role.ts';
import { dayPattern } from '../../src/domain/time.ts';
import { checkFields } from '../../src/domain/validate.ts';
import { talkId } from '../../src/domain/walls/talk.ts';
import type { RefusalCode } from '../../src/protocol/messages.ts';
import { canonical, type Row, stampOf } from '../../src/protocol/row.ts';
import { stampDevice } from '../../src/protocol/stamp.ts';
import { refuseOnWall } from './on-wall.ts';

// The ids of visits and the like begin with whose they are, or with a group or a day: no person's may look like one.
const looksLikeAPlace = /~|^group-|^plain-|^\d{4}-\d{2}-\d{2}$/;

/** Kinds of which there is one row a day or one a hub. */
const ofDays: ReadonlySet<Kind> = new Set<Kind>(['breakfastDay', 'eaters', 'attendance', 'dayMessage']);
const ofHub: ReadonlySet<Kind> = new Set<Kind>(['hub', 'series', 'kitchen']);
/** Kinds whose rows bear the id of the person they are about. */
const byPerson: ReadonlySet<Kind> = new Set<Kind>(['contact', 'diet', 'interest', 'admission']);
/** Kinds whose ids are made from what they say. */
const ofWords: ReadonlySet<Kind> = new Set<Kind>([
  'turn',
  'bought',
  'talk',
  'way',
  'joining',
  'weekTask',
  'introduction',
]);
/** Kinds whose ids are a person's and a day. */
const personal: ReadonlySet<Kind> = new Set<Kind>(['visit', 'plan', 'signUp', 'onboarding', 'seat']);

/** The id that a row's own words give it; undefined for other kinds, and for a part that does not tell. */
function placeOf(
  kind: Kind,
  { day, task, backup, ingredient, wall, week, a, b, person, activity }: Fields,
): string | undefined {
  if (kind === 'way') return typeof a === 'string' && typeof b === 'string' ? wayId(a, b) : undefined;
  if (kind === 'introduction')
    return typeof a === 'string' && typeof b === 'string' ? introductionId(a, b) : undefined;
  if (kind === 'talk')
    return [wall, a, b].every((part) => typeof part === 'string')
      ? talkId(String(wall), String(a), String(b))
      : undefined;
  if (kind === 'joining')
    return typeof person === 'string' && typeof activity === 'string'
      ? joiningId(person, activity)
      : undefined;
  if (typeof day !== 'string') return undefined;
  if (kind === 'weekTask' && typeof task === 'string' && typeof week === 'string')
    return weekTaskId(week, day, task);
  if (ofDays.has(kind)) return day;
  if (kind === 'turn' && typeof task === 'string' && typeof backup === 'boolean')
    return turnId(day, task, backup);
  return kind === 'bought' && typeof ingredient === 'string' ? boughtId(day, ingredient) : undefined;
}

/** The id that a row which is somebody's own has by its words; undefined for kinds that may have any. */
function ownPlaceOf(kind: Kind, fields: Fields): string | undefined {
  const [by, person, week, day, zone] = (['by', 'person', 'week', 'day', 'zone'] as const).map((name) =>
    String(fields[name]),
  ) as [string, string, string, string, string];
  if (personal.has(kind)) return visitId(person, day);
  if (kind === 'weekSignUp') return placeId(week, day, person);
  if (kind === 'weekAddress') return weekAddressId(week, person);
  if (kind === 'stamp') return stampId(by, week, zone);
  return kind === 'signature' ? signatureId(by) : undefined;
}

/**
 * Why a row is not where its words say, or null. A new one has to tell where it is, or it would be nowhere: whoever
 * says a part of it (that a turn is left, which was never taken here) speaks of what is not there.
 */
function refuseNowhere(kind: Kind, id: string, fields: Fields, isNew: boolean): RefusalCode | null {
  if (ofDays.has(kind) && !dayPattern.test(id)) return 'not-allowed';
  if (kind === 'sitting') {
    if (typeof fields.day !== 'string') return isNew ? 'not-there' : null;
    return id.endsWith(`~${fields.day}`) ? null : 'not-allowed';
  }
  if (!ofDays.has(kind) && !ofWords.has(kind)) return null;
  const place = placeOf(kind, fields);
  if (place === undefined) return isNew ? 'not-there' : null;
  return place === id ? null : 'not-allowed';
}

/** May a phone that nobody is linked to become this person? Only one that it makes, whole, itself. */
export const becomesPerson = (viewer: Viewer, change: Row, current: Row | undefined): boolean =>
  change.kind === 'person' &&
  policy.person[viewer.role].create?.rows === 'own' &&
  viewer.person === null &&
  current === undefined &&
  change.fields.gone !== true &&
  !looksLikeAPlace.test(change.id) &&
  isWhole('person', change.fields);

/** Rules that hang on a row's id or on the hub, beside the policy's table. */
function refusePlace(
  viewer: Viewer,
  hub: string,
  kind: Kind,
  change: Row,
  current: Row | undefined,
): RefusalCode | null {
  const fields = { ...current?.fields, ...change.fields };
  if (ofHub.has(kind) && change.id !== hub) return 'not-allowed';
  const nowhere =
    change.fields.gone === true ? null : refuseNowhere(kind, change.id, fields, current === undefined);
  if (nowhere) return nowhere;
  // A place is claimed for whom the row is about, or for nobody.
  if (kind === 'joining' && fields.claim !== undefined) {
    const { person } = holderIn(fields.claim);
    if (person !== null && person !== fields.person) return 'not-allowed';
  }
  if (kind === 'device') {
    // One that was sent away stays away.
    const comesBack = current?.fields.revoked === true && change.fields.revoked === false;
    if (comesBack) return 'not-allowed';
  }
  if (byPerson.has(kind) && fields.person !== undefined && fields.person !== change.id) return 'not-yours';
  if (!isPersonal(viewer.role)) return null;
  // Or a phone could sit on the place where somebody else's visit will be.
  const place = ownPlaceOf(kind, fields);
  if (place !== undefined && change.id !== place) return 'not-yours';
  if (kind === 'turn') return refuseClaim(viewer.person, change.fields, current?.fields);
  // A pin with another's code would check them in.
  if (kind === 'pinJob' && (fields.code ?? null) !== null && fields.code !== viewer.person)
    return 'not-yours';
  return null;
}

/**
 * Why a viewer may not make this change to the row as it stands, or null when they may. `wall`: the wall that the row
 * hangs on, if it is known.
 */
export function refuse(
  viewer: Viewer,
  hub: string,
  change: Row,
  current: Row | undefined,
  wall?: Row,
): { readonly code: RefusalCode; readonly detail?: string } | null {
  const checked = checkFields(change.kind, change.fields);
  if (!checked.ok) return { code: checked.code, ...(checked.detail ? { detail: checked.detail } : {}) };
  const { kind } = checked.value;
  const asWhom = becomesPerson(viewer, change, current) ? { ...viewer, person: change.id } : viewer;
  const code =
    refuseWrite(asWhom, kind, change.id, change.fields, current?.fields) ??
    refusePlace(asWhom, hub, kind, change, current) ??
    refuseOnWall(asWhom, kind, change, current, wall);
  return code === null ? null : { code };
}

/** Does the viewer see all of the fields that a change speaks of, on the row as it stands? */
export function seesAll(viewer: Viewer, change: Row, current: Row | undefined): boolean {
  if (!current || !isKind(change.kind)) return false;
  const seen = readableFields(viewer, change.kind, change.id, current.fields);
  if (seen === 'all') return true;
  return seen !== null && Object.keys(change.fields).every((field) => seen.includes(field));
}

/** Is a change what this device itself has said before, and the hub has taken? Nobody can guess such a stamp. */
export const isOwnWord = (device: string, change: Row, current: Row | undefined): boolean =>
  current !== undefined &&
  holdsAll(current, change) &&
  Object.keys(change.fields).every((field) => stampDevice(stampOf(change, field)) === device);

/** Does `row` say all that `change` says, in its words and under its stamps? */
export const holdsAll = (row: Row, change: Row): boolean =>
  Object.entries(change.fields).every(
    ([field, value]) =>
      row.fields[field] !== undefined &&
      stampOf(row, field) === stampOf(change, field) &&
      (row.fields[field] === value || canonical(row.fields[field]) === canonical(value)),
  );

/** Does a device say what the row holds as its word already, under later stamps? */
export const saysAgain = (change: Row, current: Row | undefined): boolean =>
  current !== undefined &&
  Object.entries(change.fields).some(
    ([field, value]) =>
      current.fields[field] !== undefined &&
      stampDevice(stampOf(current, field)) === stampDevice(stampOf(change, field)) &&
      stampOf(current, field) < stampOf(change, field) &&
      canonical(current.fields[field]) === canonical(value),
  );
