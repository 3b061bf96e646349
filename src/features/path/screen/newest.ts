import { computed, type ReadonlySignal } from '@preact/signals';
import { isUp, wallPhase } from '../../../domain/walls/wall-rules.ts';
import { contributionsOf, walls } from '../../../local/queries/walls.ts';
import { clockTick } from '../../../local/time.ts';

/** Something that hangs on a wall, as it is told across a room. */
export interface Newest {
  readonly id: string;
  readonly wall: string;
  readonly text: string;
  /** When it was hung up, epoch ms. */
  readonly at: number;
}

const most = 3;

/** What was hung up last on the walls that are open, newest first. */
export const newestOnWalls: ReadonlySignal<readonly Newest[]> = computed(() =>
  walls.value
    .filter(({ fields }) => wallPhase(fields, clockTick.value) === 'open')
    .flatMap((wall) =>
      contributionsOf(wall.id)
        .value.filter(({ fields }) => isUp(fields) && fields.parent === null && fields.text !== '')
        .map(({ id, fields }) => ({ id, wall: wall.fields.title, text: fields.text, at: fields.at })),
    )
    .sort((a, b) => b.at - a.at)
    .slice(0, most),
);
