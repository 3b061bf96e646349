import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import { mostGuests, signUp, withdraw } from '../../../domain/breakfast/coming.ts';
import { signUpId } from '../../../domain/id.ts';
import type { Day } from '../../../domain/time.ts';
import { signUpsOn } from '../../../local/queries/breakfast-day.ts';
import { livePerson } from '../../../local/queries/people.ts';
import type { RowOf } from '../../../local/row.ts';
import { Button } from '../../../ui/button.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Toggle } from '../../../ui/toggle.tsx';
import { save, saveWithUndo } from '../save.ts';
import { comeChange, sayAsked } from './come.ts';
import styles from './overview.module.css';
import { sayNear } from './say.ts';
import { words } from './words.ts';

/** What somebody has said of the breakfast of a day, kept up; undefined while nothing. */
export function useSignUp(person: string, day: Day): RowOf<'signUp'> | undefined {
  const all = useMemo(() => signUpsOn(day), [day]).value;
  return all.find(({ id }) => id === signUpId(person, day));
}

/** How many guests: fewer, the number, more. */
function Stepper({ value, onValue }: { value: number; onValue: (value: number) => void }) {
  const step = (to: number): void => {
    if (to >= 0 && to <= mostGuests) onValue(to);
  };
  return (
    <fieldset class={styles.stepper} aria-label={words.guests()}>
      <span aria-hidden="true">{words.guests()}</span>
      <div class={styles.steps}>
        <Button icon="minus" iconOnly aria-disabled={value === 0} onClick={() => step(value - 1)}>
          {words.fewer()}
        </Button>
        <output class={styles.count}>{value}</output>
        <Button icon="plus" iconOnly aria-disabled={value === mostGuests} onClick={() => step(value + 1)}>
          {words.moreGuests()}
        </Button>
      </div>
    </fieldset>
  );
}

interface SignUpPartProps {
  person: string;
  day: Day;
  /** On somebody's own phone; at the tablet the person is called by name. */
  isMine: boolean;
  /** The heading that says that they come, for whoever leads the focus there. */
  stateRef?: RefObject<HTMLHeadingElement | null>;
}

/** "I'm coming" with one tap, then guests, and whether by name; every tap is saved at once. */
export function SignUpPart({ person, day, isMine, stateRef }: SignUpPartProps) {
  const row = useMemo(() => livePerson(person), [person]).value;
  const mine = useSignUp(person, day);
  const isVisible = row?.fields.visible ?? false;
  const isComing = mine?.fields.coming ?? false;
  const isShown = mine?.fields.shown ?? false;
  const guests = mine?.fields.guests ?? 0;
  const name = row?.fields.firstName ?? '';

  const come = async (): Promise<void> => {
    await save([await comeChange(person, day, guests)]);
  };
  const say = (shown: boolean, withGuests: number): Promise<boolean> =>
    save([signUp(person, { visible: shown }, day, withGuests)]);
  const leave = (): Promise<void> =>
    saveWithUndo(
      [withdraw(signUpId(person, day))],
      isMine ? words.saidNotComing() : words.saidNameNot(name),
      [signUp(person, { visible: isShown }, day, guests)],
    );

  if (!isComing) {
    return (
      <Button variant="primary" wide icon="check" onClick={() => void come()}>
        {words.imComing()}
      </Button>
    );
  }
  return (
    <div class={styles.signUp}>
      <h3 class={styles.state} ref={stateRef} tabIndex={-1}>
        <Icon name="check" />
        {isMine ? words.youCome() : words.youComeOn(name, sayNear(day))}
      </h3>
      <Stepper value={guests} onValue={(next) => void say(isShown, next)} />
      <Choice
        legend={words.how()}
        columns={2}
        value={isShown && isVisible ? 'name' : 'count'}
        onValue={(how) => void say(how === 'name', guests)}
        options={[
          {
            value: 'name',
            label: words.byName(),
            detail: isVisible ? words.byNameDetail() : words.byNameOff(),
            disabled: !isVisible,
          },
          { value: 'count', label: words.byCount(), detail: words.byCountDetail() },
        ]}
      />
      <Toggle
        label={words.notAsked()}
        detail={words.notAskedDetail()}
        checked={mine?.fields.asked === false}
        onChecked={(isResting) => void sayAsked(person, day, !isResting, isMine)}
      />
      <Button onClick={() => void leave()}>{words.notComing()}</Button>
    </div>
  );
}
