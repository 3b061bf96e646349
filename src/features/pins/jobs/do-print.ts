import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Change } from '../../../domain/change.ts';
import { makeId } from '../../../domain/id.ts';
import { type PinTemplate, pinsPerPage } from '../../../domain/pins/pin-template.ts';
import { err, ok, type Result } from '../../../domain/result.ts';
import { commit } from '../../../local/commit.ts';
import { hub } from '../../../local/queries/hub.ts';
import { type ServerRefusal, server } from '../../../local/server-port.ts';
import { now } from '../../../local/time.ts';
import { printPins } from '../printing/print-pins.tsx';
import { calibrationOf, currentPrinter, hubPrinter } from '../settings.ts';
import {
  failed,
  type PinJobRow,
  printed,
  type TextRefusal,
  takeUp,
  type WantedPin,
  want,
} from './pin-jobs.ts';

type SaveRefusal = 'storage-full' | 'storage-failed';
/** Why a pin did not come out; `job-unfinished`: the printer has it and it may still come. */
export type PrintRefusal = ServerRefusal | SaveRefusal | 'job-unfinished' | 'browser-failed';

/** By hand, through the browser, or through the hub's label printer. */
export type PrintWay = 'write' | 'browser' | 'network';

/** How this hub's pins come about. */
export const printWay: ReadonlySignal<PrintWay> = computed(() => hub.value?.fields.printing ?? 'write');

/** How pins on this template come about: a label printer has no whole sheets, so those go through the browser. */
export const wayFor = (way: PrintWay, template: PinTemplate): PrintWay =>
  way === 'network' && pinsPerPage(template) > 1 ? 'browser' : way;

const busy = signal(0);
/** Is this device printing just now? */
export const isPrinting: ReadonlySignal<boolean> = computed(() => busy.value > 0);

/** The server's answer says so when the printer has the job but is not through with it. */
const isUnfinished = (answer: { readonly jobId: number; readonly done?: boolean }): boolean =>
  answer.done === false;

async function printOverNetwork(
  jobs: readonly PinJobRow[],
  template: PinTemplate,
): Promise<Result<void, PrintRefusal>> {
  const port = await server.open();
  if (!port) return err('unreachable');
  const answer = await port.print({
    pins: jobs.map(({ fields: { name, organisation, organisationShort, code } }) => ({
      name,
      organisation,
      organisationShort,
      code,
    })),
    template: template.id,
    calibration: calibrationOf(hubPrinter),
    jobName: 'Stigen',
  });
  if (!answer.ok) return answer;
  return isUnfinished(answer.value) ? err('job-unfinished') : ok(undefined);
}

async function printHere(
  jobs: readonly PinJobRow[],
  template: PinTemplate,
  skip: number,
): Promise<Result<void, PrintRefusal>> {
  try {
    const pins = jobs.map(({ fields }) => fields);
    await printPins(pins, template, { calibration: calibrationOf(currentPrinter.peek()), skip });
    return ok(undefined);
  } catch (error) {
    console.error('pins: the browser did not print', error);
    return err('browser-failed');
  }
}

/**
 * Prints jobs on a template and writes down what became of them. The first `skip` places of a sheet are left
 * free. Nothing that was checked in waits for this.
 */
export async function printJobs(
  jobs: readonly PinJobRow[],
  template: PinTemplate,
  { skip = 0, first = [] }: { skip?: number; first?: readonly Change[] } = {},
): Promise<Result<void, PrintRefusal>> {
  if (jobs.length === 0) return ok(undefined);
  busy.value++;
  try {
    const taken = await commit([...first, ...takeUp(jobs, template.id)]);
    if (!taken.ok) return taken;
    const isNetwork = wayFor(printWay.peek(), template) === 'network';
    const end = isNetwork ? await printOverNetwork(jobs, template) : await printHere(jobs, template, skip);
    const noted = await commit(end.ok ? printed(jobs, now()) : failed(jobs, end.code));
    return end.ok && !noted.ok ? noted : end;
  } finally {
    busy.value--;
  }
}

/** Makes jobs for pins and prints them at once; several are one batch. */
export async function printNew(
  pins: readonly WantedPin[],
  template: PinTemplate,
  { skip = 0 }: { skip?: number } = {},
): Promise<Result<void, PrintRefusal | TextRefusal>> {
  const batch = pins.length > 1 ? makeId() : null;
  const jobs: PinJobRow[] = [];
  const changes: Change[] = [];
  for (const pin of pins) {
    const made = want(pin, { template: template.id, at: now(), batch, isUnderWay: true });
    if (!made.ok) return made;
    jobs.push(made.value.job);
    changes.push(...made.value.changes);
  }
  return printJobs(jobs, template, { skip, first: changes });
}
