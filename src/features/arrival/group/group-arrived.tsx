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
import { type ArrivedGroup, takeGroupBack } from './group-model.ts';
import { words } from './words.ts';

export interface GroupArrivedProps {
  group: ArrivedGroup;
  onDone: () => void;
}

/** The group is in; now the pins, or a minute to take it back. */
export function GroupArrived({ group, onDone }: GroupArrivedProps) {
  const problem = useSignal('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const undo = async (): Promise<void> => {
    const done = await takeGroupBack(group);
    if (!done.ok) {
      problem.value = sayRefusal(done.code);
      return;
    }
    onDone();
    void showSnack({ text: words.undone() });
  };
  const count = group.people.length + group.unnamed;
  return (
    // A sheet of pins takes its time; only a group without names goes home by itself.
    <IdleReturn onReturn={onDone} held={group.people.length > 0}>
      <div class={styles.welcome}>
        <header class={styles.head}>
          <h1
            ref={heading}
            tabIndex={-1}
            data-page-title
            class={group.name.length > 18 ? styles.long : styles.name}
          >
            {group.name === '' ? words.welcomeAll() : words.welcomeGroup(group.name)}
          </h1>
          <p class={styles.time}>
            <Icon name="check" />
            {words.done(count, formatTime(group.at, house.value.timeZone))}
          </p>
        </header>
        {problem.value && (
          <Notice tone="danger" live>
            {problem.value}
          </Notice>
        )}
        <div class={styles.actions}>
          <UndoButton from={group.at} onUndo={() => void undo()} />
          <Button variant="primary" onClick={onDone}>
            {doorWords.done()}
          </Button>
        </div>
        <Slot
          name="after-group"
          props={{ group: group.group, people: group.people, organisation: group.organisation }}
        />
      </div>
    </IdleReturn>
  );
}
