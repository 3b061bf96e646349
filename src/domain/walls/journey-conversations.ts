import {
  byName,
  type Journey,
  type Meeting,
  type Pair,
  type Party,
  type Step,
  silentPairs,
} from './journey.ts';
import { pairKey } from './journey-keys.ts';

/** What one organisation brings to a conversation: its marks' words at the steps it is about. */
export interface Part {
  readonly party: Party;
  /** How it meets the person there. */
  readonly how: readonly string[];
  /** What it knows or can do there. */
  readonly can: readonly string[];
}

/**
 * A conversation worth having, and why: two meet at several steps and nothing says that they talk (`often`);
 * several meet at one step (`together`); or nobody is along a stretch, and those before and after it might know
 * (`between`).
 */
export interface Conversation {
  /** The same as long as why, steps and organisations are. */
  readonly id: string;
  readonly why: 'often' | 'together' | 'between';
  /** The steps it is about, in order; one if `together`. */
  readonly steps: readonly Step[];
  /** By name. */
  readonly parts: readonly Part[];
}

/** Each text once. */
const textsOf = (meetings: readonly Meeting[], field: 'text' | 'more'): string[] => [
  ...new Set(
    meetings.flatMap(({ marks }) => marks.map(({ fields }) => fields[field].trim())).filter(Boolean),
  ),
];

function partOf(party: Party, steps: readonly Step[]): Part {
  const meetings = steps.flatMap((step) =>
    step.meetings.filter((meeting) => meeting.party.key === party.key),
  );
  return { party, how: textsOf(meetings, 'text'), can: textsOf(meetings, 'more') };
}

const idOf = (why: string, steps: readonly Step[], parties: readonly Party[]): string =>
  [why, ...steps.map(({ place }) => place.id), ...parties.map(({ key }) => key)].join('|');

const conversation = (
  why: Conversation['why'],
  about: readonly Step[],
  parties: readonly Party[],
  heard = about,
): Conversation => ({
  id: idOf(why, about, parties),
  why,
  steps: about,
  parts: parties.map((party) => partOf(party, heard)),
});

const ofPair = ({ a, b, steps }: Pair, all: readonly Step[]): Conversation =>
  conversation(
    'often',
    all.filter(({ place }) => steps.includes(place.id)),
    [a, b],
  );

/** Has every two of them been said to talk? */
function allTalk(parties: readonly Party[], talking: ReadonlySet<string>): boolean {
  return parties.every((a, i) => parties.slice(i + 1).every((b) => talking.has(pairKey(a.key, b.key))));
}

const isOpen = (step: Step | undefined): boolean => step?.state === 'open';

/** The nearest step in a direction where an organisation is. */
function nearest(steps: readonly Step[], from: number, by: 1 | -1): Step | undefined {
  for (let i = from; i >= 0 && i < steps.length; i += by)
    if ((steps[i]?.meetings.length ?? 0) > 0) return steps[i];
  return undefined;
}

/** About the stretch of open steps that begins at `from`: those on either side of it. */
function between(steps: readonly Step[], from: number): Conversation[] {
  if (isOpen(steps[from - 1])) return [];
  let to = from;
  while (isOpen(steps[to + 1])) to++;
  const around = [nearest(steps, from, -1), nearest(steps, to, 1)].filter((step) => step !== undefined);
  const parties = new Map(around.flatMap(({ meetings }) => meetings.map(({ party }) => [party.key, party])));
  if (parties.size < 2) return [];
  return [conversation('between', steps.slice(from, to + 1), [...parties.values()].sort(byName), around)];
}

/**
 * Suggested conversations: pairs that meet at `meetsOften` steps or more and are not said to talk (in the order of
 * the journey's pairs), then, in the order of the way, steps where several meet and stretches where nobody does.
 * What would bring only a pair from above together is not suggested again, nor a step where all talk already.
 */
export function suggestConversations(journey: Journey): Conversation[] {
  const pairs = silentPairs(journey);
  const suggested = new Set(pairs.map(({ a, b }) => pairKey(a.key, b.key)));
  const isSuggested = ({ parts: [a, b, ...more] }: Conversation) =>
    a !== undefined &&
    b !== undefined &&
    more.length === 0 &&
    suggested.has(pairKey(a.party.key, b.party.key));
  const ofSteps = journey.steps.flatMap((step, at) => {
    if (isOpen(step)) return between(journey.steps, at);
    const parties = step.meetings.map(({ party }) => party);
    if (parties.length < 2 || allTalk(parties, journey.talking)) return [];
    return [conversation('together', [step], parties)];
  });
  return [...pairs.map((pair) => ofPair(pair, journey.steps)), ...ofSteps.filter((one) => !isSuggested(one))];
}
