import { aboutWhom } from '../../domain/forget.ts';
import type { FieldsOf } from '../../domain/kinds.ts';
import { toRowOf } from '../row.ts';
import { readKind } from '../rows.ts';

type PersonalKind = 'signUp' | 'turn' | 'onboarding' | 'seat' | 'diet';

const readOf = async <K extends PersonalKind>(kind: K, person: string): Promise<FieldsOf<K>[]> =>
  (await readKind(kind)).flatMap((row) =>
    aboutWhom(kind, row.id, row.fields) === person ? (toRowOf(kind, row)?.fields ?? []) : [],
  );

/** All that this device has of a person's breakfasts, whatever day. */
export async function readBreakfastOf(person: string) {
  const [signUps, turns, onboardings, seats, [diet]] = await Promise.all([
    readOf('signUp', person),
    readOf('turn', person),
    readOf('onboarding', person),
    readOf('seat', person),
    readOf('diet', person),
  ]);
  return { signUps, turns, onboardings, seats, diet: diet ?? null };
}
