import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { may } from '../../../domain/deeds.ts';
import { erasePerson } from '../../../local/erase.ts';
import { livePerson } from '../../../local/queries/people.ts';
import { session } from '../../../local/session.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { routes } from '../../../ui/route-names.ts';
import { Sheet } from '../../../ui/sheet.tsx';
import { showSnack } from '../../../ui/snack.tsx';
import { Stack } from '../../../ui/stack.tsx';
import { labelOf } from '../people.ts';
import { sayRefusal } from '../save-words.ts';
import { eraseWords as words } from '../shared/erase-words.ts';
import { HostField, noHost } from '../shared/host-field.tsx';
import { words as staffWords } from './words.ts';

/** For the host: somebody asks to be forgotten. A door says where that is done. */
export function Page() {
  const back = { href: routes.house, label: staffWords.title() };
  if (may(session.value?.role, 'forget')) return <Erase back={back} />;
  return (
    <Scaffold title={words.staffTitle()} back={back}>
      <Notice>{words.atDesk()}</Notice>
    </Scaffold>
  );
}

function Erase({ back }: { back: { readonly href: string; readonly label: string } }) {
  const who = useSignal(noHost);
  const isAsking = useSignal(false);
  const isBusy = useSignal(false);
  const problem = useSignal('');
  const { id, text } = who.value;
  const person = useMemo(() => (id === null ? undefined : livePerson(id)), [id])?.value;
  const organisation = labelOf(person?.fields.organisation ?? null);

  const close = (): void => {
    isAsking.value = false;
  };
  const erase = async (): Promise<void> => {
    if (id === null) return;
    isBusy.value = true;
    const erased = await erasePerson(id, false);
    isBusy.value = false;
    if (!erased.ok) {
      problem.value = sayRefusal(erased.code);
      return;
    }
    close();
    who.value = noHost;
    void showSnack({ text: words.gone() });
  };

  return (
    <Scaffold
      title={words.staffTitle()}
      lead={words.staffLead()}
      back={back}
      actions={
        <Button
          variant="danger"
          disabled={id === null}
          onClick={() => {
            problem.value = '';
            isAsking.value = true;
          }}
        >
          {words.erase()}
        </Button>
      }
    >
      <HostField
        label={words.who()}
        hint={words.whoHint()}
        value={who.value}
        onValue={(value) => {
          who.value = value;
        }}
      />
      <Sheet
        title={words.sure(text, organisation)}
        open={isAsking.value}
        onClose={close}
        actions={
          <>
            <Button onClick={close}>{words.keep()}</Button>
            <Button variant="danger" busy={isBusy.value} onClick={() => void erase()}>
              {words.erase()}
            </Button>
          </>
        }
      >
        <Stack>
          <p>{words.goes()}</p>
          <p>{words.stays()}</p>
          <p>{words.today()}</p>
          <p>{words.pins()}</p>
          <p>{words.later()}</p>
          {problem.value !== '' && (
            <Notice tone="danger" live>
              {problem.value}
            </Notice>
          )}
        </Stack>
      </Sheet>
    </Scaffold>
  );
}
