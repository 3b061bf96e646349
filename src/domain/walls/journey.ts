import { type Organisation, organisationLabel } from '../organisation.ts';
import { fold } from '../text.ts';
import { type KeyOf, keysWith, type Mark, marksByKey, pairKey, usualSpelling } from './journey-keys.ts';
import type { Place, Talk } from './wall.ts';
import { isUp } from './wall-rules.ts';

/** An organisation on the way, in whatever spellings its marks have. */
export interface Party {
  /** The folded name by which its marks meet. */
  readonly key: string;
  readonly name: string;
  /** What a small sign calls it. */
  readonly short: string;
  /** Its marks' places, in the order of the way. */
  readonly places: readonly string[];
}

/** One organisation at one step. */
export interface Meeting {
  readonly party: Party;
  readonly marks: readonly Mark[];
}

/**
 * `open`: nobody has put a mark here; `alone`: one organisation, or marks without a name; `meeting`: two or more
 * organisations.
 */
export type StepState = 'open' | 'alone' | 'meeting';

/** One step of the way with who is there, by name. */
export interface Step {
  readonly place: Place;
  readonly state: StepState;
  readonly meetings: readonly Meeting[];
  /** Marks that name no organisation. */
  readonly unnamed: readonly Mark[];
}

/** Two organisations and the steps (ids, in order) where both are. */
export interface Pair {
  readonly a: Party;
  readonly b: Party;
  readonly steps: readonly string[];
  /** Somebody has ticked that they talk. */
  readonly talks: boolean;
}

/** The way as its marks draw it. */
export interface Journey {
  readonly steps: readonly Step[];
  /** By name. */
  readonly parties: readonly Party[];
  /** Those that meet at `meetsOften` steps or more: most shared steps first, then by name. */
  readonly pairs: readonly Pair[];
  /** All that are said to talk, often met or not, as `pairKey`s. */
  readonly talking: ReadonlySet<string>;
  /** Marks whose step is no longer there. */
  readonly elsewhere: readonly Mark[];
}

/** From so many shared steps on, two organisations meet often. */
export const meetsOften = 2;

/** Can everybody see it on the wall, and is it no answer? */
const isOnTheWall = ({ fields }: Mark): boolean => isUp(fields) && fields.parent === null;

// Everywhere alike: the device's own language must not decide an order.
const collator = new Intl.Collator('sv');
const byText = (a: string, b: string): number => collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);

/** The order of organisations: by name, as Swedish sorts. */
export const byName = (a: Party, b: Party): number => byText(a.name, b.name) || byText(a.key, b.key);

function readParties(
  groups: ReadonlyMap<string | null, readonly Mark[]>,
  places: readonly Place[],
  known: readonly Organisation[],
) {
  const byName = new Map(known.map((organisation) => [fold(organisation.name), organisation]));
  const parties = new Map<string, Party>();
  for (const [key, marks] of groups) {
    if (key === null) continue;
    const organisation = byName.get(key);
    const name = organisation?.name ?? usualSpelling(marks);
    const at = new Set(marks.map(({ fields }) => fields.place));
    parties.set(key, {
      ...{ key, name, short: organisationLabel(organisation) || name },
      places: places.filter(({ id }) => at.has(id)).map(({ id }) => id),
    });
  }
  return parties;
}

function readStep(
  place: Place,
  marks: readonly Mark[],
  keyOf: KeyOf,
  parties: ReadonlyMap<string, Party>,
): Step {
  const groups = marksByKey(marks, keyOf);
  const meetings: Meeting[] = [];
  for (const [key, theirs] of groups) {
    const party = key === null ? undefined : parties.get(key);
    if (party) meetings.push({ party, marks: theirs });
  }
  const state = marks.length === 0 ? 'open' : meetings.length > 1 ? 'meeting' : 'alone';
  return {
    place,
    state,
    meetings: meetings.sort((a, b) => byName(a.party, b.party)),
    unnamed: groups.get(null) ?? [],
  };
}

/** Every pair that meets anywhere, with its steps. */
function readPairs(steps: readonly Step[], talking: ReadonlySet<string>): Pair[] {
  const pairs = new Map<string, { a: Party; b: Party; steps: string[] }>();
  for (const { place, meetings } of steps)
    meetings.forEach(({ party: a }, i) => {
      for (const { party: b } of meetings.slice(i + 1)) {
        const key = pairKey(a.key, b.key);
        const pair = pairs.get(key);
        if (pair) pair.steps.push(place.id);
        else pairs.set(key, { a, b, steps: [place.id] });
      }
    });
  return [...pairs].map(([key, pair]) => ({ ...pair, talks: talking.has(key) }));
}

/** The pairs that are said to talk, as `pairKey`s; short names as their full ones. */
function talkingPairs(talks: readonly Talk[], keyOf: KeyOf): Set<string> {
  const talking = new Set<string>();
  for (const { a, b, talks: isSo } of talks) if (isSo) talking.add(pairKey(keyOf(a) ?? a, keyOf(b) ?? b));
  return talking;
}

/**
 * Reads the way: who meets at which step, where nobody does, and which organisations meet often. The order in
 * which marks and talks come changes nothing but the order of an organisation's own marks at a step.
 * @param marks contributions of the wall; what is hidden, waiting or an answer is left out
 * @param organisations the hub's, for their names and short names
 */
export function readJourney(
  places: readonly Place[],
  marks: readonly Mark[],
  talks: readonly Talk[] = [],
  organisations: readonly Organisation[] = [],
): Journey {
  const keyOf = keysWith(organisations);
  const onTheWall = marks.filter(isOnTheWall);
  const at = new Map<string, Mark[]>(places.map(({ id }) => [id, []]));
  const elsewhere: Mark[] = [];
  for (const mark of onTheWall) (at.get(mark.fields.place ?? '') ?? elsewhere).push(mark);
  const parties = readParties(marksByKey(onTheWall, keyOf), places, organisations);
  const steps = places.map((place) => readStep(place, at.get(place.id) ?? [], keyOf, parties));
  const talking = talkingPairs(talks, keyOf);
  const pairs = readPairs(steps, talking).filter((pair) => pair.steps.length >= meetsOften);
  return {
    steps,
    parties: [...parties.values()].sort(byName),
    pairs: pairs.sort((x, y) => y.steps.length - x.steps.length || byName(x.a, y.a) || byName(x.b, y.b)),
    talking,
    elsewhere,
  };
}

/** Pairs that meet often and of which nobody has said that they talk, in their order. */
export const silentPairs = ({ pairs }: Journey): Pair[] => pairs.filter(({ talks }) => !talks);
