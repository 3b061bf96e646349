import type { Kitchen } from '../../../domain/breakfast/kitchen.ts';
import type { BreakfastDay, Series } from '../../../domain/breakfast/series.ts';
import type { Change, Fields } from '../../../domain/change.ts';
import type { Day } from '../../../domain/time.ts';
import { breakfastDays, kitchen, series } from '../../../local/queries/breakfast.ts';
import { hub } from '../../../local/queries/hub.ts';
import { findRow } from '../../../local/rows.ts';
import { sayDone } from '../../../ui/saving.ts';
import { showSnack } from '../../../ui/snack.tsx';
import { save } from '../save.ts';
import { words } from './words.ts';

/** Writes it down and says so, with a moment to think better of it when `undo` is given. True once it is kept. */
async function keep(changes: readonly Change[], text: string, undo?: readonly Change[]): Promise<boolean> {
  if (!(await save(changes))) return false;
  void (undo ? sayDone(text, () => save(undo)) : showSnack({ text }));
  return true;
}

const changedFields = (fields: Fields, before: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([field, value]) => JSON.stringify(before[field]) !== JSON.stringify(value),
    ),
  );

/** What is said of the hub's one row: what has changed, or all of it while the hub has said nothing yet. */
async function hubChange(kind: 'series' | 'kitchen', whole: Fields, part: Fields): Promise<Change[]> {
  const id = hub.peek()?.id;
  if (id === undefined) return [];
  const isSaid = (await findRow(kind, id)) !== undefined;
  const fields = isSaid ? changedFields(part, whole) : { ...whole, ...part };
  return Object.keys(fields).length === 0 ? [] : [{ kind, id, fields }];
}

/** Keeps some of the series' settings. */
export async function saveSeries(part: Partial<Series>, text = words.saved()): Promise<boolean> {
  const whole = { ...series.peek() };
  return keep(await hubChange('series', whole, { ...part }), text);
}

/** Keeps some of the kitchen's; with `canUndo` the snack takes it back. */
export async function saveKitchen(
  part: Partial<Kitchen>,
  { text = words.saved(), canUndo = false } = {},
): Promise<boolean> {
  const whole: Kitchen = kitchen.peek();
  const id = hub.peek()?.id ?? '';
  const before = Object.fromEntries(Object.keys(part).map((field) => [field, whole[field as keyof Kitchen]]));
  const undo = canUndo ? [{ kind: 'kitchen', id, fields: before } satisfies Change] : undefined;
  return keep(await hubChange('kitchen', { ...whole }, { ...part }), text, undo);
}

/** Takes closing days away, which can be undone. */
export async function removeClosed(period: Series['closed'][number], text: string): Promise<boolean> {
  const whole = series.peek();
  const id = hub.peek()?.id ?? '';
  const closed = whole.closed.filter((one) => one !== period);
  return keep(await hubChange('series', { ...whole }, { closed }), text, [
    { kind: 'series', id, fields: { closed: whole.closed } },
  ]);
}

/** The host's word about a day; it can be undone. */
export function saveDay(word: BreakfastDay, text: string): Promise<boolean> {
  const change = (fields: BreakfastDay): Change => ({
    kind: 'breakfastDay',
    id: word.day,
    fields: { ...fields },
  });
  return keep([change(word)], text, [change(breakfastDays.peek().get(word.day) ?? nothingSaid(word.day))]);
}

/** A day of which the host has said nothing. */
export const nothingSaid = (day: Day): BreakfastDay => ({
  ...{ day, state: 'usual', reason: '' },
  ...{ starts: null, ends: null },
});
