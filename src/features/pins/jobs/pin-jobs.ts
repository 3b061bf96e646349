import type { Change } from '../../../domain/change.ts';
import { makeId } from '../../../domain/id.ts';
import { type Organisation, organisationLabel } from '../../../domain/organisation.ts';
import type { PinJob } from '../../../domain/pins/pin-job.ts';
import type { PinTemplateId } from '../../../domain/pins/pin-template.ts';
import { err, ok, type Result } from '../../../domain/result.ts';
import { cleanName, cleanText, countCharacters, longestName } from '../../../domain/text.ts';
import type { RowOf } from '../../../local/row.ts';

export type PinJobRow = RowOf<'pinJob'>;

/** A pin that somebody wants: who, the texts, and `code`: the person its QR checks in, or null. */
export interface WantedPin {
  readonly person: string | null;
  readonly name: string;
  readonly organisation: string;
  readonly organisationShort: string;
  readonly code: string | null;
}

export type TextRefusal = 'name-empty' | 'name-too-long' | 'organisation-too-long';

/** In `reason` while the job is still wanted: some device is printing it just now, and others keep their hands off. */
export const underWay = 'printing';

// 800 UTF-16 units are what the row holds.
const mostUnits = 800;
const isTooLong = (text: string): boolean => text.length > mostUnits || countCharacters(text) > longestName;

/** The texts as they go on paper, or why they do not. */
function settleTexts(
  pin: WantedPin,
): Result<Pick<PinJob, 'name' | 'organisation' | 'organisationShort'>, TextRefusal> {
  const name = cleanName(pin.name);
  if (!name.ok) return name;
  const organisation = cleanText(pin.organisation);
  const organisationShort = cleanText(pin.organisationShort);
  if (isTooLong(organisation) || organisationShort.length > longestName) return err('organisation-too-long');
  return ok({ name: name.value, organisation, organisationShort });
}

export interface WantOptions {
  readonly template: PinTemplateId;
  /** Epoch ms. */
  readonly at: number;
  /** Pins of one sheet share it. */
  readonly batch?: string | null;
  /** This device prints it at once, so that no other one takes it up. */
  readonly isUnderWay?: boolean;
}

/** Somebody wants a pin. Answers the new job's id and fields with the change that makes it. */
export function want(
  pin: WantedPin,
  { template, at, batch = null, isUnderWay = false }: WantOptions,
  newId: () => string = makeId,
): Result<{ job: PinJobRow; changes: readonly Change[] }, TextRefusal> {
  const texts = settleTexts(pin);
  if (!texts.ok) return texts;
  const id = newId();
  const fields: PinJob = {
    person: pin.person,
    ...texts.value,
    template,
    code: pin.code,
    batch,
    state: 'wanted',
    reason: isUnderWay ? underWay : null,
    wantedAt: at,
    printedAt: null,
    prints: 0,
  };
  return ok({ job: { id, fields }, changes: [{ kind: 'pinJob', id, fields: { ...fields } }] });
}

const change = (job: PinJobRow, fields: Partial<PinJob>): Change => ({ kind: 'pinJob', id: job.id, fields });

/** A device takes jobs up, to print them on this template; a reprint becomes wanted again. */
export const takeUp = (jobs: readonly PinJobRow[], template: PinTemplateId): Change[] =>
  jobs.map((job) => change(job, { state: 'wanted', reason: underWay, template }));

const mostPrints = 1000;

/** Jobs have come out on paper. */
export const printed = (jobs: readonly PinJobRow[], at: number): Change[] =>
  jobs.map((job) =>
    change(job, {
      state: 'printed',
      reason: null,
      printedAt: at,
      prints: Math.min(mostPrints, job.fields.prints + 1),
    }),
  );

/** Jobs have not come out, for this reason (a code of the printer's). */
export const failed = (jobs: readonly PinJobRow[], reason: string): Change[] =>
  jobs.map((job) => change(job, { state: 'failed', reason: reason.slice(0, 80) }));

/** Nobody waits for these any more. */
export const cancelled = (jobs: readonly PinJobRow[]): Change[] =>
  jobs.map((job) => change(job, { state: 'cancelled', reason: null }));

/** Failed or printed jobs wait for paper again, for whichever device prints them. */
export const wantAgain = (jobs: readonly PinJobRow[], at: number): Change[] =>
  jobs.map((job) => change(job, { state: 'wanted', reason: null, wantedAt: at }));

/** The pin of a person as the register has it; `withCode` for one that checks in. */
export const pinOf = (
  person: RowOf<'person'>,
  organisation: Organisation | undefined,
  withCode: boolean,
): WantedPin => ({
  person: person.id,
  name: person.fields.firstName,
  organisation: organisation?.name ?? '',
  organisationShort: organisation?.short ?? '',
  code: withCode ? person.id : null,
});

/** The organisation as a list says it. */
export const shownOrganisation = ({ organisation, organisationShort }: WantedPin): string =>
  organisationLabel({
    name: organisation,
    short: organisationShort,
    kind: 'other',
    place: '',
    checked: true,
  });

const byTime = (a: PinJobRow, b: PinJobRow): number =>
  a.fields.wantedAt - b.fields.wantedAt || (a.id < b.id ? -1 : 1);

/** Today's jobs as the pin desk lists them. */
export interface SortedJobs {
  /** Oldest first: who has waited longest. */
  readonly waiting: readonly PinJobRow[];
  readonly failed: readonly PinJobRow[];
  /** Newest first. */
  readonly printed: readonly PinJobRow[];
}

/** Who has waited since yesterday has long since written a pin by hand (ms). */
const longestQueue = 16 * 60 * 60 * 1000;

/**
 * Sorts jobs by what became of them: all that wait and are not of yesterday, and today's. Cancelled ones are
 * left out. `at` is now, epoch ms.
 */
export function sortJobs(
  waiting: readonly PinJobRow[],
  recent: readonly PinJobRow[],
  at: number,
): SortedJobs {
  const of = (state: PinJob['state']) => recent.filter(({ fields }) => fields.state === state);
  return {
    waiting: waiting.filter(({ fields }) => at - fields.wantedAt < longestQueue).sort(byTime),
    failed: of('failed').sort(byTime),
    printed: of('printed').sort((a, b) => (b.fields.printedAt ?? 0) - (a.fields.printedAt ?? 0)),
  };
}

/** A person's latest job of those given; a cancelled one counts as none. */
export function latestJob(jobs: readonly PinJobRow[], person: string): PinJobRow | undefined {
  const mine = jobs.filter(({ fields }) => fields.person === person).sort(byTime);
  const last = mine.at(-1);
  return last?.fields.state === 'cancelled' ? undefined : last;
}
