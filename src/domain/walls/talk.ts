import type { Change } from '../change.ts';
import { seedOf } from '../seeded.ts';
import type { Talk } from './wall.ts';

const inOrder = (a: string, b: string): readonly [string, string] => (a < b ? [a, b] : [b, a]);

/**
 * The one row of a pair on a wall, whoever says it and in whichever order. Names hold blanks and any script, so the id
 * bears a number made from them, 64 bits.
 */
export function talkId(wall: string, a: string, b: string): string {
  const [first, second] = inOrder(a, b);
  const part = (words: readonly string[]) => seedOf(words).toString(36);
  return `${wall}~${part([first, second])}-${part(['pair', second, first])}`;
}

/** Two organisations of a journey talk with each other, or do not yet. `a`, `b`: their names as they are compared. */
export function sayTalk(wall: string, a: string, b: string, talks: boolean, at: number): Change {
  const [first, second] = inOrder(a, b);
  const fields: Talk = { wall, a: first, b: second, talks, at };
  return { kind: 'talk', id: talkId(wall, a, b), fields: { ...fields } };
}
