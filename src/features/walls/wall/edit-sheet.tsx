import { editContribution } from '../../../domain/walls/contributing.ts';
import { session } from '../../../local/session.ts';
import { RewriteSheet } from '../add/rewrite-sheet.tsx';
import type { Leaf, WallRow } from './outline.ts';
import { wallWords as words } from './wall-words.ts';

export interface EditSheetProps {
  wall: WallRow;
  row: Leaf;
  onClose: () => void;
}

/** One's own words, written anew. */
export function EditSheet({ wall, row, onClose }: EditSheetProps) {
  return (
    <RewriteSheet
      wall={wall.fields}
      row={row}
      title={words.editTitle()}
      verb={words.save()}
      said={words.saved()}
      rewrite={(written) => editContribution(wall, row, written, session.peek()?.role ?? 'guest')}
      onClose={onClose}
    />
  );
}
