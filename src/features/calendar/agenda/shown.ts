import type { Activity } from '../../../domain/calendar/activity.ts';
import type { House } from '../../../domain/house/house.ts';
import type { Taking } from './line-detail.ts';

/** What every line of the calendar is drawn with. */
export interface Shown {
  readonly house: House | undefined;
  readonly timeZone: string;
  /** Epoch ms. */
  readonly now: number;
  /** May this device propose anything? Then empty hours are links. */
  readonly mayPropose: boolean;
  readonly takingOf: (id: string, activity: Activity) => Taking;
}
