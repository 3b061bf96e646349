import { useSignal } from '@preact/signals';
import { templateById } from '../../../domain/pins/pin-template.ts';
import type { Result } from '../../../domain/result.ts';
import { isPersonal } from '../../../domain/role.ts';
import { commit } from '../../../local/commit.ts';
import { hub, today } from '../../../local/queries/hub.ts';
import { session } from '../../../local/session.ts';
import { now } from '../../../local/time.ts';
import { routes } from '../../../ui/route-names.ts';
import { printJobs, printNew, printWay } from '../jobs/do-print.ts';
import { cancelled, want, wantAgain } from '../jobs/pin-jobs.ts';
import { hubTemplate, type Pin, usePin } from '../use-pin.ts';
import { DoorPin } from './door-pin.tsx';
import { PhonePin } from './phone-pin.tsx';

/** A person's pin where they are: at the door it is printed, on a phone it is asked for. */
export function PersonPart({ person }: { person: string }) {
  const pin = usePin(person);
  if (!pin) return null;
  return isPersonal(session.value?.role) ? <OnPhone {...pin} /> : <AtDoor {...pin} />;
}

/** Members who have been here before wrote a pin then; the others have none yet. */
const mayHavePin = ({ row }: Pin): boolean =>
  row.fields.kind === 'member' && row.fields.firstDay !== null && row.fields.firstDay < today.value;

function useDoing() {
  const isBusy = useSignal(false);
  const problem = useSignal<string | null>(null);
  const run = async (doing: () => Promise<Result<unknown>>): Promise<void> => {
    isBusy.value = true;
    problem.value = null;
    const end = await doing();
    isBusy.value = false;
    problem.value = end.ok ? null : end.code;
  };
  return { isBusy: isBusy.value, problem: problem.value, run };
}

function AtDoor(pin: Pin) {
  const { isBusy, problem, run } = useDoing();
  const used = templateById(pin.job?.fields.template ?? '');
  // One that came out on a sheet comes out on a label the next time.
  const template = used && !used.cutMarks ? used : hubTemplate();
  const print = () => (pin.job ? printJobs([pin.job], template) : printNew([pin.pin], template));
  return (
    <DoorPin
      pin={pin.pin}
      template={template}
      way={printWay.value}
      job={pin.job}
      isMember={mayHavePin(pin)}
      timeZone={hub.value?.fields.timeZone ?? 'UTC'}
      isBusy={isBusy}
      problem={problem}
      onPrint={() => void run(print)}
      editHref={routes.pin(pin.row.id)}
    />
  );
}

function OnPhone(pin: Pin) {
  const { isBusy, problem, run } = useDoing();
  const { job } = pin;
  const wish = async (): Promise<Result<unknown>> => {
    if (job) return commit(wantAgain([job], now()));
    const made = want(pin.pin, { template: hubTemplate().id, at: now() });
    return made.ok ? commit(made.value.changes) : made;
  };
  return (
    <PhonePin
      pin={pin.pin}
      way={printWay.value}
      job={job}
      isMember={mayHavePin(pin)}
      timeZone={hub.value?.fields.timeZone ?? 'UTC'}
      isBusy={isBusy}
      problem={problem}
      onWant={() => void run(wish)}
      onCancel={() => job && void run(() => commit(cancelled([job])))}
    />
  );
}
