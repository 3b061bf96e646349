import type { BreakfastRules, Stretch } from '../breakfast/breakfast.ts';
import type { Change } from '../change.ts';
import type { House } from '../house/house.ts';
import { seedOf } from '../seeded.ts';
import { countCharacters, fold, shortText } from '../text.ts';
import { cleanProse } from '../walls/prose.ts';
import type { Activity } from './activity.ts';
import { type ActivityWords, longestAbout, longestTitle } from './activity-fit.ts';
import { type ActivityRow, byTime, isStanding, type JoiningRow } from './activity-rules.ts';
import { callOff, editActivity, makeActivity } from './activity-write.ts';
import { followMove } from './joining-rules.ts';
import { refuseSlot } from './protected-slot.ts';

/** One time of an entry of a calendar file. */
export interface FileEvent extends Stretch {
  readonly uid: string;
  /** Which time of a repetition, as it was first planned (epoch ms); null for what is once. */
  readonly instance: number | null;
  readonly title: string;
  readonly about: string;
  readonly place: string;
  /** The file says that it is not held. */
  readonly isCancelled: boolean;
}

type Refusal = NonNullable<ReturnType<typeof refuseSlot>>;

/**
 * What a line of a file would do. `new`: come into the calendar. `changed`: the file says something else than the
 * calendar. `off`: the file says that it is not held. `same`: nothing to do. `past`: it has been. The others: why not.
 */
export type ImportFate = 'new' | 'changed' | 'off' | 'same' | 'past' | Refusal;

export interface ImportLine {
  /** The activity's id, the same whenever the same file is read. */
  readonly id: string;
  readonly fate: ImportFate;
  readonly event: FileEvent;
  /** What is there already. */
  readonly current: ActivityRow | undefined;
}

/** 64 bits that stand for words, the same on every device. */
const markOf = (...words: string[]): string =>
  `${seedOf(words).toString(36)}-${seedOf(['again', ...words]).toString(36)}`;

const ours = /^activity-([A-Za-z0-9_.-]{1,80})@.+\.stigen$/;

/** What came out of a hub's own feed keeps its id; everything else gets one that follows from the file. */
function idOf({ uid, instance }: FileEvent, known: ReadonlyMap<string, ActivityRow>): string {
  const own = ours.exec(uid)?.[1];
  if (own !== undefined && known.has(own)) return own;
  return `ics-${markOf(uid, String(instance ?? ''))}`;
}

/** A text of any length as it may be kept. */
function cutProse(text: string): string {
  const clean = cleanProse(text);
  return countCharacters(clean) <= longestAbout
    ? clean
    : `${[...clean].slice(0, longestAbout - 1).join('')}…`;
}

/** Only these are told by a file: the rest is the hub's own. */
type FileWords = Pick<Activity, 'title' | 'about' | 'starts' | 'ends'>;

const wordsOf = ({ title, about, starts, ends }: FileEvent, current?: ActivityRow): FileWords => ({
  // A feed does not tell everything that is known here.
  ...{ title: shortText(title, longestTitle), starts, ends },
  about: about === '' && current ? current.fields.about : cutProse(about),
});

const isSaid = (words: FileWords, { fields }: ActivityRow): boolean =>
  fields.title === words.title &&
  fields.starts === words.starts &&
  fields.ends === words.ends &&
  fields.about === words.about;

function fateOf(
  rules: BreakfastRules,
  event: FileEvent,
  current: ActivityRow | undefined,
  now: number,
): ImportFate {
  if (event.ends <= now) return 'past';
  if (event.isCancelled) return current && isStanding(current.fields) ? 'off' : 'same';
  // Called off here, or said in other words here: the file does not know, and nobody is overruled.
  if (current && (!isStanding(current.fields) || isSaid(wordsOf(event, current), current))) return 'same';
  const refusal = refuseSlot(rules, { ...event, state: 'agreed' }, current?.fields);
  return refusal ?? (current ? 'changed' : 'new');
}

/**
 * What would become of each time in a file, the earliest first; nothing is written by that. The same activity is known
 * by its id, or by its name and the moment it begins.
 */
