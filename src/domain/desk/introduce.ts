import type { Met } from '../breakfast/mix.ts';
import type { Day } from '../time.ts';
import type { Introduction } from './desk-kinds.ts';
import { introductionId, standingOf } from './introduction.ts';
import { meets, topicOf } from './word-match.ts';

/** Somebody who is here or comes today, in their own words. */
export interface Introducible {
  readonly id: string;
  /** Their organisation, or null: then they are from elsewhere than everybody. */
  readonly organisation: string | null;
  readonly interests: readonly string[];
  readonly asks: readonly string[];
  readonly offers: readonly string[];
  /** Have they agreed to be introduced by their words? */
  readonly introduce: boolean;
}

/** Why two ought to meet, in their own words. `needs` asks for `ask`, and the other offers `offer`. */
export type PairReason =
  | { readonly why: 'ask'; readonly needs: string; readonly ask: string; readonly offer: string }
  | { readonly why: 'shared'; readonly words: readonly [a: string, b: string] };

/** Two who ought to meet; `a` has the smaller id. */
export interface Pair {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  /** An ask that meets an offer before what both like. */
  readonly reasons: readonly PairReason[];
}

export interface IntroduceQuestion {
  readonly people: readonly Introducible[];
  /** Who has sat at one table with whom. */
  readonly met: Met;
  /** What the host has said of pairs, by id. */
  readonly said: ReadonlyMap<string, Pick<Introduction, 'met' | 'notBefore' | 'never'>>;
  readonly day: Day;
}

const lists = ['interests', 'asks', 'offers'] as const;

interface Line {
  readonly text: string;
  readonly topic: readonly string[];
}

/** Somebody with their lines as they are compared. */
interface Speaker extends Pick<Introducible, 'id' | 'organisation'> {
  readonly lines: { readonly [L in (typeof lists)[number]]: readonly Line[] };
}

const toLine = (text: string): Line => ({ text, topic: topicOf(text) });

const toSpeaker = ({ id, organisation, interests, asks, offers }: Introducible): Speaker => ({
  id,
  organisation,
  lines: { interests: interests.map(toLine), asks: asks.map(toLine), offers: offers.map(toLine) },
});

/** The first line of the other that a line meets. */
const answerTo = (line: Line, among: readonly Line[]): Line | undefined =>
  among.find(({ topic }) => meets(line.topic, topic));

function asksMet(one: Speaker, other: Speaker): PairReason[] {
  return one.lines.asks.flatMap((ask): PairReason[] => {
    const offer = answerTo(ask, other.lines.offers);
    return offer ? [{ why: 'ask', needs: one.id, ask: ask.text, offer: offer.text }] : [];
  });
}

/** Why two ought to meet, from their words alone. */
function reasonsOf(a: Speaker, b: Speaker): PairReason[] {
  const shared = a.lines.interests.flatMap((line): PairReason[] => {
    const same = answerTo(line, b.lines.interests);
    return same ? [{ why: 'shared', words: [line.text, same.text] }] : [];
  });
  return [...asksMet(a, b), ...asksMet(b, a), ...shared];
}

/** Those who share a word in lists that can meet: everybody else cannot have a reason. */
function candidates(speakers: readonly Speaker[]): Set<number> {
  const byWord = new Map<string, { readonly likes: Set<number>; readonly wants: Set<number> }>();
  const note = (words: readonly Line[], at: number, side: 'likes' | 'wants') => {
    for (const { topic } of words)
      for (const word of topic) {
        const found = byWord.get(word) ?? { likes: new Set<number>(), wants: new Set<number>() };
        byWord.set(word, found);
        found[side].add(at);
      }
  };
  speakers.forEach(({ lines }, at) => {
    note(lines.interests, at, 'likes');
    note([...lines.asks, ...lines.offers], at, 'wants');
  });
  const pairs = new Set<number>();
  for (const { likes, wants } of byWord.values())
    for (const group of [[...likes], [...wants]])
      for (let i = 0; i < group.length; i++)
        for (let j = i + 1; j < group.length; j++)
          pairs.add((group[i] ?? 0) * speakers.length + (group[j] ?? 0));
  return pairs;
}

const weightOf = (reasons: readonly PairReason[]): number =>
  reasons.reduce((sum, { why }) => sum + (why === 'ask' ? 3 : 1), 0);

/** May these two be introduced at all: from different organisations, not met, and nothing said against it? */
export const mayMeet = (
  a: Pick<Introducible, 'id' | 'organisation'>,
  b: Pick<Introducible, 'id' | 'organisation'>,
  { met, said, day }: Pick<IntroduceQuestion, 'met' | 'said' | 'day'>,
): boolean =>
  (a.organisation === null || a.organisation !== b.organisation) &&
  !met.get(a.id)?.has(b.id) &&
  standingOf(said.get(introductionId(a.id, b.id)), day) === 'open';

/**
 * Pairs worth introducing, the most to talk about first: both have agreed, they are from different organisations, have
 * not met, and share an interest, or one asks for what the other offers. The same people give the same list in the same
 * order, in whatever order they are named. Nobody is counted against anybody: it is pairs that are in order.
 */
export function pairsToIntroduce(question: IntroduceQuestion): Pair[] {
  const willing = new Map(question.people.filter(({ introduce }) => introduce).map((one) => [one.id, one]));
  const speakers = [...willing.values()].map(toSpeaker).sort((a, b) => (a.id < b.id ? -1 : 1));
  const found: { readonly pair: Pair; readonly weight: number }[] = [];
  for (const key of candidates(speakers)) {
    // In each group they stand in the order of the speakers: the first has the smaller id.
    const [a, b] = [speakers[Math.floor(key / speakers.length)], speakers[key % speakers.length]];
    if (!a || !b || !mayMeet(a, b, question)) continue;
    const reasons = reasonsOf(a, b);
    if (reasons.length === 0) continue;
    const pair = { id: introductionId(a.id, b.id), a: a.id, b: b.id, reasons };
    found.push({ pair, weight: weightOf(reasons) });
  }
  return found
    .sort((a, b) => b.weight - a.weight || (a.pair.id < b.pair.id ? -1 : 1))
    .map(({ pair }) => pair);
}

/** The first few of them in which nobody stands twice: a host cannot lead one person to three at once. */
export function firstPairs(pairs: Iterable<Pair>, most: number): Pair[] {
  const busy = new Set<string>();
  const chosen: Pair[] = [];
  for (const pair of pairs) {
    if (chosen.length === most) break;
    if (busy.has(pair.a) || busy.has(pair.b)) continue;
    busy.add(pair.a).add(pair.b);
    chosen.push(pair);
  }
  return chosen;
}
