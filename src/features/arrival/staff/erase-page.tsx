import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { may } from '../../../domain/deeds.ts';
import { livePerson } from '../../../local/queries/people.ts';
import { session } from '../../../local/session.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { routes } from '../../../ui/route-names.ts';
import { showSnack } from '../../../ui/snack.tsx';
import { labelOf } from '../people.ts';
import { EraseSheet } from '../shared/erase-sheet.tsx';
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
  const { id, text } = who.value;
  const person = useMemo(() => (id === null ? undefined : livePerson(id)), [id])?.value;
  const organisation = labelOf(person?.fields.organisation ?? null);

  const close = (): void => {
    isAsking.value = false;
  };
  const leave = (): void => {
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
      <EraseSheet
        title={words.sure(text, organisation)}
        lines={[words.goes(), words.stays(), words.today(), words.pins(), words.later()]}
        action={words.erase()}
        person={id}
        isSelf={false}
        open={isAsking.value}
        onClose={close}
        onErased={leave}
      />
    </Scaffold>
  );
}
