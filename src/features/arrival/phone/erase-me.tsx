import { useSignal } from '@preact/signals';
import { forgetMe } from '../../../local/me.ts';
import { Button } from '../../../ui/button.tsx';
import { navigate } from '../../../ui/navigate.ts';
import { routes } from '../../../ui/route-names.ts';
import { showSnack } from '../../../ui/snack.tsx';
import { EraseSheet } from '../shared/erase-sheet.tsx';
import { eraseWords as words } from '../shared/erase-words.ts';
import styles from './phone.module.css';

/** On one's own page: be forgotten by the hub altogether, after a word about what goes and what stays. */
export function EraseMe({ person, days }: { person: string; days: number | undefined }) {
  const isAsking = useSignal(false);

  const close = (): void => {
    isAsking.value = false;
  };
  const leave = async (): Promise<void> => {
    await forgetMe(person);
    close();
    navigate(routes.home);
    void showSnack({ text: words.meGone() });
  };

  return (
    <section class={styles.part}>
      <h2>{words.meTitle()}</h2>
      <p class={styles.quiet}>{words.meLead(days)}</p>
      <div>
        <Button
          variant="danger"
          onClick={() => {
            isAsking.value = true;
          }}
        >
          {words.meErase()}
        </Button>
      </div>
      <EraseSheet
        title={words.meSure()}
        lines={[words.meGoes(), words.stays(), words.meToday(), words.later()]}
        action={words.meErase()}
        person={person}
        isSelf
        open={isAsking.value}
        onClose={close}
        onErased={leave}
      />
    </section>
  );
}
