import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { fewestLetters } from '../../../domain/arrival/directory.ts';
import type { ActivityRow } from '../../../domain/calendar/activity-rules.ts';
import { standingOf } from '../../../domain/calendar/joining-rules.ts';
import { fold } from '../../../domain/text.ts';
import {
  directoryReady,
  directoryVersion,
  loadDirectory,
  searchDirectory,
} from '../../../local/queries/directory.ts';
import { Button } from '../../../ui/button.tsx';
import { Combobox } from '../../../ui/combobox.tsx';
import { Icon } from '../../../ui/icon.tsx';
import type { Taking } from '../agenda/line-detail.ts';
import styles from './detail.module.css';
import { signUp, withdraw } from './join.ts';
import { words } from './words.ts';

const isSearch = (typed: string): boolean => fold(typed).replaceAll(' ', '').length >= fewestLetters;

interface Picked {
  readonly id: string;
  readonly name: string;
}

/** At the tablet: find yourself by two letters and you are signed up. Nobody is listed before. */
export function TabletJoin({ activity, taking }: { activity: ActivityRow; taking: Taking }) {
  const typed = useSignal('');
  const picked = useSignal<Picked | null>(null);
  const stateRef = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    loadDirectory().catch((error: unknown) => console.error('calendar: the register was not read', error));
  }, []);
  useEffect(() => {
    // The field that had the focus is gone.
    if (picked.value) stateRef.current?.focus();
  }, [picked.value]);
  // Whoever searches follows the register.
  void directoryVersion.value;
  const reset = (): void => {
    picked.value = null;
    typed.value = '';
  };
  const take = async (id: string, name: string): Promise<void> => {
    // Who is signed up already only sees that they are.
    const isOut = standingOf(taking.places, id).is === 'out';
    if (!isOut || (await signUp(activity, id))) picked.value = { id, name };
  };

  if (picked.value) {
    const { id, name } = picked.value;
    const standing = standingOf(taking.places, id);
    return (
      <div class={styles.join}>
        <p class={styles.state} data-is={standing.is} ref={stateRef} tabIndex={-1}>
          <Icon name={standing.is === 'waiting' ? 'clock' : 'check'} />
          {standing.is === 'waiting'
            ? words.nameQueued(name, standing.place)
            : standing.is === 'inside'
              ? words.nameJoined(name)
              : words.nameWithdrawn(name)}
        </p>
        {standing.is !== 'out' && (
          <Button onClick={() => void withdraw(activity, id, words.nameWithdrawn(name))}>
            {words.withdrawName(name)}
          </Button>
        )}
        <Button variant="primary" onClick={reset}>
          {words.done()}
        </Button>
      </div>
    );
  }
  const options = searchDirectory(typed.value).map(({ id, firstName, lastInitial, organisation }) => ({
    id,
    label: lastInitial === '' ? firstName : `${firstName} ${lastInitial}`,
    ...(organisation === '' ? {} : { detail: organisation }),
  }));
  const isNobody = isSearch(typed.value) && directoryReady.value && options.length === 0;
  return (
    <div class={styles.join}>
      <Combobox
        label={words.find()}
        value={typed.value}
        onValue={(text) => {
          typed.value = text;
        }}
        options={options}
        onPick={({ id, label }) => void take(id, label)}
        isFiltered
        size="big"
        autoCapitalize="words"
        maxLength={200}
      />
      <div role="status">{isNobody && <p>{words.notFound()}</p>}</div>
    </div>
  );
}
