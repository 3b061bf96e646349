import { useSignal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import { type PinTemplate, type PinTemplateId, templateById } from '../../domain/pins/pin-template.ts';
import type { Result } from '../../domain/result.ts';
import { organisations } from '../../local/queries/organisations.ts';
import { recentPinJobs } from '../../local/queries/pin-jobs.ts';
import { printJobs, printNew, printWay } from './jobs/do-print.ts';
import { latestJob, type WantedPin } from './jobs/pin-jobs.ts';
import { GroupPins } from './parts/group-pins.tsx';
import { hasCodes, sheetTemplates, useOrganisationsRead } from './use-pin.ts';

export interface AfterGroupProps {
  readonly group: string;
  readonly people: readonly { readonly person: string; readonly firstName: string }[];
  readonly organisation: string | null;
}

/** After a group has come in: their pins on A4 sheets, for those who gave a name. */
export function Part({ people, organisation }: AfterGroupProps) {
  const template = useSignal<PinTemplateId>('sheet');
  const isBusy = useSignal(false);
  const isPrinted = useSignal(false);
  const problem = useSignal<string | null>(null);
  const running = useRef(false);
  const row = organisation === null ? undefined : organisations.value.get(organisation);
  const withCode = hasCodes();
  const pins = useMemo(
    () =>
      people.map(
        ({ person, firstName }): WantedPin => ({
          person,
          name: firstName,
          organisation: row?.name ?? '',
          organisationShort: row?.short ?? '',
          code: withCode ? person : null,
        }),
      ),
    [people, row, withCode],
  );
  const isRead = useOrganisationsRead();
  const chosen = templateById(template.value) ?? (sheetTemplates[0] as PinTemplate);
  const recent = recentPinJobs.value;

  /** A second time prints the same jobs again, and makes no new ones. */
  const print = (): Promise<Result<unknown>> => {
    const jobs = people.flatMap(({ person }) => latestJob(recent, person) ?? []);
    return jobs.length === people.length ? printJobs(jobs, chosen) : printNew(pins, chosen);
  };
  const start = async (): Promise<void> => {
    if (running.current) return;
    running.current = true;
    isBusy.value = true;
    problem.value = null;
    const end = await print();
    running.current = false;
    isBusy.value = false;
    isPrinted.value = end.ok;
    problem.value = end.ok ? null : end.code;
  };
  return (
    <GroupPins
      pins={pins}
      template={chosen}
      onTemplate={(id) => {
        template.value = id;
      }}
      way={printWay.value}
      isBusy={isBusy.value || !isRead}
      isPrinted={isPrinted.value}
      problem={problem.value}
      onPrint={() => void start()}
    />
  );
}
