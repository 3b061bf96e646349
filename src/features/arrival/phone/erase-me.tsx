import { useSignal } from '@preact/signals';
import { erasePerson } from '../../../local/erase.ts';
import { Button } from '../../../ui/button.tsx';
import { navigate } from '../../../ui/navigate.ts';
import { Notice } from '../../../ui/notice.tsx';
import { routes } from '../../../ui/route-names.ts';
import { Sheet } from '../../../ui/sheet.tsx';
import { showSnack } from '../../../ui/snack.tsx';
import { Stack } from '../../../ui/stack.tsx';
import { sayRefusal } from '../save-words.ts';
import { eraseWords as words } from '../shared/erase-words.ts';
import { forgetMe } from './me.ts';
import styles from './phone.module.css';

/** On one's own page: be forgotten by the hub altogether, after a word about what goes and what stays. */
export function EraseMe({ person, days }: { person: string; days: number | undefined }) {
  const isAsking = useSignal(false);
  const isBusy = useSignal(false);
  const problem = useSignal('');

  const close = (): void => {
    isAsking.value = false;
  };
  const erase = async (): Promise<void> => {
    isBusy.value = true;
    const erased = await erasePerson(person, true);
    isBusy.value = false;
    if (!erased.ok) {
      problem.value = sayRefusal(erased.code);
      return;
    }
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
            problem.value = '';
            isAsking.value = true;
          }}
        >
          {words.meErase()}
        </Button>
      </div>
      <Sheet
        title={words.meSure()}
        open={isAsking.value}
        onClose={close}
        actions={
          <>
            <Button onClick={close}>{words.keep()}</Button>
            <Button variant="danger" busy={isBusy.value} onClick={() => void erase()}>
              {words.meErase()}
            </Button>
          </>
        }
      >
        <Stack>
          <p>{words.meGoes()}</p>
          <p>{words.stays()}</p>
          <p>{words.meToday()}</p>
          <p>{words.later()}</p>
          {problem.value !== '' && (
            <Notice tone="danger" live>
              {problem.value}
            </Notice>
          )}
        </Stack>
      </Sheet>
    </section>
  );
}
