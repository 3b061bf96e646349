import { formatTime } from '../../../i18n/format.ts';
import { doorWords } from '../words.ts';

/** The greeting for the hour on the wall of the house. @param ms epoch ms @param timeZone IANA name */
export function greetingAt(ms: number, timeZone: string): string {
  const hour = Number(formatTime(ms, timeZone).slice(0, 2));
  if (hour >= 5 && hour < 10) return doorWords.morning();
  if (hour >= 10 && hour < 13) return doorWords.midday();
  if (hour >= 13 && hour < 17) return doorWords.afternoon();
  if (hour >= 17 && hour < 23) return doorWords.evening();
  return doorWords.night();
}
