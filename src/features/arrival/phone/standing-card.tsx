import { useSignal } from '@preact/signals';
import { undoPeriod } from '../../../domain/arrival/arrival.ts';
import type { Result } from '../../../domain/result.ts';
import { formatTime } from '../../../i18n/format.ts';
import { now } from '../../../local/time.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Slot } from '../../../ui/slot.tsx';
import { showSnack } from '../../../ui/snack.tsx';
import { checkInPerson, takeBack, type Welcomed } from '../door/check-in-model.ts';
import { house } from '../house.ts';
import { type SaveRefusal, sayRefusal } from '../save-words.ts';
import { UndoButton } from '../welcome/undo-button.tsx';
import styles from './phone.module.css';
import { leaveNow, type Standing, stay } from './phone-model.ts';
import { words } from './words.ts';

/** How it stands, in words. */
export function sayStanding(standing: Standing): string {
  const { timeZone } = house.value;
  if (standing.state === 'here') return words.checkedIn(formatTime(standing.since, timeZone));
  if (standing.state === 'away') return words.notHere();
  return standing.byClosing ? words.closed() : words.checkedOut(formatTime(standing.at, timeZone));
}

/** For how long after leaving there is still something to say of it, in ms. */
const asksFor = 10 * 60_000;

const mainWords = { away: words.checkIn, here: words.checkOut, left: words.checkInAgain } as const;

/** Checked in or not, and the one big button that changes it; for a minute also the way back. */
export function StandingCard({ standing, person }: { standing: Standing; person: string }) {
  const welcomed = useSignal<Welcomed | null>(null);
  const problem = useSignal('');
  const isBusy = useSignal(false);

  const run = async <T,>(work: Promise<Result<T, SaveRefusal>>): Promise<T | undefined> => {
    isBusy.value = true;
    problem.value = '';
    const done = await work;
    isBusy.value = false;
    if (done.ok) return done.value;
    problem.value = sayRefusal(done.code);
    return undefined;
  };
  const act = async (): Promise<void> => {
    if (standing.state === 'here') {
      welcomed.value = null;
      await run(leaveNow(standing.visit));
    } else welcomed.value = (await run(checkInPerson(person))) ?? null;
  };
  const undo = async (): Promise<void> => {
    if (standing.state === 'left') await run(stay(standing.visit));
    else if (welcomed.value) await run(takeBack(welcomed.value));
    welcomed.value = null;
    if (problem.value === '') void showSnack({ text: words.undone() });
  };

  const undoFrom =
    standing.state === 'left' && !standing.byClosing
      ? standing.at
      : standing.state === 'here' && welcomed.value
        ? welcomed.value.doneAt
        : null;
  return (
    <div class={styles.standing} data-state={standing.state}>
      <p class={styles.state} role="status">
        {standing.state === 'here' && <Icon name="check" />}
        {sayStanding(standing)}
      </p>
      {problem.value && (
        <Notice tone="danger" live>
          {problem.value}
        </Notice>
      )}
      <Button
        variant={standing.state === 'here' ? 'secondary' : 'primary'}
        wide
        busy={isBusy.value}
        onClick={() => void act()}
      >
        {mainWords[standing.state]()}
      </Button>
      {undoFrom !== null && now() - undoFrom < undoPeriod && (
        <UndoButton key={undoFrom} from={undoFrom} onUndo={() => void undo()} />
      )}
      {standing.state === 'left' && !standing.byClosing && now() - standing.at < asksFor && (
        <Slot name="after-leaving" props={{}} />
      )}
    </div>
  );
}
