import { useSignal } from '@preact/signals';
import { useDraft } from '../../../local/drafts.ts';
import { Button } from '../../../ui/button.tsx';
import { navigate } from '../../../ui/navigate.ts';
import { Notice } from '../../../ui/notice.tsx';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { routes } from '../../../ui/route-names.ts';
import formStyles from '../shared/form.module.css';
import { type FormRefusal, sayFormRefusal } from '../shared/refusal-words.ts';
import { sharedWords } from '../shared/words.ts';
import { GroupArrived } from './group-arrived.tsx';
import { GroupForm } from './group-form.tsx';
import { type ArrivedGroup, checkInGroup, emptyGroup, type GroupDraft } from './group-model.ts';
import { words } from './words.ts';

/** A whole group comes in at once. */
export function Page() {
  const [draft, clear] = useDraft<GroupDraft>('arrival.group', emptyGroup);
  const refusal = useSignal<FormRefusal | null>(null);
  const isSaving = useSignal(false);
  const arrived = useSignal<ArrivedGroup | null>(null);

  const submit = async (): Promise<void> => {
    isSaving.value = true;
    const done = await checkInGroup(draft.value);
    isSaving.value = false;
    if (!done.ok) {
      refusal.value = done.code;
      return;
    }
    clear();
    arrived.value = done.value;
  };

  if (arrived.value)
    return <GroupArrived group={arrived.value} onDone={() => navigate(routes.home, { replace: true })} />;
  const said = refusal.value ? sayFormRefusal(refusal.value) : '';
  const isOrganisation = refusal.value === 'organisation-too-long';
  const isSave = refusal.value === 'storage-full' || refusal.value === 'storage-failed';
  return (
    <form
      class={formStyles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSaving.value) void submit();
      }}
      noValidate
    >
      <Scaffold
        title={words.title()}
        lead={words.lead()}
        back={{ href: routes.home, label: sharedWords.toDoor() }}
        actions={
          <>
            {draft.value !== emptyGroup && (
              <Button
                variant="quiet"
                onClick={() => {
                  refusal.value = null;
                  clear();
                }}
              >
                {sharedWords.startOver()}
              </Button>
            )}
            <Button type="submit" variant="primary" busy={isSaving.value}>
              {words.checkIn()}
            </Button>
          </>
        }
      >
        <GroupForm
          draft={draft.value}
          onChange={(part) => {
            refusal.value = null;
            draft.value = { ...draft.value, ...part };
          }}
          organisationError={isOrganisation ? said : ''}
          countError={isOrganisation || isSave ? '' : said}
        />
        {isSave && (
          <Notice tone="danger" live>
            {said}
          </Notice>
        )}
      </Scaffold>
    </form>
  );
}
