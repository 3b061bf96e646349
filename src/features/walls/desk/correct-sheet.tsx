import { correct } from '../../../domain/walls/moderating.ts';
import { RewriteSheet } from '../add/rewrite-sheet.tsx';
import type { Leaf, WallRow } from '../wall/outline.ts';
import { deskWords as words } from './desk-words.ts';
import { stampOf } from './stamp.ts';

export interface CorrectSheetProps {
  wall: WallRow;
  row: Leaf;
  onClose: () => void;
}

/** For the host: somebody else's words set right, which the log remembers. */
export function CorrectSheet({ wall, row, onClose }: CorrectSheetProps) {
  return (
    <RewriteSheet
      wall={wall.fields}
      row={row}
      title={words.correctTitle()}
      text={words.correctText()}
      verb={words.correct()}
      said={words.corrected()}
      rewrite={(written) => correct(wall, row, written, stampOf())}
      onClose={onClose}
    />
  );
}
