import { aboutWhom } from '../../domain/forget.ts';
import type { FieldsOf } from '../../domain/kinds.ts';
import { isMine } from '../owner.ts';
import { toRowOf } from '../row.ts';
import { readKind } from '../rows.ts';

type OwnKind = 'weekSignUp' | 'weekAddress' | 'stamp' | 'application' | 'signature';

const readOf = async <K extends OwnKind>(kind: K, person: string): Promise<FieldsOf<K>[]> =>
  (await readKind(kind)).flatMap((row) => {
    const whose = aboutWhom(kind, row.id, row.fields);
    return whose === person || isMine(whose) ? (toRowOf(kind, row)?.fields ?? []) : [];
  });

/** All that this device has of a person's open-house weeks, and on their phone what it said before it was theirs. */
export async function readOpenHouseOf(person: string) {
  const [signUps, addresses, stamps, applications, signatures] = await Promise.all([
    readOf('weekSignUp', person),
    readOf('weekAddress', person),
    readOf('stamp', person),
    readOf('application', person),
    readOf('signature', person),
  ]);
  return { signUps, addresses, stamps, applications, signatures };
}
