import { useSignal } from '@preact/signals';
import type { ActivityForm, Openness } from '../../../domain/calendar/activity-kinds.ts';
import {
  type FileEvent,
  type ImportLine,
  importChanges,
  planImport,
} from '../../../domain/calendar/file-import.ts';
import { addDays, dayAt, instantOf } from '../../../domain/time.ts';
import { formatDateLong } from '../../../i18n/format.ts';
import { house } from '../../../local/queries/house.ts';
import { Button } from '../../../ui/button.tsx';
import { Cluster } from '../../../ui/cluster.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { pickFile } from '../../../ui/pick-file.ts';
import { routes } from '../../../ui/route-names.ts';
import type { FormWorld } from '../edit/time-section.tsx';
import { useWorld } from '../edit/use-world.ts';
import { save, saveAndSay } from '../save.ts';
import { joiningsOf } from '../takings.ts';
import { ImportPreview, isPicked } from './import-preview.tsx';
import { type IcsRefusal, readIcs } from './read-ics.ts';
import { words } from './words.ts';

/** So far are repetitions followed, days: as far as the calendar is unrolled by hand. */
const horizon = 182;

/** `/calendar/import`: a calendar file, looked at before anything of it is written. */
export function Page() {
  const world = useWorld();
  return world ? <Import world={world} /> : null;
}

function Import({ world: { rules, all, now } }: { world: FormWorld }) {
  const events = useSignal<readonly FileEvent[] | null>(null);
  const problem = useSignal<IcsRefusal | null>(null);
  const picked = useSignal<ReadonlyMap<string, boolean>>(new Map());
  const form = useSignal<ActivityForm>('meeting');
  const openness = useSignal<Openness>('join');
  const isBusy = useSignal(false);
  const lastDay = addDays(dayAt(now, rules.timeZone), horizon);
  const choose = async (): Promise<void> => {
    const file = await pickFile('.ics,.ical,.ifb,text/calendar');
    if (!file) return;
    isBusy.value = true;
    const until = instantOf(addDays(lastDay, 1), '00:00', rules.timeZone);
    const read = await readIcs(file, {
      timeZone: rules.timeZone,
      from: now,
      until,
      untitled: words.untitled(),
    });
    isBusy.value = false;
    picked.value = new Map();
    events.value = read.ok ? read.value : null;
    problem.value = read.ok ? null : read.code;
  };
  const lines = events.value && planImport(rules, events.value, all, now);
  const chosen = (lines ?? []).filter((line) => isPicked(line, picked.value));
  const bring = async (): Promise<void> => {
    const around = { house: house.peek(), joinings: joiningsOf };
    const made = importChanges(rules, chosen, { form: form.value, openness: openness.value }, around);
    if (await saveAndSay(made.changes, words.brought(chosen.length), () => save(made.undo)))
      picked.value = new Map();
  };
  return (
    <Scaffold
      title={words.title()}
      lead={words.lead()}
      back={{ href: routes.calendar, label: words.toCalendar() }}
      actions={
        lines !== null && lines.length > 0 && <BringButton chosen={chosen} onBring={() => void bring()} />
      }
    >
      {problem.value !== null && (
        <Notice tone="warn" live>
          {words[problem.value]()}
        </Notice>
      )}
      <Cluster>
        <Button
          variant={lines === null ? 'primary' : 'quiet'}
          busy={isBusy.value}
          onClick={() => void choose()}
        >
          {lines === null ? words.choose() : words.chooseOther()}
        </Button>
      </Cluster>
      {lines?.length === 0 && <Empty text={words.empty()} detail={words.emptyDetail()} />}
      {lines !== null && lines.length > 0 && (
        <ImportPreview
          lines={lines}
          picked={picked}
          form={form}
          openness={openness}
          timeZone={rules.timeZone}
          now={now}
          horizon={words.horizon(formatDateLong(lastDay, { withYear: true }))}
        />
      )}
    </Scaffold>
  );
}

function BringButton({ chosen, onBring }: { chosen: readonly ImportLine[]; onBring: () => void }) {
  const isNothing = chosen.length === 0;
  return (
    <Button variant="primary" icon="check" aria-disabled={isNothing} onClick={() => !isNothing && onBring()}>
      {isNothing ? words.nothing() : words.bring(chosen.length)}
    </Button>
  );
}
