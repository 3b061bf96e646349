import { useMemo } from 'preact/hooks';
import { bookOnboarding, onboardingsLeft } from '../../../domain/breakfast/coming.ts';
import { onboardingId } from '../../../domain/id.ts';
import type { Day } from '../../../domain/time.ts';
import { series } from '../../../local/queries/breakfast.ts';
import { onboardingsOn } from '../../../local/queries/breakfast-day.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { save, saveWithUndo } from '../save.ts';
import styles from './overview.module.css';
import { partWords } from './part-words.ts';
import { sayNear } from './say.ts';

interface OnboardingPartProps {
  person: string;
  day: Day;
  /** A phone knows only its own person's booking, so it says nothing of how many places are left. */
  isMine: boolean;
}

/** A newcomer books somebody to show them around; never refused for being full. */
export function OnboardingPart({ person, day, isMine }: OnboardingPartProps) {
  const all = useMemo(() => onboardingsOn(day), [day]).value;
  const mine = all.find(({ id }) => id === onboardingId(person, day));
  const left = onboardingsLeft(
    series.value,
    all.map(({ fields }) => fields),
  );
  const titleId = `onboarding-${day}`;
  return (
    <section class={styles.part} aria-labelledby={titleId}>
      <h2 id={titleId}>{partWords.onboarding()}</h2>
      {mine?.fields.wanted ? (
        <>
          <p class={styles.state}>
            <Icon name="check" />
            {partWords.booked(sayNear(day))}
          </p>
          <p>
            {mine.fields.receiver === null
              ? partWords.nobodyReceivesYet()
              : partWords.receivedBy(mine.fields.receiver)}
          </p>
          <Button
            onClick={() =>
              void saveWithUndo([bookOnboarding(person, day, false)], partWords.unbooked(), [
                bookOnboarding(person, day),
              ])
            }
          >
            {partWords.unbook()}
          </Button>
        </>
      ) : (
        <>
          <p>{partWords.onboardingLead()}</p>
          {!isMine && <p class={styles.quiet}>{left > 0 ? partWords.placesLeft(left) : partWords.full()}</p>}
          <Button icon="leaf" onClick={() => void save([bookOnboarding(person, day)])}>
            {partWords.book()}
          </Button>
        </>
      )}
    </section>
  );
}
