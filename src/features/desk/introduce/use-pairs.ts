import { useMemo } from 'preact/hooks';
import { metBefore } from '../../../domain/breakfast/seating.ts';
import { type Introducible, type Pair, pairsToIntroduce } from '../../../domain/desk/introduce.ts';
import { seatDays } from '../../../domain/forget.ts';
import { addDays } from '../../../domain/time.ts';
import { seatsSince } from '../../../local/queries/breakfast-day.ts';
import { introductionsById } from '../../../local/queries/desk.ts';
import { areInterestsRead, interestsById } from '../../../local/queries/interests.ts';
import { isRead } from '../../../local/watch-rows.ts';
import type { RoomNow } from '../today/use-room.ts';

/** Pairs worth introducing among those who are here or come today; null until all that speaks for or against is read. */
export function usePairs({ people, coming, faces, day }: RoomNow): readonly Pair[] | null {
  const [interests, said] = [interestsById.value, introductionsById.value];
  const seats = useMemo(() => seatsSince(addDays(day, -seatDays)), [day]).value;
  const met = useMemo(() => metBefore(seats.map(({ fields }) => fields)), [seats]);
  const isReady = areInterestsRead.value && isRead(seats);
  return useMemo(() => {
    if (!said || !isReady) return null;
    const there = [...people.keys(), ...coming].flatMap((id): Introducible[] => {
      const [face, words] = [faces.get(id), interests.get(id)];
      return face && words ? [{ ...words, id, organisation: face.organisation }] : [];
    });
    return pairsToIntroduce({ people: there, met, said, day });
  }, [people, coming, faces, interests, said, met, day, isReady]);
}
