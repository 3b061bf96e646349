import { useSignal } from '@preact/signals';
import type { Occurrence } from '../../../domain/breakfast/breakfast.ts';
import { moveOnboarding, onboardingsLeft } from '../../../domain/breakfast/coming.ts';
import type { Onboarding } from '../../../domain/breakfast/onboarding.ts';
import type { Day } from '../../../domain/time.ts';
import { series } from '../../../local/queries/breakfast.ts';
import { Button } from '../../../ui/button.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { Sheet } from '../../../ui/sheet.tsx';
import { saveWithUndo } from '../save.ts';
import { partWords } from './part-words.ts';
import { sayDayTitle, sayNear } from './say.ts';

interface MoveSheetProps {
  /** Who is moved, from which day. */
  who: { readonly person: string; readonly name: string; readonly day: Day };
  breakfasts: readonly Occurrence[];
  /** All who want to be shown around. */
  wanted: readonly Onboarding[];
  onClose: () => void;
}

/** The host gives a newcomer another breakfast, and sees where there is a place. A full one may be taken, too. */
export function MoveSheet({ who, breakfasts, wanted, onClose }: MoveSheetProps) {
  const { person, name, day } = who;
  const chosen = useSignal<Day | null>(null);
  const left = (on: Day): number =>
    onboardingsLeft(
      series.value,
      wanted.filter((one) => one.day === on),
    );
  const others = breakfasts.filter((one) => one.day !== day);
  const move = async (): Promise<void> => {
    const to = chosen.value;
    if (to === null) return;
    onClose();
    await saveWithUndo(
      moveOnboarding(person, day, to),
      partWords.movedTo(sayNear(to)),
      moveOnboarding(person, to, day),
    );
  };
  return (
    <Sheet
      open
      title={partWords.moveNamed(name)}
      onClose={onClose}
      actions={
        others.length > 0 && (
          <Button variant="primary" aria-disabled={chosen.value === null} onClick={() => void move()}>
            {partWords.move()}
          </Button>
        )
      }
    >
      {others.length === 0 ? (
        <p>{partWords.noOther()}</p>
      ) : (
        <Choice
          legend={partWords.moveWhen(name)}
          value={chosen.value}
          onValue={(next) => {
            chosen.value = next;
          }}
          options={others.map((one) => ({
            value: one.day,
            label: sayDayTitle(one.day),
            detail: left(one.day) > 0 ? partWords.placesLeft(left(one.day)) : partWords.noPlaceLeft(),
          }))}
        />
      )}
    </Sheet>
  );
}
