import { isWaiting } from '../../../domain/walls/wall-rules.ts';
import { useRows } from '../use-wall.ts';

/** How many contributions to a wall wait for the host's look. */
export const useWaiting = (wall: string): number =>
  useRows(wall).filter((row) => isWaiting(row.fields)).length;
