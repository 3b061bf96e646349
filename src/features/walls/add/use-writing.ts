import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { useDraft } from '../../../local/drafts.ts';
import { me } from '../../../local/me.ts';
import { owner } from '../../../local/owner.ts';
import { organisations } from '../../../local/queries/organisations.ts';
import { livePerson } from '../../../local/queries/people.ts';
import type { WallRow } from '../wall/outline.ts';
import { noSign, nothingWritten, type Sign, type Written } from './written.ts';

/** What is being written on a wall: it survives a reload, an update and the idle reset. */
export interface Writing {
  readonly written: Written;
  readonly sign: Sign;
  /** Whose it will be. */
  readonly by: string | null;
  write(part: Partial<Written>): void;
  signAs(sign: Sign): void;
  /** Empties the form; answers what fills it again as it was. */
  clear(): () => void;
}

interface Draft {
  readonly written: Written;
  /** Null: nobody has changed how this device signs. */
  readonly sign: Sign | null;
}

const nothing: Draft = { written: nothingWritten, sign: null };

/** The face of whose phone this is, as it signs by itself. */
function useFace(isPhone: boolean): Sign {
  const person = isPhone ? me.value : null;
  const row = useMemo(() => (person === null ? null : livePerson(person)), [person])?.value;
  if (!row) return noSign;
  const { firstName, organisation } = row.fields;
  const known = organisation === null ? undefined : organisations.value.get(organisation);
  return { name: firstName, organisation: known?.name ?? '', by: null };
}

/** The draft of one's own contribution to a wall, or of an answer to one of its questions. */
export function useWriting(
  wall: WallRow,
  question: string | null,
  chosen: string | null,
  isPhone: boolean,
): Writing {
  const [draft, clearDraft] = useDraft<Draft>(`walls.add.${wall.id}.${question ?? ''}`, nothing);
  const face = useFace(isPhone);
  const { sign } = draft.value;
  // Where the way here has led counts until another place is chosen; by itself it is nothing half-written.
  const hasChosen = useSignal(chosen === null);
  const written = hasChosen.value ? draft.value.written : { ...draft.value.written, place: chosen };
  return {
    written,
    sign: sign ?? face,
    by: isPhone ? owner.value : (sign?.by ?? null),
    write(part) {
      draft.value = { ...draft.value, written: { ...written, ...part } };
      hasChosen.value = true;
    },
    signAs(next) {
      draft.value = { ...draft.value, sign: next };
    },
    clear() {
      const before = draft.value;
      clearDraft();
      return () => {
        draft.value = before;
      };
    },
  };
}
