import type { ReadonlySignal } from '@preact/signals';
import type { Day } from '../../domain/time.ts';
import { type RowOf, toRowOf } from '../row.ts';
import { readKind } from '../rows.ts';
import { watchIndex } from '../watch-rows.ts';

const lastDay = '9999-12-31';
let known: { readonly day: Day; readonly plans: ReadonlySignal<readonly RowOf<'plan'>[]> } | undefined;

/** Who has said they come (or, `coming: false`, that they do not after all) on `day` or later. */
export function plansFrom(day: Day): ReadonlySignal<readonly RowOf<'plan'>[]> {
  if (known?.day !== day) known = { day, plans: watchIndex('plan', 'day', day, lastDay) };
  return known.plans;
}

/** A person's plans, whatever day. */
export const readPlansOf = async (person: string): Promise<readonly RowOf<'plan'>[]> =>
  (await readKind('plan')).flatMap((row) => {
    const plan = toRowOf('plan', row);
    return plan?.fields.person === person ? [plan] : [];
  });
