import { expect, test } from 'vitest';
import { taskList } from './task-list.ts';

const task = (id: string, day: string, done = false) => ({ id, fields: { text: id, day, done } });

test('the list of a day has what was left over first, then what is done, then what comes', () => {
  const rows = [
    task('later', '2026-11-27'),
    task('done', '2026-11-25', true),
    task('long done', '2026-11-24', true),
    task('now', '2026-11-25'),
    task('left over', '2026-11-20'),
  ];
  expect(taskList(rows, '2026-11-25').map(({ id }) => id)).toEqual(['left over', 'now', 'done', 'later']);
});
