import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { formatTime } from '../../../i18n/format.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { lazyPart } from '../../../ui/lazy-part.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { showSnack } from '../../../ui/snack.tsx';
import { takeBack, undoFrom, type Welcomed } from '../door/check-in-model.ts';
import { house } from '../house.ts';
import { sayRefusal } from '../save-words.ts';
import { doorWords } from '../words.ts';
import { IdleReturn } from './idle-return.tsx';
import { UndoButton } from './undo-button.tsx';
import styles from './welcome.module.css';

const WelcomeMore = lazyPart(async () => (await import('./welcome-more.tsx')).WelcomeMore);

const headings = {
  arrived: doorWords.welcome,
  'already-here': doorWords.helloAgain,
  'back-again': doorWords.welcomeBack,
} as const;

const times = {
  arrived: doorWords.checkedIn,
  'already-here': doorWords.alreadyHere,
  'back-again': doorWords.backAgain,
} as const;

/** Longer names get a smaller heading, so that the buttons stay on the screen. */
const longName = 18;

/** Heading and time: what somebody reads in a second on their way in. */
export function WelcomeHead({ welcomed }: { welcomed: Welcomed }) {
  const { outcome, firstName, at, isFirst } = welcomed;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <header class={styles.head}>
      <h1
        ref={heading}
        tabIndex={-1}
        data-page-title
        class={firstName.length > longName ? styles.long : styles.name}
      >
        {headings[outcome](firstName)}
      </h1>
      <p class={styles.time}>
        <Icon name="check" />
        {times[outcome](formatTime(at, house.value.timeZone))}
      </p>
      {isFirst && outcome === 'arrived' && <p class={styles.first}>{doorWords.firstTime()}</p>}
    </header>
  );
}

export interface WelcomeProps {
  welcomed: Welcomed;
  /** Back to the door's first screen: by hand, by time, or because it was taken back. */
  onDone: () => void;
}

/** Somebody is in: welcomed by name, with a minute to take it back. The door goes home by itself. */
export function Welcome({ welcomed, onDone }: WelcomeProps) {
  const held = useSignal(false);
  const problem = useSignal('');
  // Their name stands there a frame before the rest is drawn.
  const isGreeted = useSignal(false);
  useEffect(() => {
    isGreeted.value = true;
  }, []);
  const undo = async (): Promise<void> => {
    const done = await takeBack(welcomed);
    if (!done.ok) {
      problem.value = sayRefusal(done.code);
      return;
    }
    onDone();
    void showSnack({ text: welcomed.outcome === 'back-again' ? doorWords.undoneBack() : doorWords.undone() });
  };
  return (
    <IdleReturn onReturn={onDone} held={held.value}>
      <div class={styles.welcome}>
        <WelcomeHead welcomed={welcomed} />
        {problem.value && (
          <Notice tone="danger" live>
            {problem.value}
          </Notice>
        )}
        <div class={styles.actions}>
          <UndoButton from={undoFrom(welcomed)} onUndo={undo} />
          <Button variant="primary" onClick={onDone}>
            {doorWords.done()}
          </Button>
        </div>
        {isGreeted.value && <WelcomeMore welcomed={welcomed} held={held} />}
      </div>
    </IdleReturn>
  );
}
