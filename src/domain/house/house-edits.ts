import type { Change, Fields } from '../change.ts';
import { isWhole } from '../kinds.ts';
import { type House, type HouseKind, houseKinds } from './house.ts';
import { cleanTexts } from './house-texts.ts';

/** Some fields of a row are others, or, with null, the row is no more. */
export interface HouseEdit {
  readonly kind: HouseKind;
  readonly id: string;
  readonly fields: Fields | null;
}

/**
 * A draft: what is other than in the published house, by `kind id`. It holds only what was touched, so what others
 * publish meanwhile shows through. Never changed in place: a list of them is a history to undo.
 */
export type HouseEdits = ReadonlyMap<string, HouseEdit>;

export const noEdits: HouseEdits = new Map();

const keyOf = (kind: HouseKind, id: string): string => `${kind} ${id}`;

const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** Edits with one more: these fields of a row, or all of a new one. */
export function editRow(edits: HouseEdits, kind: HouseKind, id: string, fields: Fields): HouseEdits {
  const before = edits.get(keyOf(kind, id))?.fields;
  return new Map(edits).set(keyOf(kind, id), { kind, id, fields: { ...before, ...fields } });
}

/** The house as it will be once the edits are published. Edits of rows that others have taken away meanwhile are lost. */
export function applyEdits(house: House, edits: HouseEdits): House {
  if (edits.size === 0) return house;
  const rows: { [K in HouseKind]: Map<string, Fields> } = {
    floor: new Map(house.floor),
    spot: new Map(house.spot),
    way: new Map(house.way),
    picture: new Map(house.picture),
    wish: new Map(house.wish),
  };
  for (const { kind, id, fields } of edits.values()) {
    const after: Fields | null = fields && { ...rows[kind].get(id), ...fields };
    if (after && isWhole(kind, after)) rows[kind].set(id, after);
    else if (!after) rows[kind].delete(id);
  }
  // Each row has been seen to hold all that its kind asks for.
  return rows as unknown as House;
}

/** What hangs on a row and goes with it: of a spot its ways, of a floor its spots with theirs, and its picture. */
function hangingOn(house: House, kind: HouseKind, id: string): (readonly [HouseKind, string])[] {
  if (kind === 'spot')
    return [...house.way].flatMap(([way, { a, b }]) => (a === id || b === id ? [['way', way] as const] : []));
  if (kind !== 'floor') return [];
  const picture = house.floor.get(id)?.picture ?? null;
  const spots = [...house.spot].filter(([, { floor }]) => floor === id).map(([spot]) => spot);
  return [
    ...(picture === null ? [] : [['picture', picture] as const]),
    ...spots.flatMap((spot) => [['spot', spot] as const, ...hangingOn(house, 'spot', spot)]),
  ];
}

/** Edits with a row taken away, and what hangs on it. `house`: with these edits applied. */
export function takeAway(house: House, edits: HouseEdits, kind: HouseKind, id: string): HouseEdits {
  const after = new Map(edits);
  for (const [of, row] of [[kind, id] as const, ...hangingOn(house, kind, id)])
    after.set(keyOf(of, row), { kind: of, id: row, fields: null });
  return after;
}

/** Edits that turn the published house into another: one from a file, or a sample. */
export function replaceHouse(published: House, next: House): HouseEdits {
  const edits = new Map<string, HouseEdit>();
  for (const kind of houseKinds) {
    for (const [id] of published[kind])
      if (!next[kind].has(id)) edits.set(keyOf(kind, id), { kind, id, fields: null });
    for (const [id, fields] of next[kind]) edits.set(keyOf(kind, id), { kind, id, fields });
  }
  return edits;
}

/**
 * What to commit, all at once, so that the published house becomes the draft: only fields that are other than they
 * were, so that what another has published meanwhile in the others stays. Nothing for a draft that changes nothing.
 * Texts are cleaned.
 */
export function publishHouse(published: House, edits: HouseEdits): Change[] {
  const changes: Change[] = [];
  for (const { kind, id, fields: edited } of edits.values()) {
    const before: Fields | undefined = published[kind].get(id);
    const fields = edited && cleanTexts(edited);
    if (!fields) {
      if (before) changes.push({ kind, id, fields: { gone: true } });
      continue;
    }
    if (!before) {
      // Taken away meanwhile, or never whole. A way may have been there before, so it says that it is there again.
      if (isWhole(kind, fields)) changes.push({ kind, id, fields: { ...fields, gone: false } });
      continue;
    }
    const said = Object.entries(fields).filter(([field, value]) => !isSame(before[field], value));
    if (said.length > 0) changes.push({ kind, id, fields: Object.fromEntries(said) });
  }
  return changes;
}

/** What takes changes of the published house back, as it was before they were made. */
export const takeBack = (published: House, changes: readonly Change[]): Change[] =>
  changes.map(({ kind, id, fields }) => {
    const before: Fields | undefined = published[kind as HouseKind].get(id);
    if (!before) return { kind, id, fields: { gone: true } };
    const said = Object.keys(fields).filter((field) => Object.hasOwn(before, field));
    const back =
      fields.gone === true ? before : Object.fromEntries(said.map((field) => [field, before[field]]));
    return { kind, id, fields: { ...back, gone: false } as Fields };
  });
