import type { Change } from '../../src/domain/change.ts';
import { changeToRow, mergeRows, type Row } from '../../src/protocol/row.ts';
import { makeStamp, selfEvident } from '../../src/protocol/stamp.ts';

/** Who stamps what was invented; no paired device bears this name. */
export const sampleDevice = 'sample';

/** Changes as they are said one after the other, and the rows they amount to. */
export interface Story {
  /** Says something at an instant, epoch ms. */
  readonly say: (change: Change, at: number) => void;
  readonly rows: () => Row[];
}

export function createStory(): Story {
  const rows = new Map<string, Row>();
  return {
    say(change, at) {
      const stamp =
        change.trueSince === undefined
          ? makeStamp(at, 0, sampleDevice)
          : makeStamp(change.trueSince, 0, selfEvident);
      const key = `${change.kind}/${change.id}`;
      const said = changeToRow(change.kind, change.id, change.fields, stamp);
      rows.set(key, mergeRows(rows.get(key), said));
    },
    rows: () => [...rows.values()],
  };
}
