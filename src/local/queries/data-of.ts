import { ownerOf } from '../../domain/audience.ts';
import type { Fields } from '../../domain/change.ts';
import { aboutWhom } from '../../domain/forget.ts';
import { kinds } from '../../domain/kinds.ts';
import { isMine } from '../owner.ts';
import { toAnyRowOf } from '../row.ts';
import { readKind } from '../rows.ts';

/**
 * Everything this device holds that is about a person, of whatever kind, by kind: so that a kind that comes later is
 * not forgotten. On their own phone also what it said before anybody knew whose it is.
 */
export async function readDataOf(person: string): Promise<{ readonly [kind: string]: readonly Fields[] }> {
  const found = await Promise.all(
    kinds.map(async (kind) => {
      const rows = (await readKind(kind)).filter(({ id, fields }) => {
        const owner = ownerOf(kind, id, fields);
        return (
          owner === person || aboutWhom(kind, id, fields) === person || (owner !== null && isMine(owner))
        );
      });
      const whole = rows.flatMap((row) => toAnyRowOf(kind, row) ?? []);
      return [kind, whole.map(({ fields }) => fields as unknown as Fields)] as const;
    }),
  );
  return Object.fromEntries(found.filter(([, rows]) => rows.length > 0));
}
