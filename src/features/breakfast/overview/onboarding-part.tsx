import { useMemo } from 'preact/hooks';
import { bookOnboarding, moveOnboarding, onboardingsLeft } from '../../../domain/breakfast/coming.ts';
import type { Day } from '../../../domain/time.ts';
import { series } from '../../../local/queries/breakfast.ts';
import { onboardingsSince } from '../../../local/queries/breakfast-day.ts';
import { today } from '../../../local/queries/hub.ts';
import { Button } from '../../../ui/button.tsx';
import { Cluster } from '../../../ui/cluster.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { save, saveWithUndo } from '../save.ts';
import { isHeldOn } from '../upcoming.ts';
import styles from './overview.module.css';
import { partWords } from './part-words.ts';
import { sayNear } from './say.ts';

interface OnboardingPartProps {
  person: string;
  day: Day;
  /** A phone knows only its own person's booking, so it says nothing of how many places are left. */
  isMine: boolean;
}

/** A newcomer books somebody to show them around; never refused for being full. Booked once, for one of the days. */
export function OnboardingPart({ person, day, isMine }: OnboardingPartProps) {
  const from = today.value;
  const all = useMemo(() => onboardingsSince(from), [from]).value.map(({ fields }) => fields);
  const booked = all.filter((one) => one.person === person && one.wanted);
  const mine = booked.find((one) => one.day === day) ?? booked[0];
  const left = onboardingsLeft(
    series.value,
    all.filter((one) => one.day === day),
  );
  const unbook = (on: Day): Promise<void> =>
    saveWithUndo([bookOnboarding(person, on, false)], partWords.unbooked(), [bookOnboarding(person, on)]);
  const move = (on: Day): Promise<void> =>
    saveWithUndo(
      moveOnboarding(person, on, day),
      partWords.movedTo(sayNear(day)),
      moveOnboarding(person, day, on),
    );
  const titleId = `onboarding-${day}`;
  return (
    <section class={styles.part} aria-labelledby={titleId}>
      <h2 id={titleId}>{partWords.onboarding()}</h2>
      {mine ? (
        <>
          <p class={styles.state}>
            <Icon name="check" />
            {partWords.booked(sayNear(mine.day))}
          </p>
          <p>
            {mine.receiver === null ? partWords.nobodyReceivesYet() : partWords.receivedBy(mine.receiver)}
          </p>
          {!isHeldOn(mine.day) && <Notice tone="warn">{partWords.offThatDay()}</Notice>}
          <Cluster>
            {mine.day !== day && (
              <Button onClick={() => void move(mine.day)}>{partWords.moveTo(sayNear(day))}</Button>
            )}
            <Button onClick={() => void unbook(mine.day)}>{partWords.unbook()}</Button>
          </Cluster>
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
