import type { FieldsOf } from '../kinds.ts';
import { cleanText } from '../text.ts';
import { emptyHouse, type House, wayId } from './house.ts';
import type { SpotKind, WayKind } from './house-kinds.ts';
import { wayKinds } from './house-kinds.ts';

type Json = Readonly<Record<string, unknown>>;
type Position = readonly [x: number, y: number];

/** Metres of a degree along a meridian, on a sphere: near enough within a house. */
const degree = 111_320;

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** IMDF's categories of units and amenities, and the tags of OpenStreetMap, as kinds of spots; all else is a room. */
const kindOf: Readonly<Record<string, SpotKind>> = {
  ...{ elevator: 'lift', lift: 'lift', stairs: 'stairs', escalator: 'stairs', steps: 'stairs' },
  ...{ restroom: 'wc', toilets: 'wc', toilet: 'wc', phoneroom: 'phoneRoom', phone: 'phoneRoom' },
  ...{ entry: 'entrance', main: 'entrance', pedestrian: 'entrance', emergencyexit: 'exit', exit: 'exit' },
  ...{ walkway: 'junction', corridor: 'junction', lobby: 'landmark', information: 'landmark' },
  ...{ cafe: 'coffee', kitchen: 'coffee', seating: 'landmark', workspace: 'desk' },
};
/** What is no place to go to. */
const passedOver: ReadonlySet<string> = new Set([
  ...['structure', 'nonpublic', 'opentobelow', 'unspecified', 'wall', 'column'],
]);
const categories: { readonly [K in SpotKind]: string } = {
  ...{ zone: 'room', room: 'conferenceroom', phoneRoom: 'phoneroom', desk: 'workspace', coffee: 'cafe' },
  ...{ wc: 'restroom', entrance: 'entry', exit: 'emergencyexit', lift: 'elevator', stairs: 'stairs' },
  ...{ landmark: 'information', junction: 'walkway' },
};

/**
 * A house as GeoJSON (RFC 7946) in IMDF's feature types `level`, `unit` and `amenity`, for other programs; ways are
 * lines of the type `stigen-way`, which IMDF has not. Nobody knows where on earth the house is: its upper left corner
 * lies at 0° 0', x runs east and y south.
 */
export function writeHouseGeoJson(house: House): string {
  const at = (x: number, y: number): Position => [x / degree, -y / degree];
  const box = (left: number, top: number, right: number, bottom: number) => ({
    type: 'Polygon',
    coordinates: [[at(left, top), at(left, bottom), at(right, bottom), at(right, top), at(left, top)]],
  });
  const feature = (id: string, geometry: Json, properties: Json) => ({
    ...{ type: 'Feature', id, geometry, properties },
  });
  const levels = [...house.floor].map(([id, { name, level, width, height }]) =>
    feature(id, box(0, 0, width, height), { feature_type: 'level', ordinal: level, name }),
  );
  const spots = [...house.spot].map(([id, { x, y, width, depth, floor, kind, name, zone }]) => {
    const isArea = width > 0 && depth > 0;
    const geometry = isArea
      ? box(x - width / 2, y - depth / 2, x + width / 2, y + depth / 2)
      : { type: 'Point', coordinates: at(x, y) };
    const feature_type = isArea ? 'unit' : 'amenity';
    const more = { level_id: floor, category: categories[kind], name, kind, ...(zone && { zone }) };
    return feature(id, geometry, { feature_type, ...more });
  });
  const ways = [...house.way].flatMap(([id, { a, b, kind }]) => {
    const [one, other] = [house.spot.get(a), house.spot.get(b)];
    if (!one || !other) return [];
    const line = { type: 'LineString', coordinates: [at(one.x, one.y), at(other.x, other.y)] };
    return [feature(id, line, { feature_type: 'stigen-way', kind, from: a, to: b })];
  });
  return `${JSON.stringify({ type: 'FeatureCollection', features: [...levels, ...spots, ...ways] }, null, 1)}\n`;
}

/** All positions of a geometry, however deep they lie. */
function positionsOf(coordinates: unknown): Position[] {
  if (!Array.isArray(coordinates)) return [];
  const [x, y] = coordinates;
  return typeof x === 'number' && typeof y === 'number' ? [[x, y]] : coordinates.flatMap(positionsOf);
}

interface Read {
  readonly id: string;
  readonly properties: Json;
  readonly positions: readonly Position[];
}

