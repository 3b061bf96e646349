import type { StoredRow } from '../../server/store/stored-row.ts';
import type { World } from './world.ts';

/**
 * What others may see of walls, from its description alone: nothing that is hidden; all else of an open wall; where the
 * host looks first, only words that somebody at the desk has marked as looked at. Shares no line with the rules.
 */

const hashOf = (words: readonly string[]): string => {
  let hash = 0x811c9dc5;
  const mix = (unit: number) => {
    hash = Math.imul(hash ^ unit, 0x01000193) >>> 0;
  };
  for (const word of words) {
    for (const unit of Array.from({ length: word.length }, (_, i) => word.charCodeAt(i))) mix(unit);
    mix(31);
  }
  return hash.toString(36);
};

interface Fields {
  readonly [field: string]: unknown;
}

function markOf({ text, more, help, name, organisation }: Fields): string {
  const words = [text, more, help, name, organisation].map((word) => JSON.stringify(word ?? null));
  return `${hashOf(words)}-${hashOf(['looked', ...words.slice().reverse()])}`;
}

/** What of the hub's contributions is shown and may not be, or the other way round. */
export function checkShown({ devices, ledger }: World, rows: readonly StoredRow[]): string[] {
  const fieldsOf = (row: StoredRow) => (JSON.parse(row.doc) as { readonly fields: Fields }).fields;
  const of = (kind: string) => rows.filter((row) => row.kind === kind);
  const moderation = new Map(of('wall').map((row) => [row.id, fieldsOf(row).moderation]));
  const writes = devices.flatMap(({ page }) => [...page.writes.values()]);
  const marks = new Set(writes.map(({ row }) => row.fields.looked));
  return of('contribution').flatMap((row) => {
    const fields = fieldsOf(row);
    const how = moderation.get(String(fields.wall));
    if (fields.gone === true || how === undefined || ledger.purged.has(`contribution ${row.id}`)) return [];
    const isShown = fields.shown === true;
    const maySee = fields.hidden !== true && (how === 'open' || marks.has(markOf(fields)));
    if (isShown && !maySee) return [`SHOWN: ${row.doc} is shown, and may not be.`];
    return how === 'open' && !isShown && maySee ? [`SHOWN: ${row.doc} is to be shown, and is not.`] : [];
  });
}
