import { type ActivityRow, isStanding } from '../../../domain/calendar/activity-rules.ts';
import { house } from '../../../local/queries/house.ts';
import { hub } from '../../../local/queries/hub.ts';
import { now } from '../../../local/time.ts';
import { Button } from '../../../ui/button.tsx';
import { saveText } from '../../../ui/save-file.ts';
import { sayPlace } from '../say.ts';
import { words } from './words.ts';

async function saveOne(activity: ActivityRow): Promise<void> {
  const row = hub.peek();
  if (!row) return;
  const { oneActivityCalendar } = await import('../../../domain/calendar/activity-calendar.ts');
  const place = sayPlace(activity.fields, house.peek());
  const text = oneActivityCalendar(activity, { ...row.fields, id: row.id }, { now: now(), place });
  saveText(`${words.fileName()}.ics`, text, 'text/calendar');
}

/** One activity into one's own calendar, made on the device. */
export function SaveOne({ activity }: { activity: ActivityRow }) {
  if (!isStanding(activity.fields)) return null;
  return (
    <Button variant="quiet" icon="calendar" onClick={() => void saveOne(activity)}>
      {words.saveOne()}
    </Button>
  );
}
