import type { Change } from '../change.ts';
import { ok, type Result } from '../result.ts';
import { type ContributionWords, editContribution, type WordsRefusal } from './contributing.ts';
import { markOf, readFields } from './looked.ts';
import type { Moderation } from './wall.ts';
import type { ContributionRow, WallRow } from './wall-rules.ts';

/** What an entry of the log needs besides what it is about: a fresh id, and now (epoch ms). */
export interface LogEntry {
  readonly id: string;
  readonly at: number;
}

const longestBefore = 8000;

function log(
  { id, fields }: ContributionRow,
  deed: Moderation['deed'],
  before: string,
  entry: LogEntry,
): Change {
  const logged: Moderation = {
    wall: fields.wall,
    contribution: id,
    deed,
    before,
    by: fields.by,
    at: entry.at,
  };
  return { kind: 'moderation', id: entry.id, fields: { ...logged } };
}

/** The host takes a contribution from the wall; it is kept, and its author sees that it is hidden. */
export const hide = (row: ContributionRow, entry: LogEntry): Change[] => [
  { kind: 'contribution', id: row.id, fields: { hidden: true, shown: false } },
  log(row, 'hide', '', entry),
];

/** The host has looked at a contribution as it reads here, or thinks better of hiding it: everybody sees it. */
export const show = (row: ContributionRow, entry: LogEntry): Change[] => [
  {
    kind: 'contribution',
    id: row.id,
    fields: { hidden: false, shown: true, looked: markOf({ ...row.fields }) },
  },
  log(row, 'show', '', entry),
];

/** What stood in a contribution, cut between two characters if it is more than a row takes. */
function whatStood(words: readonly (string | null)[]): string {
  const all = words.filter((one) => one !== null && one !== '').join('\n\n');
  return all.length <= longestBefore ? all : all.slice(0, longestBefore).replace(/[\ud800-\udbff]$/u, '');
}

/** The host corrects somebody's words; what stood there is in the log. Nothing when nothing is other than before. */
export function correct(
  wall: WallRow,
  row: ContributionRow,
  words: Partial<ContributionWords>,
  entry: LogEntry,
): Result<Change[], WordsRefusal> {
  const edited = editContribution(wall, row, words, 'desk');
  if (!edited.ok) return edited;
  const said = edited.value[0]?.fields;
  if (!said) return ok([]);
  const stood = readFields.filter((field) => field in said).map((field) => row.fields[field]);
  return ok([...edited.value, log(row, 'correct', whatStood(stood), entry)]);
}
