import type { PinTemplate } from '../../../domain/pins/pin-template.ts';
import { formatTime } from '../../../i18n/format.ts';
import { Button } from '../../../ui/button.tsx';
import { Cluster } from '../../../ui/cluster.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PinDrawing } from '../drawing/pin-drawing.tsx';
import type { PrintWay } from '../jobs/do-print.ts';
import { type PinJobRow, shownOrganisation, underWay, type WantedPin } from '../jobs/pin-jobs.ts';
import { sayPinRefusal } from '../refusal-words.ts';
import { sharedWords } from '../shared-words.ts';
import styles from './pin-part.module.css';
import { partWords } from './words.ts';
import { basketLetter, WriteByHand } from './write-by-hand.tsx';

export interface DoorPinProps {
  pin: WantedPin;
  template: PinTemplate;
  way: PrintWay;
  job: PinJobRow | undefined;
  isMember: boolean;
  timeZone: string;
  isBusy: boolean;
  /** Why the last try on this screen came to nothing, if it was before there was a job. */
  problem: string | null;
  onPrint: () => void;
  editHref: string;
}

/** A pin at the door: how it looks, one button to print it, and a pen where there is no printer. */
export function DoorPin(props: DoorPinProps) {
  const { pin, template, way, job, isMember, editHref } = props;
  if (way === 'write') {
    return (
      <section class={styles.part} aria-label={sharedWords.writeTitle()}>
        <h2 class={styles.title}>{sharedWords.writeTitle()}</h2>
        <WriteByHand name={pin.name} organisation={shownOrganisation(pin)} isMember={isMember} />
      </section>
    );
  }
  const state = job?.fields.state;
  const reason = state === 'failed' ? job?.fields.reason : state === 'printed' ? null : props.problem;
  // What was printed may have been changed by hand before.
  const shown = job ? job.fields : pin;
  return (
    <section class={styles.part} aria-label={partWords.yourPin()}>
      <div class={styles.row}>
        <PinDrawing pin={shown} template={template} label={sharedWords.preview(shown.name)} />
        <div class={styles.side}>
          <DoorPinState {...props} />
          <Cluster>
            {!reason && <PrintButton {...props} />}
            <LinkButton variant="quiet" href={editHref}>
              {sharedWords.editText()}
            </LinkButton>
          </Cluster>
          {isMember && !job && <p class={styles.quiet}>{sharedWords.yourPin(basketLetter(pin.name))}</p>}
        </div>
      </div>
      {reason && <Failure {...props} reason={reason} />}
    </section>
  );
}

function DoorPinState({ job, timeZone }: DoorPinProps) {
  const fields = job?.fields;
  return (
    <div role="status" class={styles.live}>
      {fields?.state === 'wanted' && (
        <p class={styles.state}>
          <Icon name="clock" />
          {fields.reason === underWay ? sharedWords.printing() : partWords.waitingHere()}
        </p>
      )}
      {fields?.state === 'printed' && fields.printedAt !== null && (
        <p class={styles.state}>
          <Icon name="check" />
          {sharedWords.printed(formatTime(fields.printedAt, timeZone))}
        </p>
      )}
    </div>
  );
}

function PrintButton({ job, isBusy, onPrint }: DoorPinProps) {
  const isPrinted = job?.fields.state === 'printed';
  return (
    <Button variant={isPrinted ? 'quiet' : 'secondary'} icon="printer" busy={isBusy} onClick={onPrint}>
      {isPrinted ? sharedWords.printAgain() : sharedWords.print()}
    </Button>
  );
}

function Failure({ reason, pin, isMember, isBusy, onPrint }: DoorPinProps & { reason: string }) {
  return (
    <Notice
      tone="warn"
      title={partWords.notPrinted()}
      live
      action={
        <Button icon="printer" busy={isBusy} onClick={onPrint}>
          {reason === 'job-unfinished' ? partWords.printAnyway() : sharedWords.tryAgain()}
        </Button>
      }
    >
      <p>{sayPinRefusal(reason)}</p>
      <details class={styles.pen}>
        <summary>{partWords.byHand()}</summary>
        <WriteByHand name={pin.name} organisation={shownOrganisation(pin)} isMember={isMember} />
      </details>
    </Notice>
  );
}
