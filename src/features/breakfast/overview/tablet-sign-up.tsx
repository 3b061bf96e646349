import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { fewestLetters } from '../../../domain/arrival/directory.ts';
import { plainPlusOne, withdraw } from '../../../domain/breakfast/coming.ts';
import { makeId, plainSignUpId, signUpId } from '../../../domain/id.ts';
import { fold } from '../../../domain/text.ts';
import type { Day } from '../../../domain/time.ts';
import { signUpsOn } from '../../../local/queries/breakfast-day.ts';
import {
  directoryReady,
  directoryVersion,
  loadDirectory,
  searchDirectory,
} from '../../../local/queries/directory.ts';
import type { RowOf } from '../../../local/row.ts';
import { Button } from '../../../ui/button.tsx';
import { Combobox, type ComboboxOption } from '../../../ui/combobox.tsx';
import { save, saveWithUndo } from '../save.ts';
import { comeChange } from './come.ts';
import { OnboardingPart } from './onboarding-part.tsx';
import styles from './overview.module.css';
import { SignUpPart } from './sign-up-part.tsx';
import { words } from './words.ts';

/** Those whose name begins so; nobody below two letters. */
function suggest(typed: string): ComboboxOption[] {
  return searchDirectory(typed).map(({ id, firstName, lastInitial, organisation }) => ({
    id,
    label: lastInitial === '' ? firstName : `${firstName} ${lastInitial}`,
    ...(organisation === '' ? {} : { detail: organisation }),
  }));
}

const isSearch = (typed: string): boolean => fold(typed).replaceAll(' ', '').length >= fewestLetters;

type SignUps = readonly RowOf<'signUp'>[];

/** Whoever picks their name comes, unless they have said so before: then they see what they said. */
async function come(person: string, day: Day, signUps: SignUps): Promise<boolean> {
  const said = signUps.find(({ id }) => id === signUpId(person, day));
  if (said?.fields.coming) return true;
  return save([await comeChange(person, day, said?.fields.guests ?? 0)]);
}

/** At the tablet: find yourself by two letters and you come, or one more without a name. */
export function TabletSignUp({ day }: { day: Day }) {
  useEffect(() => {
    loadDirectory().catch((error: unknown) => console.error('breakfast: the register was not read', error));
  }, []);
  const typed = useSignal('');
  const picked = useSignal<string | null>(null);
  const stateRef = useRef<HTMLHeadingElement>(null);
  const signUps = useMemo(() => signUpsOn(day), [day]).value;
  // Whoever searches follows the register.
  void directoryVersion.value;

  useEffect(() => {
    // The field that had the focus is gone.
    if (picked.value !== null) stateRef.current?.focus();
  }, [picked.value]);

  const reset = (): void => {
    picked.value = null;
    typed.value = '';
  };
  const take = async (person: string): Promise<void> => {
    if (await come(person, day, signUps)) picked.value = person;
  };
  const plusOne = (): Promise<void> => {
    const random = makeId();
    return saveWithUndo([plainPlusOne(random, day)], words.plusOne(), [withdraw(plainSignUpId(random, day))]);
  };

  if (picked.value !== null) {
    return (
      <div class={styles.signUp}>
        <SignUpPart person={picked.value} day={day} isMine={false} stateRef={stateRef} />
        <OnboardingPart person={picked.value} day={day} isMine={false} />
        <Button variant="primary" onClick={reset}>
          {words.done()}
        </Button>
      </div>
    );
  }
  const options = suggest(typed.value);
  const isNobody = isSearch(typed.value) && directoryReady.value && options.length === 0;
  return (
    <div class={styles.signUp}>
      <Combobox
        label={words.find()}
        value={typed.value}
        onValue={(text) => {
          typed.value = text;
        }}
        options={options}
        onPick={({ id }) => void take(id)}
        isFiltered
        size="big"
        autoCapitalize="words"
        maxLength={200}
      />
      <div role="status">{isNobody && <p>{words.notFound()}</p>}</div>
      <Button onClick={() => void plusOne()}>{words.plusOne()}</Button>
      <p class={styles.quiet}>{words.plusOneHint()}</p>
    </div>
  );
}
