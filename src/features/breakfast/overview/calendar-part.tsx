import type { Occurrence } from '../../../domain/breakfast/breakfast.ts';
import { oneBreakfastCalendar } from '../../../domain/breakfast/breakfast-calendar.ts';
import { hub } from '../../../local/queries/hub.ts';
import { session } from '../../../local/session.ts';
import { now } from '../../../local/time.ts';
import { Button } from '../../../ui/button.tsx';
import { Cluster } from '../../../ui/cluster.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { Qr } from '../../../ui/qr.tsx';
import { saveText } from '../../../ui/save-file.ts';
import { showSnack } from '../../../ui/snack.tsx';
import styles from './overview.module.css';
import { partWords } from './part-words.ts';

/** Where calendars find all breakfasts of a hub. */
export const calendarAddress = (address: string, hubId: string): string =>
  `${address}/calendar/breakfast.ics?hub=${encodeURIComponent(hubId)}`;

/** The same with the scheme that has a calendar subscribe to it, and not open it once. */
export const subscribeAddress = (address: string): string => address.replace(/^https?:/, 'webcal:');

/** Breakfast in one's own calendar: all of them, or one as a file. At the tablet a code for the phone. */
export function CalendarPart({ breakfast, isPhone }: { breakfast: Occurrence; isPhone: boolean }) {
  const row = hub.value;
  const address = calendarAddress(session.value?.address ?? location.origin, row?.id ?? '');
  if (!row) return null;
  const saveOne = (): void => {
    const { name, language, timeZone } = row.fields;
    const text = oneBreakfastCalendar(breakfast, { name, language, timeZone, id: row.id }, now());
    saveText(`breakfast-${breakfast.day}.ics`, text, 'text/calendar');
    void showSnack({ text: partWords.savedOne() });
  };
  return (
    <section class={styles.part} aria-labelledby="breakfast-calendar">
      <h2 id="breakfast-calendar">{partWords.calendar()}</h2>
      <p class={styles.quiet}>{partWords.calendarLead()}</p>
      {isPhone ? (
        <Cluster>
          <LinkButton href={subscribeAddress(address)} icon="calendar">
            {partWords.subscribe()}
          </LinkButton>
          <Button onClick={saveOne}>{partWords.saveOne()}</Button>
        </Cluster>
      ) : (
        <div class={styles.code}>
          <Qr text={address} label={partWords.calendarCode()} size={132} canWait />
          <p>{partWords.calendarScan()}</p>
        </div>
      )}
    </section>
  );
}
