import * as z from 'zod/mini';

import { idPattern } from '../domain/id.ts';
import { roles } from '../domain/role.ts';

import { stampPattern } from './stamp.ts';

/**
 * The language of the sync. Both sides say which version they speak; a server answers `upgrade-app` or
 * `upgrade-server` with what to do, and nothing is lost meanwhile.
 */
export const protocolVersion = 2;

/** Changes in one push at most, and rows in one page of a pull. */
export const mostChanges = 500;
export const mostRows = 2000;

const stamp = z.string().check(z.regex(stampPattern));
const id = z.string().check(z.regex(idPattern));
const json = z.json();

/** A row on the wire; what its fields hold is the kind's schema's matter. */
export const rowSchema = z.object({
  kind: z.string().check(z.minLength(1), z.maxLength(40)),
  id,
  fields: z.record(z.string().check(z.maxLength(40)), json),
  at: stamp,
  over: z.optional(z.record(z.string().check(z.maxLength(40)), stamp)),
});

/** POST /api/push */
export const pushRequestSchema = z.object({
  protocol: z.number(),
  changes: z.array(rowSchema).check(z.maxLength(mostChanges)),
});

/**
 * Why one change was refused; each has words and a next step in the screens. Only `gone` comes to no list: the
 * change was about somebody who is erased, and all about them goes from the device.
 */
export const refusalCodes = [
  'unknown-kind',
  'unknown-field',
  'bad-field',
  'not-allowed',
  'not-yours',
  'field-not-allowed',
  'not-there',
  'gone',
  'over-breakfast',
  'agreed-already',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** The fate of each change, in the order they came. `merged` carries the row as the hub now has it. */
export const pushResultSchema = z.discriminatedUnion('status', [
  z.object({ status: z.literal('accepted') }),
  z.object({ status: z.literal('merged'), row: rowSchema }),
  z.object({ status: z.literal('refused'), code: z.string(), detail: z.optional(z.string()) }),
]);

export const pushReplySchema = z.object({
  /** The server's clock, epoch ms; a device learns its offset from it. */
  time: z.number(),
  results: z.array(pushResultSchema),
});

/** A row that a device may no longer see; `erased` when it is a person who is gone, and all about them with it. */
const dropSchema = z.object({ kind: z.string(), id, erased: z.optional(z.boolean()) });

/** What everybody may know of who is here, for devices that may not see the visits. */
export const hereSchema = z.object({
  /** Epoch ms at which it was so. */
  asOf: z.number(),
  organisations: z.array(z.object({ organisation: z.string(), name: z.string(), count: z.number() })),
  total: z.nullable(z.number()),
});

/**
 * GET /api/pull?protocol=2&cursor=N&view=V&limit=L. Rows behind the cursor, in the order they were
 * committed. A `restart` means: what this device may see has changed, or its cursor is too old; begin again
 * at 0 with the given view, and at the end drop what did not come. Whoever is in the middle of such a reading
 * says `reading=1`: its cursor is never too old.
 */
export const pullReplySchema = z.object({
  time: z.number(),
  restart: z.optional(z.boolean()),
  view: z.string(),
  rows: z.array(rowSchema),
  /** Rows that this device may no longer see as it has them; taken away before `rows` are merged. */
  drop: z.array(dropSchema),
  cursor: z.number(),
  more: z.boolean(),
  here: z.optional(hereSchema),
});

/** SSE /api/live, event `rows`: applies only to a device whose cursor is `from`. Event `nudge`: pull. */
export const liveRowsSchema = z.object({
  time: z.number(),
  from: z.number(),
  view: z.string(),
  rows: z.array(rowSchema),
  drop: z.array(dropSchema),
  cursor: z.number(),
  here: z.optional(hereSchema),
});

/** GET /api/session?protocol=2: who this device is. */
export const sessionSchema = z.object({
  protocol: z.number(),
  version: z.string(),
  time: z.number(),
  hub: z.string(),
  device: z.string(),
  role: z.enum(roles),
  person: z.nullable(z.string()),
  /** The view that such a device pulls under; a server of before does not tell. */
  view: z.optional(z.string()),
  /** The hub's address as phones on the network reach it, without a trailing slash. */
  address: z.string(),
  /** The code that lets phones join, for the door's QR; only door and desk are told. */
  join: z.nullable(z.string()),
  /** Is there a label printer behind the server? */
  printer: z.boolean(),
});

/** Every error the API answers with: a code, and never a trace of personal data. */
export const problemSchema = z.object({ code: z.string(), detail: z.optional(z.string()) });

export type PushResult = z.infer<typeof pushResultSchema>;
export type PushReply = z.infer<typeof pushReplySchema>;
export type PullReply = z.infer<typeof pullReplySchema>;
export type LiveRows = z.infer<typeof liveRowsSchema>;
export type Here = z.infer<typeof hereSchema>;
export type Session = z.infer<typeof sessionSchema>;
export type Problem = z.infer<typeof problemSchema>;
