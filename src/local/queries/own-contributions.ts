import { isMine } from '../owner.ts';
import { type RowOf, toRowOf } from '../row.ts';
import { readKind } from '../rows.ts';

/** What a person has added to walls, as far as this device knows, and on their phone what it added without a name. */
export const readContributionsOf = async (person: string): Promise<readonly RowOf<'contribution'>[]> =>
  (await readKind('contribution')).flatMap((row) => {
    const found = toRowOf('contribution', row);
    return found && (found.fields.by === person || isMine(found.fields.by)) ? [found] : [];
  });
