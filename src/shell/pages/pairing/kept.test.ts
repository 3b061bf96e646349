import { expect, it } from 'vitest';
import { countKinds } from './kept.tsx';

it('counts what was not shared by what it is about, however often it was changed', () => {
  const changes = [
    { kind: 'person', id: 'a' },
    { kind: 'visit', id: 'a~d' },
    { kind: 'person', id: 'a' },
    { kind: 'person', id: 'b' },
  ];
  expect(countKinds(changes)).toEqual([
    ['person', 2],
    ['visit', 1],
  ]);
});
