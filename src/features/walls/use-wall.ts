import { isMine as isMineBy } from '../../local/owner.ts';
import { contributionsOf, wallOf } from '../../local/queries/walls.ts';
import type { Leaf, WallRow } from './wall/outline.ts';

/** The wall with this id, kept up; null where there is none, undefined until that is known. */
export const useWall = (id: string): WallRow | null | undefined => wallOf(id).value;

/** What has been added to a wall, kept up, in no particular order. */
export const useRows = (id: string): readonly Leaf[] => contributionsOf(id).value;

/** Is it this phone's own? */
export const isMine = ({ fields }: Leaf): boolean => isMineBy(fields.by);
