import type { Change } from '../../src/domain/change.ts';
import type { Hub } from '../../src/domain/hub.ts';
import { makeId, phoneOwner } from '../../src/domain/id.ts';
import { fold } from '../../src/domain/text.ts';
import { markOf } from '../../src/domain/walls/looked.ts';
import { sayTalk } from '../../src/domain/walls/talk.ts';
import { textsOf } from '../../src/domain/walls/template-texts.ts';
import type { Contribution, Wall, WallTemplate } from '../../src/domain/walls/wall.ts';
import { makeWall } from '../../src/domain/walls/wall-making.ts';
import { sampleLeaves } from './facts/wall-leaves.ts';
import { sampleMarks, sampleSteps } from './facts/wall-marks.ts';
import { sampleQuestions, sampleWaitingAnswer } from './facts/wall-questions.ts';
import type { SamplePerson } from './people.ts';
import { type Chance, createChance } from './random.ts';
import type { Story } from './story.ts';

const aDay = 24 * 3_600_000;
/** For how long the tree has been growing: its first leaves have turned. */
const treeDays = 150;
const journeyDays = 5;
const questionDays = 20;
/** The wall where the host looks first. */
const looksFirst = 'sample-questions';

/** Whose walls, and where they are told. */
interface Place {
  readonly story: Story;
  readonly hub: Hub;
  /** Epoch ms. */
  readonly now: number;
  readonly people: readonly SamplePerson[];
  /** What an organisation is called, by its id. */
  readonly calls: (organisation: string | null) => string | null;
}

function createTeller({ story, hub, now, people, calls }: Place, chance: Chance) {
  const say = (change: Change, at: number) => story.say(change, Math.floor(Math.min(at, now)));
  return {
    wall(id: string, template: WallTemplate, given: Partial<Wall>, at: number) {
      const { language, timeZone } = hub;
      const words = { ...textsOf(template, language), ...given };
      const made = makeWall(template, words, { id, timeZone, language, now: Math.floor(at) });
      say({ ...made, fields: { ...made.fields, ...given, opens: Math.floor(at), state: 'published' } }, at);
    },
    /** Something on a wall, by one of the people or, of four, by a phone whose owner has said no name. */
    add(wall: string, given: Partial<Contribution>, at: number, id = makeId(16, chance.bytes)): string {
      const { id: person, person: face } = chance.pick(people);
      const isNameless = chance.happens(0.25);
      const written = Math.floor(Math.min(at, now));
      const fields: Contribution = {
        ...{ wall, place: null, parent: null, text: '', more: '', help: '', thanked: [], closed: false },
        ...{ shown: true, hidden: false, looked: null, paper: false, at: written },
        name: isNameless ? null : face.firstName,
        organisation: calls(face.organisation),
        by: isNameless ? phoneOwner(`sample-${makeId(8, chance.bytes)}`) : person,
        ...given,
      };
      const looked = wall === looksFirst && fields.shown ? markOf({ ...fields }) : null;
      say({ kind: 'contribution', id, fields: { ...fields, looked } }, written);
      return id;
    },
    say,
  };
}

type Teller = ReturnType<typeof createTeller>;

function tellTree({ wall, add }: Teller, { hub: { language }, now }: Place, chance: Chance): void {
  const begun = now - treeDays * aDay;
  wall('sample-tree', 'tree', {}, begun);
  sampleLeaves.forEach(([place, sv, en], i) => {
    // Many hung there in the first weeks, and some of them on paper.
    const share = (i / (sampleLeaves.length - 1)) ** 1.4;
    const paper = i < 12 && chance.happens(0.3);
    const whose = paper ? { by: null, paper } : {};
    const at = begun + aDay / 2 + share * (now - begun - aDay) + chance.next() * aDay * 0.4;
    add('sample-tree', { place, text: language === 'sv' ? sv : en, ...whose }, at);
  });
}

function tellJourney({ wall, add, say }: Teller, { hub: { language }, now }: Place, chance: Chance): void {
  const begun = now - journeyDays * aDay;
  const places = sampleSteps.map(({ id, name, hint }) => ({
    id,
    name: name[language],
    hint: hint[language],
  }));
  wall('sample-journey', 'journey', { places, closes: Math.floor(now + 9 * aDay) }, begun);
  for (const [place, organisation, how, can] of sampleMarks) {
    const words = { place, organisation, name: null, text: how[language], more: can[language] };
    add('sample-journey', words, begun + (0.05 + 0.9 * chance.next()) * (now - begun));
  }
  for (const [a, b] of [
    ['Kronofogdemyndigheten', 'Östersunds kommun'],
    ['Försäkringskassan', 'Arbetsförmedlingen'],
  ] as const) {
    const at = Math.floor(now - aDay);
    say(sayTalk('sample-journey', fold(a), fold(b), true, at), at);
  }
}

function tellQuestions({ wall, add }: Teller, { hub: { language }, now }: Place, chance: Chance): void {
  const begun = now - questionDays * aDay;
  wall(looksFirst, 'question', { moderation: 'look-first' }, begun);
  let last = '';
  sampleQuestions.forEach(({ text, more, help, answers, thanked }, i) => {
    const asked = begun + (1 + i * 6) * aDay;
    const ids = answers.map(() => makeId(16, chance.bytes));
    const words = { text: text[language], more: more[language], help: help[language] };
    const thanks = thanked.flatMap((index) => ids[index] ?? []);
    last = add(looksFirst, { ...words, thanked: thanks, closed: thanks.length > 0 }, asked);
    answers.forEach((answer, k) => {
      add(looksFirst, { parent: last, text: answer[language] }, asked + (k + 1) * aDay, ids[k]);
    });
  });
  add(looksFirst, { parent: last, text: sampleWaitingAnswer[language], shown: false }, now - aDay / 8);
}

/**
 * Three walls: a Culture Tree that has grown since the spring, a journey in the middle of its week, and questions of
 * which an answer waits for the host. Told with a chance of their own, so that all else stays as it was.
 */
export function tellWalls(place: Place, seed: number): void {
  const chance = createChance(seed + 1_000_003);
  const teller = createTeller(place, chance);
  tellTree(teller, place, chance);
  tellJourney(teller, place, chance);
  tellQuestions(teller, place, chance);
}
