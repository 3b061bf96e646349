import type { Viewer } from '../../src/domain/audience.ts';
import { isErased, isWhole, type Kind } from '../../src/domain/kinds.ts';
import { isPersonal } from '../../src/domain/role.ts';
import type { Wall } from '../../src/domain/walls/wall.ts';
import { mayBeShown } from '../../src/domain/walls/wall-bend.ts';
import { isOutside } from '../../src/domain/walls/wall-rules.ts';
import type { RefusalCode } from '../../src/protocol/messages.ts';
import { changeToRow, mergeRows, type Row, stampOf } from '../../src/protocol/row.ts';
import { type ServerClock, stampAfter } from './clock.ts';

/** What hangs on a wall: `refuseOnWall` and `bendShown` want to know on which. */
const onWalls: ReadonlySet<string> = new Set<Kind>(['contribution', 'talk']);

/** The id of the wall that a row hangs on, by what is said of it or else by what is known; undefined for none. */
export function wallOf({ kind, fields }: Row, current: Row | undefined): string | undefined {
  const wall = onWalls.has(kind) ? (current?.fields.wall ?? fields.wall) : undefined;
  return typeof wall === 'string' ? wall : undefined;
}

/** Kinds of rows that are gone for good once they are gone: what is said of them changes nothing, whoever says it. */
const forGood: ReadonlySet<string> = new Set<Kind>([
  'contribution',
  'moderation',
  'weekSignUp',
  'weekAddress',
  'stamp',
  'application',
  'signature',
]);

/** Is this row gone for good? */
export const isGoneForGood = (kind: string, current: Row | undefined): boolean =>
  forGood.has(kind) && isErased(kind, current?.fields.gone);

/** Rules about what hangs on walls that are not the policy's table. */
export function refuseOnWall(
  { role }: Viewer,
  kind: Kind,
  { fields }: Row,
  current: Row | undefined,
  wall: Row | undefined,
): RefusalCode | null {
  if (!onWalls.has(kind)) return null;
  if (kind === 'contribution' && fields.gone !== true) {
    // Words about what is not here any more, or never was: half of it is of no use to anybody.
    if (!current && !isWhole(kind, { hidden: false, looked: null, ...fields })) return 'not-there';
    const isMoved = (['wall', 'parent'] as const).some(
      (field) => current && fields[field] !== undefined && fields[field] !== current.fields[field],
    );
    if (isMoved && isPersonal(role)) return 'field-not-allowed';
  }
  const isOpenTo = wall === undefined || !isOutside(wall.fields as unknown as Wall, role);
  // What somebody has written stays theirs to change and to take back, whatever the wall has become.
  return isOpenTo || (kind === 'contribution' && current) ? null : 'not-allowed';
}

/**
 * The row as it may stand after a change: `mayBeShown` decides whether others see it, as the hub's own word, later than
 * all that was said of it. The row itself when there is nothing to bend.
 */
export function bendShown(
  row: Row,
  current: Row | undefined,
  wall: Row | undefined,
  clock: ServerClock,
): Row {
  if (row.kind !== 'contribution' || row.fields.gone === true) return row;
  const shown = mayBeShown(wall?.fields as Wall | undefined, current?.fields, row.fields);
  if (shown === (row.fields.shown === true)) return row;
  const stamp = stampAfter(stampOf(row, 'shown'), clock);
  return mergeRows(row, changeToRow(row.kind, row.id, { shown }, stamp));
}
