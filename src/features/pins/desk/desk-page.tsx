import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { pinsPerPage, templateById } from '../../../domain/pins/pin-template.ts';
import type { Result } from '../../../domain/result.ts';
import { useChosenPins, useChosenTemplate } from '../../../local/chosen-pins.ts';
import { commit } from '../../../local/commit.ts';
import { loadDirectory } from '../../../local/queries/directory.ts';
import { hub, today } from '../../../local/queries/hub.ts';
import { organisations } from '../../../local/queries/organisations.ts';
import { recentPinJobs, waitingPinJobs } from '../../../local/queries/pin-jobs.ts';
import { plansFrom } from '../../../local/queries/plans.ts';
import { visitsOn } from '../../../local/queries/visits.ts';
import { clockTick } from '../../../local/time.ts';
import { Cluster } from '../../../ui/cluster.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { routes } from '../../../ui/route-names.ts';
import { showSnack } from '../../../ui/snack.tsx';
import { startAutoPrint } from '../jobs/auto-print.ts';
import { printJobs, printNew, printWay } from '../jobs/do-print.ts';
import { cancelled, type PinJobRow, pinOf, sortJobs } from '../jobs/pin-jobs.ts';
import { paths } from '../paths.ts';
import { sayPinRefusal } from '../refusal-words.ts';
import { sharedWords } from '../shared-words.ts';
import { hasCodes, hubTemplate, useOrganisationsRead } from '../use-pin.ts';
import { findCandidates, usePeople } from './candidates.ts';
import { JobLists } from './job-lists.tsx';
import { SheetMaker } from './sheet-maker.tsx';
import { nextPlace, SheetOptions, skipOf } from './sheet-options.tsx';
import { words } from './words.ts';

/** The pin desk: what waits, what was printed, and sheets for many. */
export function Page() {
  useEffect(() => {
    startAutoPrint();
    loadDirectory().catch((error: unknown) => console.error('pins: the directory was not read', error));
  }, []);
  const isByHand = hub.value !== undefined && printWay.value === 'write';
  return (
    <Scaffold
      title={words.title()}
      lead={isByHand ? undefined : words.lead()}
      back={{ href: routes.home, label: sharedWords.toDoor() }}
    >
      {isByHand ? (
        <Notice icon="clothespin" action={<LinkButton href={routes.settings}>{words.settings()}</LinkButton>}>
          {words.byHand()}
        </Notice>
      ) : (
        <Desk />
      )}
    </Scaffold>
  );
}

function Desk() {
  const day = today.value;
  const [chosen, clear] = useChosenPins();
  const [templateId] = useChosenTemplate();
  const start = useSignal('1');
  const isBusy = useSignal(false);
  const problem = useSignal<string | null>(null);
  const template = templateById(templateId.value) ?? hubTemplate();
  const skip = skipOf(start.value, template);

  const recent = recentPinJobs.value;
  const plans = useMemo(() => plansFrom(day), [day]).value;
  const visits = useMemo(() => visitsOn(day), [day]).value;
  const people = usePeople(chosen.value);
  const withCode = hasCodes();
  const isRead = useOrganisationsRead();
  const pins = chosen.value.flatMap((id) => {
    const row = people.get(id);
    return row ? [pinOf(row, organisations.value.get(row.fields.organisation ?? ''), withCode)] : [];
  });

  const run = async (count: number, doing: () => Promise<Result<unknown>>): Promise<boolean> => {
    isBusy.value = true;
    problem.value = null;
    const end = await doing();
    isBusy.value = false;
    problem.value = end.ok ? null : end.code;
    if (!end.ok) return false;
    const next = pinsPerPage(template) > 1 ? nextPlace(template, skip, count) : null;
    // The next sheet is a fresh one, unless somebody says otherwise.
    start.value = '1';
    void showSnack({ text: next === null ? words.done(count) : words.doneWithRoom(count, next) });
    return true;
  };
  const print = (jobs: readonly PinJobRow[]) =>
    void run(jobs.length, () => printJobs(jobs, template, { skip }));
  const printChosen = async (): Promise<void> => {
    if (await run(pins.length, () => printNew(pins, template, { skip }))) clear();
  };

  return (
    <>
      {problem.value && (
        <Notice tone="warn" live>
          {sayPinRefusal(problem.value)}
        </Notice>
      )}
      <JobLists
        jobs={sortJobs(waitingPinJobs.value, recent, clockTick.value)}
        timeZone={hub.value?.fields.timeZone ?? 'UTC'}
        isBusy={isBusy.value}
        onPrint={print}
        onCancel={(job) => void cancel(job)}
      />
      <SheetMaker
        chosen={chosen.value}
        onChosen={(next) => {
          chosen.value = next;
        }}
        pins={pins}
        candidates={findCandidates(day, plans, visits, recent, chosen.value)}
        template={template}
        skip={skip}
        isBusy={isBusy.value || !isRead}
        onPrint={() => void printChosen()}
      />
      <SheetOptions
        template={template}
        onTemplate={(id) => {
          templateId.value = id;
          start.value = '1';
        }}
        start={start.value}
        onStart={(text) => {
          start.value = text;
        }}
      />
      <Cluster>
        <LinkButton href={routes.calibrate} icon="settings">
          {words.calibrate()}
        </LinkButton>
        <LinkButton variant="quiet" href={paths.printing}>
          {words.printing()}
        </LinkButton>
      </Cluster>
    </>
  );
}

/** Takes a job out of the queue, with a moment to think better of it. */
async function cancel(job: PinJobRow): Promise<void> {
  const done = await commit(cancelled([job]));
  if (!done.ok) {
    void showSnack({ text: sayPinRefusal(done.code) });
    return;
  }
  if ((await showSnack({ text: words.cancelled(), action: words.undo() })) !== 'action') return;
  const { state, reason } = job.fields;
  const back = await commit([{ kind: 'pinJob', id: job.id, fields: { state, reason } }]);
  if (!back.ok) void showSnack({ text: sayPinRefusal(back.code) });
}
