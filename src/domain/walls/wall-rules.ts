import type { Role } from '../role.ts';
import type { Contribution, Wall, WallTemplate } from './wall.ts';

/** A wall with its id, as rules take it. */
export interface WallRow {
  readonly id: string;
  readonly fields: Wall;
}

/** A contribution with its id, as rules take it. */
export interface ContributionRow {
  readonly id: string;
  readonly fields: Contribution;
}

/** `waiting`: published, and its period has not begun. `closed`: its period is over. */
export type WallPhase = 'draft' | 'waiting' | 'open' | 'closed' | 'archived';

/** Where a wall stands at `now`, epoch ms. Nobody has to write down that it opens or closes. */
export function wallPhase({ state, opens, closes }: Wall, now: number): WallPhase {
  if (state !== 'published') return state;
  if (opens !== null && now < opens) return 'waiting';
  return closes !== null && now >= closes ? 'closed' : 'open';
}

/** Was it written after the wall had closed? It stays, and says so. */
export const isLate = ({ at }: Pick<Contribution, 'at'>, { closes }: Pick<Wall, 'closes'>): boolean =>
  closes !== null && at >= closes;

/** The most that may be written, in characters as people count them; 0 where the template asks for nothing. */
export interface Lengths {
  readonly text: number;
  readonly more: number;
  readonly help: number;
  /** Of an answer's text. */
  readonly answer: number;
}

const lengths: { readonly [T in WallTemplate]: Lengths } = {
  tree: { text: 140, more: 0, help: 0, answer: 0 },
  journey: { text: 200, more: 300, help: 0, answer: 0 },
  question: { text: 200, more: 600, help: 300, answer: 600 },
  idea: { text: 300, more: 600, help: 0, answer: 0 },
  signals: { text: 200, more: 400, help: 0, answer: 0 },
};

/** How long what is added to a wall of this template may be. */
export const lengthsOf = (template: WallTemplate): Lengths => lengths[template];

/**
 * Why a device of this role may not add to a wall, or null when it may. A wall that waits or is closed takes what
 * comes: it is the screens that ask people to wait, and what is late says so.
 */
export function mayContribute(
  wall: Pick<Wall, 'state' | 'who'>,
  role: Role,
): 'draft' | 'archived' | 'members-only' | null {
  if (wall.state !== 'published') return wall.state;
  return isOutside(wall, role) ? 'members-only' : null;
}

/** Is the wall for members, and this the phone of somebody nobody vouches for? The hub's own devices are inside. */
export const isOutside = ({ who }: Pick<Wall, 'who'>, role: Role): boolean =>
  who === 'members' && role === 'guest';

/** Is what a device of this role adds seen at once? What the host adds, the host has looked at. */
export const isShownAtOnce = ({ moderation }: Pick<Wall, 'moderation'>, role: Role): boolean =>
  moderation === 'open' || role === 'desk';

/** Does everybody see it? */
export const isUp = ({ shown, hidden }: Pick<Contribution, 'shown' | 'hidden'>): boolean => shown && !hidden;

/** Does it wait for the host's look? */
export const isWaiting = ({ shown, hidden }: Pick<Contribution, 'shown' | 'hidden'>): boolean =>
  !shown && !hidden;
