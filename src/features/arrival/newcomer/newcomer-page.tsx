import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useDraft } from '../../../local/drafts.ts';
import { Button } from '../../../ui/button.tsx';
import { navigate } from '../../../ui/navigate.ts';
import { Notice } from '../../../ui/notice.tsx';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { routes } from '../../../ui/route-names.ts';
import { checkInPerson } from '../door/check-in-model.ts';
import { carriedName, welcomed } from '../door/door-state.ts';
import formStyles from '../shared/form.module.css';
import { type FormRefusal, sayFormRefusal } from '../shared/refusal-words.ts';
import { hasTitle } from '../shared/title-catch.tsx';
import { useDirectory } from '../shared/use-directory.ts';
import { sharedWords } from '../shared/words.ts';
import { NewcomerForm } from './newcomer-form.tsx';
import { checkInNewcomer, emptyNewcomer, findNamesake, type NewcomerDraft } from './newcomer-model.ts';
import { sayPurpose } from './purpose-words.ts';
import { words } from './words.ts';

/** "I'm new here": a first name is enough, and nobody is turned away. */
export function Page() {
  const [draft, clear] = useDraft<NewcomerDraft>('arrival.newcomer', emptyNewcomer);
  const refusal = useSignal<FormRefusal | null>(null);
  const isSaving = useSignal(false);
  const isAskedTitle = useSignal(false);

  useEffect(() => {
    if (carriedName.value === '') return;
    draft.value = { ...emptyNewcomer, firstName: carriedName.value };
    carriedName.value = '';
  }, []);

  const change = (part: Partial<NewcomerDraft>): void => {
    refusal.value = null;
    draft.value = { ...draft.value, ...part };
  };

  const goHome = async (checkedIn: Awaited<ReturnType<typeof checkInNewcomer>>): Promise<void> => {
    isSaving.value = false;
    if (!checkedIn.ok) {
      refusal.value = checkedIn.code;
      return;
    }
    clear();
    welcomed.value = checkedIn.value;
    navigate(routes.home, { replace: true });
  };

  const save = async (): Promise<void> => {
    isSaving.value = true;
    await goHome(await checkInNewcomer(draft.value, sayPurpose(draft.value.purpose)));
  };

  const submit = async (): Promise<void> => {
    const { firstName, keptName } = draft.value;
    // A title is asked about once, before the name stands on a pin.
    isAskedTitle.value = hasTitle(firstName, keptName);
    if (isAskedTitle.value) document.querySelector<HTMLElement>('[data-title-catch] button')?.focus();
    else await save();
  };

  const answerTitle = async (name: Partial<NewcomerDraft>): Promise<void> => {
    change(name);
    if (!isAskedTitle.value) return;
    isAskedTitle.value = false;
    await save();
  };

  const startOver = (): void => {
    refusal.value = null;
    isAskedTitle.value = false;
    clear();
  };

  useDirectory();
  const namesake = findNamesake(draft.value.firstName, draft.value.organisation);
  const isName = refusal.value === 'name-empty' || refusal.value === 'name-too-long';
  const isOrganisation = refusal.value === 'organisation-too-long';
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
            {draft.value !== emptyNewcomer && (
              <Button variant="quiet" onClick={startOver}>
                {sharedWords.startOver()}
              </Button>
            )}
            <Button type="submit" variant="primary" busy={isSaving.value}>
              {words.checkIn()}
            </Button>
          </>
        }
      >
        <NewcomerForm
          draft={draft.value}
          onChange={change}
          onTitle={(name) => void answerTitle(name)}
          namesake={namesake}
          onNamesake={(id) => void checkInPerson(id).then(goHome)}
          nameError={isName && refusal.value ? sayFormRefusal(refusal.value) : ''}
          organisationError={isOrganisation && refusal.value ? sayFormRefusal(refusal.value) : ''}
        />
        {refusal.value && !isName && !isOrganisation && (
          <Notice tone="danger" live>
            {sayFormRefusal(refusal.value)}
          </Notice>
        )}
      </Scaffold>
    </form>
  );
}
