import type { Viewer } from '../../src/domain/audience.ts';
import type { BreakfastRules } from '../../src/domain/breakfast/breakfast.ts';
import { refuseOwn } from '../../src/domain/calendar/activity-write.ts';
import { refuseSlot } from '../../src/domain/calendar/protected-slot.ts';
import type { Hub } from '../../src/domain/hub.ts';
import { isWhole } from '../../src/domain/kinds.ts';
import type { RefusalCode } from '../../src/protocol/messages.ts';
import type { Row } from '../../src/protocol/row.ts';
import type { Documents } from '../store/store.ts';
import type { WorkingSet } from './merge-in.ts';
import { breakfastRowsOf, breakfastRulesIn } from './read-breakfast.ts';

/** The refusals of the slot as they travel. */
const slotCodes = {
  'ends-before-it-starts': 'bad-field',
  'too-long': 'bad-field',
  'over-breakfast': 'over-breakfast',
} as const satisfies { readonly [code: string]: RefusalCode };

const sayWhenBreakfastIs: ReadonlySet<string> = new Set(['series', 'breakfastDay']);

/** Rules about the calendar that are not the policy's table. */
export interface CalendarDesk {
  /** Why an activity may not become `merged`, or null; `current` is how it stands, undefined for a new one. */
  refuse(viewer: Viewer, change: Row, current: Row | undefined, merged: Row): RefusalCode | null;
}

/**
 * Opens the desk over the changes of one push: the breakfasts that activities may not lie over are those the hub knows
 * at that moment, and what the same push has said of them before. Before the hub's settings are known nobody can tell.
 */
export async function openCalendarDesk(
  documents: Documents,
  set: WorkingSet,
  hub: string,
  settings: Hub | undefined,
  changes: readonly (Row | null)[],
): Promise<CalendarDesk> {
  const isAsked = changes.some((change) => change?.kind === 'activity');
  if (!isAsked || !settings) return { refuse: refuseWithout };
  const said = changes.flatMap((change) => (change && sayWhenBreakfastIs.has(change.kind) ? [change] : []));
  const keys = new Map(
    [...(await breakfastRowsOf(documents, hub)), ...said].map(({ kind, id }) => [
      `${kind} ${id}`,
      { kind, id },
    ]),
  );
  await set.read([...keys.values()]);
  const read = (): BreakfastRules =>
    breakfastRulesIn(
      [...keys.values()].flatMap(({ kind, id }) => set.current(kind, id) ?? []),
      hub,
      settings.timeZone,
    );
  const known = said.length === 0 ? read() : undefined;
  return {
    refuse(viewer, change, current, merged) {
      const refusal = refuseWithout(viewer, change, current);
      if (refusal || change.kind !== 'activity' || merged.fields.gone === true) return refusal;
      const slot = refuseSlot(
        known ?? read(),
        merged.fields,
        current?.fields.gone === true ? undefined : current?.fields,
      );
      return slot && slotCodes[slot];
    },
  };
}

/** What needs no breakfast. */
function refuseWithout({ role }: Viewer, change: Row, current: Row | undefined): RefusalCode | null {
  if (change.kind !== 'activity' || change.fields.gone === true) return null;
  // Words about what is not here any more, or never was: half of it is of no use to anybody.
  if (!current && !isWhole('activity', change.fields)) return 'not-there';
  return refuseOwn(role, change.fields, current?.fields);
}
