import { isOnNow } from '../../../domain/house/happening.ts';
import type { HouseNow, PlaceNow } from '../../../domain/house/place-now.ts';
import { placesForWish } from '../../../domain/house/wishes.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { routes } from '../../../ui/route-names.ts';
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
          <LinkButton href={routes.pathTo(instead.spot)}>{words.goInstead(inSentence(there))}</LinkButton>
        )
      }
    >
      {isOnNow(disturbance, at.now)
        ? placeWords.disturbedNow(inSentence(from), disturbance.title, sayTime(disturbance.ends))
        : placeWords.disturbedSoon(inSentence(from), disturbance.title, sayTime(disturbance.starts))}
    </Notice>
  );
}