export function planImport(
  rules: BreakfastRules,
  events: Iterable<FileEvent>,
  activities: readonly ActivityRow[],
  now: number,
): ImportLine[] {
  const known = new Map(activities.map((row) => [row.id, row]));
  const byName = new Map(
    activities
      .filter(({ fields }) => isStanding(fields))
      .map((row) => [`${row.fields.starts} ${fold(row.fields.title)}`, row]),
  );
  const lines = new Map<string, ImportLine>();
  for (const event of events) {
    const id = idOf(event, known);
    const twin = byName.get(`${event.starts} ${fold(shortText(event.title, longestTitle))}`);
    const current = known.get(id) ?? twin;
    // What a file says twice it means as it says it last.
    lines.set(id, { id, event, current, fate: fateOf(rules, event, current, now) });
  }
  const asRow = ({ id, event }: ImportLine): ActivityRow =>
    ({ id, fields: { starts: event.starts, ends: event.ends } }) as ActivityRow;
  return [...lines.values()].sort((a, b) => byTime(asRow(a), asRow(b)));
}

/** What a file does not tell, said once for all of it. */
export type ImportChoice = Pick<Activity, 'form' | 'openness'>;

interface Surroundings {
  readonly house: House | undefined;
  readonly joinings: (activity: string) => readonly JoiningRow[];
}

/** The place of the house that a file's place names, whole or before its first comma. */
function spotOf(place: string, house: House | undefined): string {
  const asked = new Set([fold(place), fold(place.split(',')[0] ?? '')]);
  asked.delete('');
  return [...(house?.spot ?? [])].find(([, { name }]) => asked.has(fold(name)))?.[0] ?? '';
}

function makeNew(
  rules: BreakfastRules,
  { id, event }: ImportLine,
  choice: ImportChoice,
  { house }: Surroundings,
): Change[] {
  const spot = spotOf(event.place, house);
  const words: ActivityWords = {
    ...wordsOf(event),
    ...choice,
    ...{
      spot,
      place: spot === '' ? event.place : '',
      soundLevel: 'talk',
      by: '',
      signUp: false,
      capacity: null,
    },
  };
  const series = event.instance === null ? '' : `ics-${markOf(event.uid)}`;
  const made = makeActivity(rules, words, {
    ...{ id, role: 'desk', person: null, partOf: { series, part: 0, parts: 0 } },
  });
  // It may have been here before and taken away again.
  return made.ok
    ? made.value.map((change) => ({ ...change, fields: { ...change.fields, gone: false } }))
    : [];
}

/** What is written for the lines that somebody has chosen, and what takes it back. */
export function importChanges(
  rules: BreakfastRules,
  lines: Iterable<ImportLine>,
  choice: ImportChoice,
  around: Surroundings,
): { readonly changes: Change[]; readonly undo: Change[] } {
  const changes: Change[] = [];
  const undo: Change[] = [];
  for (const line of lines) {
    const { fate, current, event } = line;
    const said: Change[] = [];
    if (fate === 'new') {
      said.push(...makeNew(rules, line, choice, around));
      undo.push(...said.map(({ kind, id }) => ({ kind, id, fields: { gone: true } })));
    } else if (current && fate === 'off') {
      said.push(...callOff(current, ''));
      const { state, reason } = current.fields;
      undo.push({ kind: 'activity', id: current.id, fields: { state, reason } });
    } else if (current && fate === 'changed') {
      const words = wordsOf(event, current);
      const edited = editActivity(rules, current, words);
      if (!edited.ok) continue;
      said.push(...edited.value);
      const moved = { id: current.id, fields: { ...current.fields, ...words } };
      const joinings = around.joinings(current.id);
      said.push(...followMove(moved, joinings, rules.timeZone));
      const { title, about, starts, ends } = current.fields;
      undo.push({ kind: 'activity', id: current.id, fields: { title, about, starts, ends } });
      undo.push(...followMove(current, withDays(said, joinings), rules.timeZone));
    }
    changes.push(...said);
  }
  return { changes, undo };
}

/** Claims as they stand once these changes are made. */
const withDays = (changes: readonly Change[], joinings: readonly JoiningRow[]): JoiningRow[] =>
  joinings.map((row) => {
    const change = changes.find(({ kind, id }) => kind === 'joining' && id === row.id);
    return change ? { ...row, fields: { ...row.fields, ...change.fields } as JoiningRow['fields'] } : row;
  });