/** A text, or the first of IMDF's texts by language. */
function textOf(value: unknown): string {
  const text = isRecord(value) ? Object.values(value)[0] : value;
  return typeof text === 'string' ? cleanText(text).slice(0, 200) : '';
}

const wordOf = ({ category, indoor, amenity, highway, stairs }: Json): string =>
  [stairs === 'yes' ? 'stairs' : '', amenity, highway, category, indoor]
    .map((word) => (typeof word === 'string' ? (word.split('.')[0] ?? '') : ''))
    .find((word) => word !== '') ?? '';

function readFeatures(features: readonly unknown[]): Read[] {
  return features.flatMap((one, i): Read[] => {
    if (!isRecord(one) || !isRecord(one.properties) || !isRecord(one.geometry)) return [];
    const positions = positionsOf(one.geometry.coordinates).filter(
      ([lon, lat]) => Math.abs(lon) <= 180 && Math.abs(lat) <= 90,
    );
    const id = typeof one.id === 'string' ? one.id : `feature-${i}`;
    return positions.length === 0 ? [] : [{ id, properties: one.properties, positions }];
  });
}

const boundsOf = (positions: readonly Position[]) => {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [x, y] of positions) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return { left, right, top, bottom };
};

/** A house is not wider than this, metres; more is a town, or a wrong file. */
const widest = 1000;
const rounded = (metres: number): number => Math.max(0, Math.round(metres * 100) / 100);

/**
 * Reads levels, units and amenities out of a feature collection: IMDF's types, or OpenStreetMap's `indoor` and
 * `level`. Ways come only from our own files; elsewhere they are drawn by whoever knows the house. Undefined when
 * nothing of a house is in it.
 */
export function readHouseGeoJson(file: Json): House | undefined {
  const read = Array.isArray(file.features) ? readFeatures(file.features) : [];
  const all = boundsOf(read.flatMap(({ positions }) => positions));
  const shrink = Math.cos((((all.top + all.bottom) / 2) * Math.PI) / 180);
  const plane = ([lon, lat]: Position): Position => [
    rounded((lon - all.left) * degree * shrink),
    rounded((all.bottom - lat) * degree),
  ];
  const [width, height] = plane([all.right, all.top]);
  if (!(width > 0 && height > 0 && width <= widest && height <= widest)) return undefined;
  const floor = new Map<string, FieldsOf<'floor'>>();
  const spot = new Map<string, FieldsOf<'spot'>>();
  const way = new Map<string, FieldsOf<'way'>>();
  const names = new Map<string, string>();
  const floorOf = (key: string, name: string, level: number): string => {
    const id = `geo-level-${[...key].map((sign) => (/[A-Za-z0-9-]/.test(sign) ? sign : '-')).join('')}`.slice(
      0,
      60,
    );
    if (!floor.has(id)) floor.set(id, { name: name || key, level, width, height, picture: null });
    return id;
  };
  for (const { id, properties } of read)
    if (properties.feature_type === 'level')
      floorOf(id, textOf(properties.name), Math.round(Number(properties.ordinal)) || 0);
  for (const { id, properties, positions } of read) {
    const word = wordOf(properties);
    const type = properties.feature_type ?? (properties.indoor ? 'unit' : '');
    if (!['unit', 'amenity', 'opening'].includes(String(type)) || passedOver.has(word)) continue;
    const corners = boundsOf(positions.map(plane));
    const key = `geo-${spot.size}`;
    names.set(id, key);
    const level = String(properties.level_id ?? properties.level ?? '0');
    spot.set(key, {
      floor: floorOf(level, '', Math.round(Number(level)) || 0),
      ...{ x: rounded((corners.left + corners.right) / 2), y: rounded((corners.top + corners.bottom) / 2) },
      ...{ width: rounded(corners.right - corners.left), depth: rounded(corners.bottom - corners.top) },
      kind: kindOf[word] ?? 'room',
      name: textOf(properties.name),
      ...{ zone: null, purpose: '', code: '', equipment: [], soundLevel: null, seats: 0, open: true },
      order: spot.size,
    });
  }
  for (const { properties } of read) {
    const [a, b] = [names.get(String(properties.from)), names.get(String(properties.to))];
    const kind = wayKinds.find((one): one is WayKind => one === properties.kind);
    if (properties.feature_type !== 'stigen-way' || !a || !b || !kind || a === b) continue;
    way.set(wayId(a, b), { a, b, kind, length: null, width: null, landmark: '' });
  }
  return spot.size === 0 ? undefined : { ...emptyHouse, floor, spot, way };
}
