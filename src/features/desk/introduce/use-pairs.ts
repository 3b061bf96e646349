import { useEffect, useMemo, useState } from 'preact/hooks';
import { metBefore } from '../../../domain/breakfast/seating.ts';
import { type Introducible, type Pair, pairsToIntroduce } from '../../../domain/desk/introduce.ts';
import { seatDays } from '../../../domain/forget.ts';
import type { Interest } from '../../../domain/people/interest.ts';
import { addDays } from '../../../domain/time.ts';
import { seatsSince } from '../../../local/queries/breakfast-day.ts';
import { introductionsById, readWordsOf, wordsVersion } from '../../../local/queries/desk.ts';
import { isRead } from '../../../local/watch-rows.ts';
import type { RoomNow } from '../today/use-room.ts';

/** The own words of these people, read again when they change; null until first read. */
function useWords(ids: readonly string[]): ReadonlyMap<string, Interest> | null {
  const [words, setWords] = useState<ReadonlyMap<string, Interest> | null>(null);
  const key = ids.join(' ');
  const version = wordsVersion.value;
  useEffect(() => {
    let isCurrent = true;
    readWordsOf(key === '' ? [] : key.split(' ')).then(
      (found) => isCurrent && setWords(found),
      (error: unknown) => console.error('desk: people’s own words were not read', error),
    );
    return () => {
      isCurrent = false;
    };
  }, [key, version]);
  return words;
}

/** Pairs worth introducing among those who are here or come today; null until all that speaks for or against is read. */
export function usePairs({ people, coming, faces, day }: RoomNow): readonly Pair[] | null {
  const said = introductionsById.value;
  const ids = useMemo(() => [...people.keys(), ...coming].sort(), [people, coming]);
  const words = useWords(ids);
  const seats = useMemo(() => seatsSince(addDays(day, -seatDays)), [day]).value;
  const met = useMemo(() => metBefore(seats.map(({ fields }) => fields)), [seats]);
  const areSeatsRead = isRead(seats);
  return useMemo(() => {
    if (!said || !words || !areSeatsRead) return null;
    const there = ids.flatMap((id): Introducible[] => {
      const [face, own] = [faces.get(id), words.get(id)];
      return face && own ? [{ ...own, id, organisation: face.organisation }] : [];
    });
    return pairsToIntroduce({ people: there, met, said, day });
  }, [ids, faces, words, said, met, day, areSeatsRead]);
}
