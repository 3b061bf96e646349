import type { ActivityRow } from '../../../domain/calendar/activity-rules.ts';
import { mayJoin } from '../../../domain/calendar/joining-rules.ts';
import { isPersonal } from '../../../domain/role.ts';
import { me } from '../../../local/me.ts';
import { waitingCount } from '../../../local/outbox.ts';
import { clockTick } from '../../../local/time.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { routes } from '../../../ui/route-names.ts';
import type { Taking } from '../agenda/line-detail.ts';
import { role } from '../may.ts';
import styles from './detail.module.css';
import { signUp, withdraw } from './join.ts';
import { TabletJoin } from './tablet-join.tsx';
import { words } from './words.ts';

/** The way to take part, or why there is none. */
export function JoinPart({ activity, taking }: { activity: ActivityRow; taking: Taking }) {
  const refusal = mayJoin(activity.fields, clockTick.value);
  if (refusal === 'over') return <p class={styles.quiet}>{words.over()}</p>;
  if (refusal === 'internal') return <p class={styles.quiet}>{words.internalNote()}</p>;
  if (refusal !== null) return null;
  if (!isPersonal(role())) return <TabletJoin activity={activity} taking={taking} />;
  return me.value === null ? (
    <LinkButton href={routes.home}>{words.whoFirst()}</LinkButton>
  ) : (
    <JoinView
      taking={taking}
      // Which of the waiting words is this one nobody asks: that anything waits is reason enough to be careful.
      isShared={waitingCount.value === 0}
      onJoin={() => void signUp(activity, me.value ?? '')}
      onWithdraw={() => void withdraw(activity, me.value ?? '', words.withdrawn())}
    />
  );
}

interface JoinViewProps {
  taking: Taking;
  /** Has everything that was said here reached the hub? */
  isShared: boolean;
  onJoin: () => void;
  onWithdraw: () => void;
}

/** Where this phone's person stands, and the one thing to do about it. */
export function JoinView({ taking: { places, standing }, isShared, onJoin, onWithdraw }: JoinViewProps) {
  if (standing.is === 'out') {
    return (
      <Button variant="primary" wide icon="check" onClick={onJoin}>
        {places.free === 0 ? words.queue() : words.join()}
      </Button>
    );
  }
  const isInside = standing.is === 'inside';
  return (
    <div class={styles.join} role="status">
      <p class={styles.state} data-is={standing.is}>
        <Icon name={isInside ? 'check' : 'clock'} />
        {isInside ? words.joined() : words.inQueue(standing.place)}
      </p>
      {!isInside && <p>{words.inQueueDetail()}</p>}
      {isInside && places.free !== null && !isShared && <p>{words.notSharedYet()}</p>}
      <Button onClick={onWithdraw}>{words.withdraw()}</Button>
    </div>
  );
}
