import * as z from 'zod/mini';
import type { Fields } from '../change.ts';
import { idPattern } from '../id.ts';
import type { FieldsOf } from '../kinds.ts';
import { err, ok, type Result } from '../result.ts';
import { type House, type HouseKind, houseKinds, wayId } from './house.ts';
import { readHouseGeoJson } from './house-geojson.ts';
import { wishKeys } from './house-kinds.ts';
import { floorSchema, pictureSchema, spotSchema, waySchema, wishSchema } from './house-schemas.ts';
import { cleanTexts } from './house-texts.ts';

/** What the file says it is, and the newest form this app knows. */
const format = 'stigen-house';
const version = 1;
/** More than any house has; keeps a wrong file from filling a device. */
const mostRows = 20_000;

/** The same under the same names, in the order of these. */
const inOrder = <T>(entries: Iterable<[string, T]>): { [name: string]: T } =>
  Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));

/**
 * A house as a file for another hub or for safekeeping, JSON: for each kind its rows by id. Rows and fields in order,
 * so that two devices write the same file of the same house.
 */
export function writeHouseFile(house: House): string {
  const rows = Object.fromEntries(
    houseKinds.map((kind) => [
      kind,
      inOrder(
        [...house[kind]].map(([key, fields]): [string, unknown] => [key, inOrder(Object.entries(fields))]),
      ),
    ]),
  );
  return `${JSON.stringify({ format, version, house: rows }, null, 1)}\n`;
}

/** `not-a-house`: another file, or one that somebody has changed into none. `newer`: by an app that knows more. */
export type HouseFileRefusal = 'not-a-house' | 'newer' | 'too-many-rows';

function parse(text: string): unknown {
  try {
    // Editors on some systems put a mark at the beginning.
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const id = z.string().check(z.regex(idPattern));

const schemas = {
  floor: floorSchema,
  spot: spotSchema,
  way: waySchema,
  picture: pictureSchema,
  wish: wishSchema,
} as const;

function readKind<K extends HouseKind>(kind: K, rows: unknown): ReadonlyMap<string, FieldsOf<K>> | undefined {
  if (rows === undefined) return new Map();
  if (!isRecord(rows)) return undefined;
  const read = new Map<string, FieldsOf<K>>();
  for (const [key, fields] of Object.entries(rows)) {
    const checked = schemas[kind].safeParse(fields);
    if (!id.safeParse(key).success || !checked.success) return undefined;
    read.set(key, checked.data as FieldsOf<K>);
  }
  return read;
}

/** Words from elsewhere, as this hub would have written them. */
function cleaned({ floor, spot, way, picture, wish }: House): House {
  const of = <T extends Fields>(rows: ReadonlyMap<string, T>): ReadonlyMap<string, T> =>
    new Map([...rows].map(([key, row]) => [key, cleanTexts(row) as T]));
  return { floor: of(floor), spot: of(spot), way: of(way), picture, wish };
}

const isWish = (key: string): boolean => (wishKeys as readonly string[]).includes(key);

/**
 * Every way under the id that its ends give it, or two of them would be one and not know it; and no wish that nobody
 * can have.
 */
const isSound = (house: House): boolean =>
  [...house.spot.keys(), ...house.floor.keys()].every((key) => !key.includes('~')) &&
  [...house.way].every(([key, { a, b }]) => key === wayId(a, b)) &&
  [...house.wish.keys()].every((key) => isWish(key));

/**
 * Reads a house out of a file: our own, whose rows are checked one by one and of which nothing is taken if it is not
 * whole, or GeoJSON with what is indoors.
 */
export function readHouseFile(text: string): Result<House, HouseFileRefusal> {
  const file = parse(text);
  if (isRecord(file) && file.type === 'FeatureCollection') {
    const features = Array.isArray(file.features) ? file.features.length : 0;
    const drawn = features <= mostRows ? readHouseGeoJson(file) : undefined;
    return drawn ? ok(drawn) : err(features > mostRows ? 'too-many-rows' : 'not-a-house');
  }
  if (!isRecord(file) || file.format !== format || !isRecord(file.house)) return err('not-a-house');
  if (typeof file.version !== 'number' || !Number.isInteger(file.version)) return err('not-a-house');
  if (file.version > version) return err('newer');
  const count = Object.values(file.house).reduce<number>(
    (sum, rows) => sum + (isRecord(rows) ? Object.keys(rows).length : 0),
    0,
  );
  if (count > mostRows) return err('too-many-rows');
  const { floor, spot, way, picture, wish } = file.house;
  const read = {
    floor: readKind('floor', floor),
    spot: readKind('spot', spot),
    way: readKind('way', way),
    picture: readKind('picture', picture),
    wish: readKind('wish', wish),
  };
  if (Object.values(read).some((rows) => rows === undefined)) return err('not-a-house');
  const house = cleaned(read as House);
  return isSound(house) ? ok(house) : err('not-a-house');
}
