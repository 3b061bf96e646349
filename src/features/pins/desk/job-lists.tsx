import { formatTime } from '../../../i18n/format.ts';
import { Button } from '../../../ui/button.tsx';
import { List, ListRow } from '../../../ui/list.tsx';
import { type PinJobRow, type SortedJobs, shownOrganisation, underWay } from '../jobs/pin-jobs.ts';
import { sayPinRefusal } from '../refusal-words.ts';
import { sharedWords } from '../shared-words.ts';
import styles from './desk.module.css';
import { words } from './words.ts';

export interface JobListsProps {
  jobs: SortedJobs;
  timeZone: string;
  isBusy: boolean;
  onPrint: (jobs: readonly PinJobRow[]) => void;
  onCancel: (job: PinJobRow) => void;
}

/** What waits, what did not come out, and what came out today. */
export function JobLists(props: JobListsProps) {
  const { jobs } = props;
  return (
    <>
      <Waiting {...props} />
      {jobs.failed.length > 0 && <Failed {...props} />}
      {jobs.printed.length > 0 && <Printed {...props} />}
    </>
  );
}

const nameOf = (job: PinJobRow) => <bdi>{job.fields.name}</bdi>;

function Waiting({ jobs: { waiting }, timeZone, isBusy, onPrint, onCancel }: JobListsProps) {
  return (
    <section class={styles.section} aria-labelledby="pins-waiting">
      <h2 id="pins-waiting">{words.waiting()}</h2>
      {waiting.length === 0 ? (
        <p class={styles.quiet}>{words.nothingWaits()}</p>
      ) : (
        <List labelledBy="pins-waiting">
          {waiting.map((job) => (
            <ListRow
              key={job.id}
              primary={nameOf(job)}
              secondary={
                <>
                  <bdi>{shownOrganisation(job.fields)}</bdi>
                  {shownOrganisation(job.fields) === '' ? '' : ' · '}
                  {job.fields.reason === underWay
                    ? words.underWay()
                    : words.since(formatTime(job.fields.wantedAt, timeZone))}
                </>
              }
              trailing={
                <span class={styles.buttons}>
                  <Button
                    icon="printer"
                    busy={isBusy}
                    aria-label={words.printThis(job.fields.name)}
                    onClick={() => onPrint([job])}
                  >
                    {words.printOne()}
                  </Button>
                  <Button variant="quiet" icon="close" iconOnly onClick={() => onCancel(job)}>
                    {words.cancelThis(job.fields.name)}
                  </Button>
                </span>
              }
            />
          ))}
        </List>
      )}
      {waiting.length > 1 && (
        <Button variant="primary" icon="printer" busy={isBusy} onClick={() => onPrint(waiting)}>
          {words.printAll(waiting.length)}
        </Button>
      )}
    </section>
  );
}

function Failed({ jobs: { failed }, isBusy, onPrint, onCancel }: JobListsProps) {
  return (
    <section class={styles.section} aria-labelledby="pins-failed">
      <h2 id="pins-failed">{words.failed()}</h2>
      <List labelledBy="pins-failed">
        {failed.map((job) => (
          <ListRow
            key={job.id}
            primary={nameOf(job)}
            secondary={sayPinRefusal(job.fields.reason)}
            trailing={
              <span class={styles.buttons}>
                <Button
                  icon="printer"
                  busy={isBusy}
                  aria-label={words.retryThis(job.fields.name)}
                  onClick={() => onPrint([job])}
                >
                  {sharedWords.tryAgain()}
                </Button>
                <Button variant="quiet" icon="close" iconOnly onClick={() => onCancel(job)}>
                  {words.cancelThis(job.fields.name)}
                </Button>
              </span>
            }
          />
        ))}
      </List>
    </section>
  );
}

function Printed({ jobs: { printed }, timeZone, isBusy, onPrint }: JobListsProps) {
  return (
    <section class={styles.section} aria-labelledby="pins-printed">
      <h2 id="pins-printed">{words.printedToday()}</h2>
      <List labelledBy="pins-printed">
        {printed.map((job) => {
          const { prints, printedAt, name } = job.fields;
          const time = formatTime(printedAt ?? 0, timeZone);
          return (
            <ListRow
              key={job.id}
              primary={nameOf(job)}
              secondary={
                <>
                  <bdi>{shownOrganisation(job.fields)}</bdi>
                  {shownOrganisation(job.fields) === '' ? '' : ' · '}
                  {prints > 1 ? words.printedTimes(time, prints) : words.printedAt(time)}
                </>
              }
              trailing={
                <Button
                  variant="quiet"
                  busy={isBusy}
                  aria-label={words.againThis(name)}
                  onClick={() => onPrint([job])}
                >
                  {sharedWords.printAgain()}
                </Button>
              }
            />
          );
        })}
      </List>
    </section>
  );
}
