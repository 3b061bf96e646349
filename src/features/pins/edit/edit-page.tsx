import { useSignal } from '@preact/signals';
import { templateById } from '../../../domain/pins/pin-template.ts';
import { formatTime } from '../../../i18n/format.ts';
import { commit } from '../../../local/commit.ts';
import { useDraft } from '../../../local/drafts.ts';
import { hub } from '../../../local/queries/hub.ts';
import { Button } from '../../../ui/button.tsx';
import { Empty } from '../../../ui/empty.tsx';
import type { PageProps } from '../../../ui/feature.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { routes } from '../../../ui/route-names.ts';
import { printNew, printWay } from '../jobs/do-print.ts';
import { cancelled, shownOrganisation } from '../jobs/pin-jobs.ts';
import { WriteByHand } from '../parts/write-by-hand.tsx';
import { sayPinRefusal } from '../refusal-words.ts';
import { sharedWords } from '../shared-words.ts';
import { hubTemplate, type Pin, usePin } from '../use-pin.ts';
import { editedPin, noEdit, type PinEdit } from './edit-model.ts';
import { EditView } from './edit-view.tsx';
import { words } from './words.ts';

const back = () => ({ href: routes.home, label: sharedWords.toDoor() });

/** One person's pin: change what it says, see it in its true size, print it. */
export function Page({ params: { person = '' } }: PageProps) {
  const pin = usePin(person);
  if (!pin) {
    return (
      <Scaffold title={words.title()} back={back()}>
        <Empty
          text={words.noSuch()}
          action={<LinkButton href={routes.pins}>{sharedWords.toPins()}</LinkButton>}
        />
      </Scaffold>
    );
  }
  return <EditPin {...pin} />;
}

function EditPin({ row, pin: registered, job }: Pin) {
  const [edit, clear] = useDraft<PinEdit>(`pins.edit.${row.id}`, noEdit);
  const isBusy = useSignal(false);
  const problem = useSignal<string | null>(null);
  const pin = editedPin(registered, job, edit.value);
  const template = templateById(edit.value.template ?? job?.fields.template ?? '') ?? hubTemplate();
  const isByHand = printWay.value === 'write';

  const print = async (): Promise<void> => {
    isBusy.value = true;
    problem.value = null;
    const end = await printNew([pin], template);
    // The one that still waited said something else.
    const isOvertaken = end.ok && (job?.fields.state === 'wanted' || job?.fields.state === 'failed');
    const tidied = isOvertaken ? await commit(cancelled([job])) : end;
    isBusy.value = false;
    if (end.ok) clear();
    problem.value = !end.ok ? end.code : tidied.ok ? null : tidied.code;
  };

  const { value: code } = problem;
  const isName = code === 'name-empty' || code === 'name-too-long';
  const isOrganisation = code === 'organisation-too-long';
  const printedAt = job?.fields.state === 'printed' ? job.fields.printedAt : null;
  return (
    <Scaffold
      title={words.title()}
      lead={words.lead()}
      back={back()}
      actions={
        <>
          {edit.value !== noEdit && (
            <Button variant="quiet" onClick={clear}>
              {words.reset()}
            </Button>
          )}
          {!isByHand && (
            <Button variant="primary" icon="printer" busy={isBusy.value} onClick={() => void print()}>
              {printedAt === null ? sharedWords.print() : sharedWords.printAgain()}
            </Button>
          )}
        </>
      }
    >
      {printedAt !== null && (
        <Notice tone="good" live>
          {sharedWords.printed(formatTime(printedAt, hub.value?.fields.timeZone ?? 'UTC'))}
        </Notice>
      )}
      {code !== null && !isName && !isOrganisation && (
        <Notice tone="warn" live>
          {sayPinRefusal(code)}
        </Notice>
      )}
      {isByHand ? (
        <WriteByHand name={pin.name} organisation={shownOrganisation(pin)} isMember={false} />
      ) : (
        <EditView
          pin={pin}
          template={template}
          nameError={isName ? sayPinRefusal(code) : ''}
          organisationError={isOrganisation ? sayPinRefusal(code) : ''}
          onEdit={(part) => {
            problem.value = null;
            edit.value = { ...edit.value, ...part };
          }}
        />
      )}
    </Scaffold>
  );
}
