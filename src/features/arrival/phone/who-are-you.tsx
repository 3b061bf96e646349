import { useSignal } from '@preact/signals';
import { codePath, readCode } from '../../../domain/code.ts';
import { useDraft } from '../../../local/drafts.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { navigate } from '../../../ui/navigate.ts';
import { Notice } from '../../../ui/notice.tsx';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { FirstNameField } from '../shared/first-name-field.tsx';
import formStyles from '../shared/form.module.css';
import { noOrganisation, OrganisationField } from '../shared/organisation-field.tsx';
import { type FormRefusal, sayFormRefusal } from '../shared/refusal-words.ts';
import { hasTitle } from '../shared/title-catch.tsx';
import { VisibleChoice } from '../shared/visible-choice.tsx';
import { introduceMyself } from './phone-model.ts';
import { words } from './words.ts';

const emptyMe = { firstName: '', keptName: '', organisation: noOrganisation, visible: false };

/** Whose phone is this? First name and organisation, or the code of somebody the hub knows already. */
export function WhoAreYou() {
  const [draft, clear] = useDraft('arrival.me', emptyMe);
  const refusal = useSignal<FormRefusal | null>(null);
  const hasPin = useSignal(false);
  const isAskedTitle = useSignal(false);

  const change = (part: Partial<typeof emptyMe>): void => {
    refusal.value = null;
    draft.value = { ...draft.value, ...part };
  };
  const save = async (): Promise<void> => {
    const done = await introduceMyself(draft.value);
    if (done.ok) clear();
    else refusal.value = done.code;
  };
  const submit = async (): Promise<void> => {
    isAskedTitle.value = hasTitle(draft.value.firstName, draft.value.keptName);
    if (!isAskedTitle.value) await save();
  };
  const answerTitle = async (part: Partial<typeof emptyMe>): Promise<void> => {
    change(part);
    if (isAskedTitle.value) await save();
  };

  if (hasPin.value)
    return (
      <LinkByCode
        onBack={() => {
          hasPin.value = false;
        }}
      />
    );
  const said = refusal.value ? sayFormRefusal(refusal.value) : '';
  const isOrganisation = refusal.value === 'organisation-too-long';
  return (
    <form
      class={formStyles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      noValidate
    >
      <Scaffold
        title={words.whoTitle()}
        lead={words.whoLead()}
        actions={
          <Button type="submit" variant="primary">
            {words.thisIsMe()}
          </Button>
        }
      >
        <FirstNameField
          value={draft.value.firstName}
          onValue={(firstName) => change({ firstName })}
          error={isOrganisation ? '' : said}
          kept={draft.value.keptName}
          onAccept={(firstName) => void answerTitle({ firstName })}
          onKeep={(keptName) => void answerTitle({ keptName })}
          isOwnDevice
        />
        <OrganisationField
          value={draft.value.organisation}
          onValue={(organisation) => change({ organisation })}
          error={isOrganisation ? said : undefined}
        />
        <VisibleChoice checked={draft.value.visible} onChecked={(visible) => change({ visible })} />
        <div>
          <Button
            variant="quiet"
            icon="clothespin"
            onClick={() => {
              hasPin.value = true;
            }}
          >
            {words.haveAPin()}
          </Button>
        </div>
      </Scaffold>
    </form>
  );
}

/** The path that a typed or pasted link code leads to; null if it does not look whole. */
export function typedCodeToPath(typed: string): string | null {
  const code = readCode(typed.includes('/') ? typed : `/l/${typed.replace(/\s/g, '').toLowerCase()}`);
  return typeof code === 'object' && code.type === 'link' ? codePath(code) : null;
}

function LinkByCode({ onBack }: { onBack: () => void }) {
  const typed = useSignal('');
  const isBad = useSignal(false);
  const go = (): void => {
    const path = typedCodeToPath(typed.value);
    isBad.value = path === null;
    if (path !== null) navigate(path);
  };
  return (
    <form
      class={formStyles.form}
      onSubmit={(event) => {
        event.preventDefault();
        go();
      }}
      noValidate
    >
      <Scaffold
        title={words.linkTitle()}
        actions={
          <>
            <Button onClick={onBack}>{words.back()}</Button>
            <Button type="submit" variant="primary">
              {words.link()}
            </Button>
          </>
        }
      >
        <Notice icon="phone">{words.linkLead()}</Notice>
        <Field
          label={words.code()}
          value={typed.value}
          onValue={(text) => {
            typed.value = text;
            isBad.value = false;
          }}
          error={isBad.value ? words.codeBad() : ''}
          autoCapitalize="none"
          spellcheck={false}
        />
      </Scaffold>
    </form>
  );
}
