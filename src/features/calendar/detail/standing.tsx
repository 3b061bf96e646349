import type { BreakfastRules } from '../../../domain/breakfast/breakfast.ts';
import type { ActivityRow } from '../../../domain/calendar/activity-rules.ts';
import { isStanding } from '../../../domain/calendar/activity-rules.ts';
import { breakfastOver } from '../../../domain/calendar/protected-slot.ts';
import { Notice } from '../../../ui/notice.tsx';
import { sayTimes } from '../say.ts';
import { words } from './words.ts';

interface StandingProps {
  activity: ActivityRow;
  rules: BreakfastRules | undefined;
  isHost: boolean;
}

/** Whatever else is to be known first: it waits, the answer was no, it is cancelled, breakfast has moved here. */
export function Standing({ activity: { fields }, rules, isHost }: StandingProps) {
  const { state, reason } = fields;
  const breakfast = rules && isStanding(fields) ? breakfastOver(rules, fields) : null;
  return (
    <>
      {state === 'proposed' && (
        <Notice icon="clock" title={isHost ? words.proposedForHost() : words.proposed()}>
          {isHost ? words.proposedForHostDetail() : words.proposedDetail()}
        </Notice>
      )}
      {(state === 'declined' || state === 'cancelled') && (
        <Notice tone="warn" title={state === 'declined' ? words.declined() : words.cancelled()}>
          {reason === '' ? undefined : <bdi>{reason}</bdi>}
        </Notice>
      )}
      {breakfast && rules && isHost && (
        <Notice tone="warn" icon="cup" title={words.meetsBreakfast()}>
          {words.meetsBreakfastDetail(sayTimes(breakfast, rules.timeZone))}
        </Notice>
      )}
    </>
  );
}
