import { formatTime } from '../../../i18n/format.ts';
import { Button } from '../../../ui/button.tsx';
import { Cluster } from '../../../ui/cluster.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { PrintWay } from '../jobs/do-print.ts';
import { type PinJobRow, shownOrganisation, type WantedPin } from '../jobs/pin-jobs.ts';
import { sayPinRefusal } from '../refusal-words.ts';
import { sharedWords } from '../shared-words.ts';
import styles from './pin-part.module.css';
import { partWords } from './words.ts';
import { WriteByHand } from './write-by-hand.tsx';

export interface PhonePinProps {
  pin: WantedPin;
  way: PrintWay;
  job: PinJobRow | undefined;
  isMember: boolean;
  timeZone: string;
  isBusy: boolean;
  /** Why the wish could not be kept. */
  problem: string | null;
  onWant: () => void;
  onCancel: () => void;
}

/** A pin on one's own phone: ask for it, and see what becomes of it at the door. */
export function PhonePin(props: PhonePinProps) {
  const { pin, way, isMember, problem, job } = props;
  const byHand = <WriteByHand name={pin.name} organisation={shownOrganisation(pin)} isMember={isMember} />;
  if (way === 'write') {
    return (
      <section class={styles.part} aria-label={sharedWords.writeTitle()}>
        <h2 class={styles.title}>{sharedWords.writeTitle()}</h2>
        {byHand}
      </section>
    );
  }
  return (
    <section class={styles.part} aria-label={partWords.yourPin()}>
      <div role="status" class={styles.live}>
        <PhonePinState {...props} />
      </div>
      {job?.fields.state === 'failed' && byHand}
      <Cluster>
        <PhonePinButtons {...props} />
      </Cluster>
      {problem && (
        <Notice tone="danger" live>
          {sayPinRefusal(problem)}
        </Notice>
      )}
    </section>
  );
}

function PhonePinState({ job, timeZone }: PhonePinProps) {
  if (job?.fields.state === 'wanted') {
    return (
      <>
        <p class={styles.state}>
          <Icon name="clock" />
          {partWords.waitingAtDoor()}
        </p>
        <p class={styles.quiet}>{partWords.waitingDetail()}</p>
      </>
    );
  }
  if (job?.fields.state === 'printed' && job.fields.printedAt !== null) {
    return (
      <p class={styles.state}>
        <Icon name="check" />
        {partWords.printedAtDoor(formatTime(job.fields.printedAt, timeZone))}
      </p>
    );
  }
  if (job?.fields.state === 'failed') return <p>{partWords.failedAtDoor()}</p>;
  return null;
}

function PhonePinButtons({ job, isBusy, onWant, onCancel }: PhonePinProps) {
  const state = job?.fields.state;
  if (state === 'wanted') {
    return (
      <Button variant="quiet" onClick={onCancel}>
        {partWords.noLonger()}
      </Button>
    );
  }
  const label =
    state === 'printed'
      ? partWords.wantAgain()
      : state === 'failed'
        ? sharedWords.tryAgain()
        : partWords.wantAtDoor();
  return (
    <Button
      variant={state === 'printed' ? 'quiet' : 'secondary'}
      icon="clothespin"
      busy={isBusy}
      onClick={onWant}
    >
      {label}
    </Button>
  );
}
