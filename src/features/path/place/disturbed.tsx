import { type Happening, isOnNow } from '../../../domain/house/happening.ts';
import type { HouseNow, PlaceNow } from '../../../domain/house/place-now.ts';
import { placesForWish } from '../../../domain/house/wishes.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { routes } from '../../../ui/route-names.ts';
import { Told } from '../hub-words.tsx';
import { inSentence } from '../in-sentence.ts';
import { placeWords } from '../place-words.ts';
import { sayTime } from './place-facts.tsx';
import { words } from './place-page-words.ts';

interface DisturbedProps {
  at: HouseNow;
  id: string;
  place: PlaceNow;
}

/** What is loud next door to a quiet place, now or soon, and where to go instead. */
export function Disturbed({ at, id, place: { disturbance } }: DisturbedProps) {
  const from = disturbance && at.house.spot.get(disturbance.spot);
  if (!from) return null;
  const instead = placesForWish(at, 'quiet').find(({ spot, isRight }) => isRight && spot !== id);
  const there = instead && at.house.spot.get(instead.spot);
  return (
    <Notice
      tone="warn"
      action={
        there && (
          <LinkButton href={routes.pathTo(instead.spot)}>
            <Told>{words.goInstead(inSentence(there))}</Told>
          </LinkButton>
        )
      }
    >
      <Told>{sayDisturbance(disturbance, inSentence(from), at.now)}</Told>
    </Notice>
  );
}

function sayDisturbance({ soundLevel, title, starts, ends }: Happening, place: string, now: number): string {
  const isNow = isOnNow({ starts, ends }, now);
  const time = sayTime(isNow ? ends : starts);
  if (soundLevel === 'talk')
    return isNow ? placeWords.talkedNow(place, title, time) : placeWords.talkedSoon(place, title, time);
  return isNow ? placeWords.disturbedNow(place, title, time) : placeWords.disturbedSoon(place, title, time);
}
