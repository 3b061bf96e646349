import { soon } from './happening.ts';
import { type House, placesInOrder } from './house.ts';
import type { SoundLevel, SpotKind, WishKey, Zone } from './house-kinds.ts';
import { type HouseNow, type PlaceNow, placeNow } from './place-now.ts';

/** Where a wish leads until a hub says otherwise: zones and kinds of places, the best first. */
const usual: { readonly [W in WishKey]: readonly (Zone | SpotKind)[] } = {
  talk: ['campfire', 'rest', 'park'],
  listen: ['campfire', 'lookout', 'rest'],
  ideas: ['obstacles', 'campfire', 'lookout'],
  build: ['obstacles', 'room'],
  quiet: ['glade', 'oasis', 'park', 'desk'],
  phone: ['phoneRoom', 'room'],
  rest: ['oasis', 'park', 'rest'],
  pair: ['park', 'room', 'rest', 'oasis'],
  ahead: ['lookout', 'campfire'],
  coffee: ['coffee', 'rest'],
  'step-look': ['lookout', 'campfire'],
  'step-explore': ['campfire', 'rest', 'park'],
  'step-frame': ['campfire', 'room', 'obstacles'],
  'step-generate': ['obstacles', 'campfire', 'room'],
  'step-deepen': ['park', 'room', 'campfire'],
  'step-prototype': ['obstacles', 'room'],
  'step-test': ['obstacles', 'rest', 'campfire'],
  'step-reflect': ['oasis', 'glade', 'park'],
};

/** Wishes for which what is on in a place is the point of going there. */
const wantsCompany: ReadonlySet<WishKey> = new Set(['talk', 'listen', 'ideas', 'ahead', 'step-explore']);
/** The loudest that still serves a wish. */
const loudest: { readonly [W in WishKey]?: SoundLevel } = {
  quiet: 'quiet',
  rest: 'talk',
  pair: 'talk',
  'step-reflect': 'talk',
  'step-deepen': 'talk',
};
const loudness: { readonly [S in SoundLevel]: number } = { quiet: 0, talk: 1, lively: 2 };

/** The spots that a wish leads to, the best first: the hub's own words, or the usual ones. Closed ones are left out. */
export function spotsForWish(house: House, wish: WishKey): string[] {
  const own = house.wish.get(wish)?.spots ?? [];
  if (own.length > 0) return own.filter((id) => house.spot.get(id)?.open);
  const places = placesInOrder(house).filter(([, { open }]) => open);
  const ids = usual[wish].flatMap((one) =>
    places.flatMap(([id, { zone, kind }]) => (zone === one || kind === one ? [id] : [])),
  );
  return [...new Set(ids)];
}

/**
 * Why a place is right: `on` something open goes on there, `soon` it does within the hour, `empty` nobody sits there,
 * `free` there is a seat. Why it is not: `busy` something internal is on, `starting` within the hour, `full`, `loud`,
 * `disturbed` from next door.
 */
export type WishReason =
  | 'on'
  | 'soon'
  | 'empty'
  | 'free'
  | 'busy'
  | 'starting'
  | 'full'
  | 'loud'
  | 'disturbed';

const isGood: ReadonlySet<WishReason> = new Set(['on', 'soon', 'empty', 'free']);

/** A place for a wish, and how it is there. */
export interface WishPlace {
  readonly spot: string;
  readonly reason: WishReason;
  readonly isRight: boolean;
  readonly place: PlaceNow;
  /** When it may be right again, epoch ms; null where nobody knows, and for places that are right. */
  readonly again: number | null;
}

function reasonFor(wish: WishKey, place: PlaceNow, now: number): WishReason {
  const { on, next, welcome, sound, sitting, disturbance } = place;
  const isSoon = next !== null && next.starts < now + soon;
  if (welcome === 'full') return 'full';
  if (on && wantsCompany.has(wish) && on.openness !== 'internal') return 'on';
  // What is open to all is no obstacle to coffee or a chat, but one cannot be quiet or build beside it.
  if (on && !(wish === 'coffee' && on.openness === 'join')) return 'busy';
  const most = loudest[wish];
  if (most && sound && loudness[sound] > loudness[most]) return 'loud';
  if (disturbance && wish !== 'coffee') return 'disturbed';
  if (isSoon && wantsCompany.has(wish) && next.openness !== 'internal') return 'soon';
  if (isSoon && wish !== 'coffee') return 'starting';
  return sitting === 0 ? 'empty' : 'free';
}

const againAt = (reason: WishReason, { on, next, disturbance }: PlaceNow): number | null =>
  reason === 'busy'
    ? (on?.ends ?? null)
    : reason === 'starting'
      ? (next?.ends ?? null)
      : reason === 'disturbed'
        ? (disturbance?.ends ?? null)
        : null;

/**
 * The places for a wish: those that are right just now, in the hub's order, except that whoever wants company is led to
 * what is on first; then those that are not, the one that is right again soonest first. Empty where the house has none.
 */
export function placesForWish(at: HouseNow, wish: WishKey): WishPlace[] {
  const places = spotsForWish(at.house, wish).flatMap((spot): WishPlace[] => {
    const place = placeNow(at, spot);
    if (!place) return [];
    const reason = reasonFor(wish, place, at.now);
    return [{ spot, reason, isRight: isGood.has(reason), place, again: againAt(reason, place) }];
  });
  const first = ({ reason }: WishPlace) => (reason === 'on' ? 0 : 1);
  const right = places.filter(({ isRight }) => isRight).sort((a, b) => first(a) - first(b));
  const wrong = places.filter(({ isRight }) => !isRight);
  return [...right, ...wrong.sort((a, b) => (a.again ?? Infinity) - (b.again ?? Infinity))];
}
