import type { Change } from '../change.ts';
import { type House, placesInOrder } from '../house/house.ts';
import { type Zone, zones } from '../house/house-kinds.ts';
import { spotByCode } from '../house/spot-code.ts';
import { stampId } from '../id.ts';
import type { Day } from '../time.ts';
import type { Stamp, StampWay } from './stamp.ts';

/** A place of the stamp walk. */
export interface Stop {
  readonly zone: Zone;
  /** The hub's own words for it; empty for the usual ones. */
  readonly name: string;
  readonly purpose: string;
  /** Its spot in the house, to find the way there; null where nobody has drawn it. */
  readonly spot: string | null;
}

/**
 * The places of the walk: those of the house in the hub's order, each zone once; all seven in the order in which they
 * are told while no house has been drawn. A place that is closed is not walked to.
 */
export function stopsOf(house: House | undefined): Stop[] {
  const found = new Map<Zone, Stop>();
  for (const [spot, { kind, zone, name, purpose, open }] of house ? placesInOrder(house) : [])
    if (kind === 'zone' && zone !== null && open && !found.has(zone))
      found.set(zone, { zone, name, purpose, spot });
  if (found.size > 0) return [...found.values()];
  return zones.map((zone) => ({ zone, name: '', purpose: '', spot: null }));
}

/** Is this one of the seven places? */
export const isZone = (text: string | null): text is Zone => zones.some((zone) => zone === text);

/** What a sign says: a short code, or the address in its QR code, which ends with one. */
const codeIn = (text: string): string => /\/path\/at\/([^/?#\s]+)/.exec(text)?.[1] ?? text;

/** The zone that a sign stands for, by its short code or its QR code's text; undefined for none. */
export function zoneByCode(house: House | undefined, text: string): Zone | undefined {
  const id = house && spotByCode(house, codeIn(text));
  const zone = (id === undefined ? undefined : house?.spot.get(id)?.zone) ?? null;
  return isZone(zone) ? zone : undefined;
}

/** A stamp on the card of `by` for a zone, in a week or (`week` empty) outside of one. Again is the same stamp. */
export const stampCard = (by: string, week: string, zone: Zone, how: StampWay, day: Day): Change => ({
  kind: 'stamp',
  id: stampId(by, week, zone),
  fields: { by, week, zone, how, day, off: false },
});

/** Takes a stamp off the card again, by its id. */
export const takeOff = (id: string): Change => ({ kind: 'stamp', id, fields: { off: true } });

/** A stamp as a rule needs to know it. */
type CardRow = { readonly id: string; readonly fields: Stamp };

/** The stamps of one card by zone: the week's, whoever of a phone's owners made them. */
export function cardOf(rows: readonly CardRow[], week: string): ReadonlyMap<string, CardRow> {
  const card = new Map<string, CardRow>();
  for (const row of rows) {
    const { fields, id } = row;
    const known = card.get(fields.zone);
    if (!fields.off && fields.week === week && (!known || id < known.id)) card.set(fields.zone, row);
  }
  return card;
}

/** Where the walk goes on: the first place without a stamp; undefined when all have theirs. */
export const nextStop = (stops: readonly Stop[], card: ReadonlyMap<string, unknown>): Stop | undefined =>
  stops.find(({ zone }) => !card.has(zone));
