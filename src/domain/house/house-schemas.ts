import * as z from 'zod/mini';
import { idPattern } from '../id.ts';
import { soundLevels, spotKinds, wayKinds, zones } from './house-kinds.ts';

const line = z.string().check(z.maxLength(800));
const prose = z.string().check(z.maxLength(2000));
const rowId = z.string().check(z.regex(idPattern));
/** Metres; a house is no town. */
const metres = z.number().check(z.minimum(0), z.maximum(1000));

/** One floor. Its plane begins in a corner; x runs to the right and y down, as on a drawing, in metres. */
export const floorSchema = z.object({
  name: line,
  /** 0 on the ground. */
  level: z.number().check(z.int(), z.minimum(-20), z.maximum(200)),
  width: metres,
  height: metres,
  /** The picture that lies under the map and fills the plane; null for the drawn forest. */
  picture: z.nullable(rowId),
});

export type Floor = z.infer<typeof floorSchema>;

/** A point of the house that one can walk to or over. */
export const spotSchema = z.object({
  floor: rowId,
  /** Where one stands when one is there: metres on the floor's plane. */
  x: metres,
  y: metres,
  kind: z.enum(spotKinds),
  zone: z.nullable(z.enum(zones)),
  name: line,
  purpose: prose,
  /** What is on its sign for those who cannot scan, of `codeAlphabet`; empty for places without a sign. */
  code: z.string().check(z.regex(/^[0-9A-Z]{0,8}$/)),
  equipment: z.array(line).check(z.maxLength(30)),
  /** As it usually is there; null where nobody has said. */
  soundLevel: z.nullable(z.enum(soundLevels)),
  seats: z.number().check(z.int(), z.minimum(0), z.maximum(2000)),
  /** The area around the point, its middle; 0 where it has none. */
  width: metres,
  depth: metres,
  /** False while it is closed: nobody is led there, nor through it. */
  open: z.boolean(),
  /** Place in the hub's own order, as of the stamp walk. */
  order: z.number().check(z.int(), z.minimum(0), z.maximum(100_000)),
});

export type Spot = z.infer<typeof spotSchema>;

/** A stretch between two spots that is walked both ways; one for each pair, see `wayId`. */
export const waySchema = z.object({
  a: rowId,
  b: rowId,
  kind: z.enum(wayKinds),
  /** Metres walked; null for as far as it looks. */
  length: z.nullable(metres),
  /** Metres between the walls, or of the door; null where nobody has measured. */
  width: z.nullable(metres),
  /** What one passes, in a sentence: "förbi kapphängaren". */
  landmark: line,
});

export type Way = z.infer<typeof waySchema>;

/** The picture of a floor, cut down on the device that brought it. */
export const pictureSchema = z.object({
  type: z.enum(['image/webp', 'image/png', 'image/jpeg']),
  /** Base64. */
  data: z.string().check(z.maxLength(300_000), z.regex(/^[A-Za-z0-9+/]*={0,2}$/)),
  /** Pixels. */
  width: z.number().check(z.int(), z.minimum(1), z.maximum(10_000)),
  height: z.number().check(z.int(), z.minimum(1), z.maximum(10_000)),
});

export type Picture = z.infer<typeof pictureSchema>;

/** Where a wish leads, the row's id is the wish (`wishKeys`): spots, the best first. Empty for the usual ones. */
export const wishSchema = z.object({ spots: z.array(rowId).check(z.maxLength(100)) });

export type Wish = z.infer<typeof wishSchema>;
