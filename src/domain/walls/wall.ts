import * as z from 'zod/mini';
import { idPattern, keyPattern } from '../id.ts';

/** What a wall can be made from: each has its own places, its own limits and its own drawing. */
export const wallTemplates = ['tree', 'journey', 'question', 'idea', 'signals'] as const;
export type WallTemplate = (typeof wallTemplates)[number];

const line = z.string().check(z.maxLength(800));
const prose = z.string().check(z.maxLength(8000));
const instant = z.number().check(z.int(), z.minimum(0));

/** A branch, a step, a column. `id` never changes; a hub names it as it likes. */
const placeSchema = z.object({ id: z.string().check(z.regex(keyPattern)), name: line, hint: line });

/** Material that explains itself, sits on a wall for a period, and grows as people pass. */
export const wallSchema = z.object({
  template: z.enum(wallTemplates),
  title: line,
  question: line,
  instruction: prose,
  /** In their order: branches from the root, steps from the first. */
  places: z.array(placeSchema).check(z.maxLength(60)),
  /** From when to when something may be added, epoch ms; null: from the start, for good. */
  opens: z.nullable(instant),
  closes: z.nullable(instant),
  /** In which the period is meant and shown, IANA. */
  timeZone: z.string().check(z.maxLength(80)),
  who: z.enum(['anyone', 'members']),
  /** `look-first`: others see a contribution once the host has looked at it. */
  moderation: z.enum(['open', 'look-first']),
  signature: z.enum(['name', 'organisation', 'none']),
  language: z.enum(['sv', 'en']),
  state: z.enum(['draft', 'published', 'archived']),
  made: instant,
});

export type Wall = z.infer<typeof wallSchema>;
export type Place = z.infer<typeof placeSchema>;

/** What somebody has added to a wall: a leaf, a mark, a note, a question, an answer. */
export const contributionSchema = z.object({
  wall: z.string().check(z.regex(idPattern)),
  /** A place of the wall; null where the wall has none, or for an answer. */
  place: z.nullable(z.string().check(z.regex(keyPattern))),
  /** The contribution this one answers. */
  parent: z.nullable(z.string().check(z.regex(idPattern))),
  text: prose,
  /** The background of a question; of a mark, what the organisation knows or can do there. */
  more: prose,
  /** What help a question asks for. */
  help: prose,
  /** As it is to be shown, whoever wrote it; null where the wall asks for none or nobody said. */
  name: z.nullable(line),
  organisation: z.nullable(line),
  /** Whose it is: a person, or the phone of somebody who has not said who they are; null for nobody's. Others' phones never see it. */
  by: z.nullable(z.string().check(z.maxLength(80))),
  /** When it was written, epoch ms: after the wall has closed, it counts as late. */
  at: instant,
  /** May others see it? */
  shown: z.boolean(),
  /** Has the host taken it from the wall? Only they say so. */
  hidden: z.boolean(),
  /** A mark of the words that the host has looked at; null for none. Only they say so. */
  looked: z.nullable(z.string().check(z.maxLength(40))),
  /** It hung on the paper twin, and was typed in. */
  paper: z.boolean(),
  /** Of a question: the answers that are thanked for, and whether it needs no more. */
  thanked: z.array(z.string().check(z.regex(idPattern))).check(z.maxLength(200)),
  closed: z.boolean(),
});

export type Contribution = z.infer<typeof contributionSchema>;

/** That two organisations on a journey talk with each other; one a wall and pair. */
export const talkSchema = z.object({
  wall: z.string().check(z.regex(idPattern)),
  /** Their names as they are compared (`fold`), the one that sorts first in `a`. */
  a: line,
  b: line,
  talks: z.boolean(),
  at: instant,
});

export type Talk = z.infer<typeof talkSchema>;

/** The log of what a host did with somebody's contribution. */
export const moderationSchema = z.object({
  wall: z.string().check(z.regex(idPattern)),
  contribution: z.string().check(z.regex(idPattern)),
  deed: z.enum(['show', 'hide', 'correct']),
  /** What stood there, of a correction. */
  before: prose,
  /** Whose contribution it was, so that the log goes with them. */
  by: z.nullable(z.string().check(z.maxLength(80))),
  at: instant,
});

export type Moderation = z.infer<typeof moderationSchema>;
