import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { formatTime } from '../../../i18n/format.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Slot } from '../../../ui/slot.tsx';
import { showSnack } from '../../../ui/snack.tsx';
import { house } from '../house.ts';
import { sayRefusal } from '../save-words.ts';
import { IdleReturn } from '../welcome/idle-return.tsx';
import { UndoButton } from '../welcome/undo-button.tsx';
import styles from '../welcome/welcome.module.css';
import { doorWords } from '../words.ts';
import { type Leaver, stayAfterAll } from './leave-model.ts';
import { words } from './words.ts';

/** Somebody who has just left, and when (epoch ms). */
export interface Left extends Leaver {
  readonly at: number;
}

export interface GoodbyeProps {
  left: Left;
  onDone: () => void;
}

/** Goodbye, with a minute to take it back. */
export function Goodbye({ left, onDone }: GoodbyeProps) {
  const problem = useSignal('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const undo = async (): Promise<void> => {
    const done = await stayAfterAll(left);
    if (!done.ok) {
      problem.value = sayRefusal(done.code);
      return;
    }
    onDone();
    void showSnack({ text: words.undone() });
  };
  return (
    <IdleReturn onReturn={onDone}>
      <div class={styles.welcome}>
        <header class={styles.head}>
          <h1
            ref={heading}
            tabIndex={-1}
            data-page-title
            class={left.name.length > 18 ? styles.long : styles.name}
          >
            {words.goodbye(left.name)}
          </h1>
          <p class={styles.time}>
            <Icon name="check" />
            {words.checkedOut(formatTime(left.at, house.value.timeZone))}
          </p>
          <p>{words.seeYou()}</p>
        </header>
        {problem.value && (
          <Notice tone="danger" live>
            {problem.value}
          </Notice>
        )}
        <div class={styles.actions}>
          <UndoButton from={left.at} onUndo={() => void undo()} />
          <Button variant="primary" onClick={onDone}>
            {doorWords.done()}
          </Button>
        </div>
        <Slot name="after-leaving" props={{}} />
      </div>
    </IdleReturn>
  );
}
