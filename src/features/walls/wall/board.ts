import type { Leaf, WallRow } from './outline.ts';

/** What the parts of a wall's page know of it, and what they can ask for. */
export interface Board {
  readonly wall: WallRow;
  /** The row that is to be seen; null for none. */
  readonly focus: string | null;
  readonly isMine: (row: Leaf) => boolean;
  /** Own rows can be edited and taken down here: on somebody's own phone. */
  readonly mayEdit: boolean;
  /** May something be added here and now? */
  readonly mayAdd: boolean;
  readonly onPick: (id: string | null) => void;
  readonly onEdit: (row: Leaf) => void;
  readonly onTakeDown: (row: Leaf) => void;
  /** Shows a row in the drawing; absent where there is none. */
  readonly onShow?: (id: string) => void;
}
