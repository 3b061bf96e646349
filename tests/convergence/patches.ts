/** A change of one source file, laid over it while it is bundled. */
export interface Patch {
  /** The end of the file's path. */
  readonly file: string;
  readonly find: string | RegExp;
  readonly put: string;
}

/** Which schema a device's app knows: the server's, one from before, or one that is ahead of it. */
export type SchemaVersion = 'current' | 'older' | 'newer';

export const schemaPatches: { readonly [version in Exclude<SchemaVersion, 'current'>]: readonly Patch[] } = {
  older: [
    { file: 'src/domain/kinds.ts', find: /\n {2}plan: planSchema,/, put: '' },
    { file: 'src/domain/kinds.ts', find: /\n {2}plan: 'day',/, put: '' },
    { file: 'src/domain/visit.ts', find: /\n {2}greeter: z\.[^\n]*/, put: '' },
  ],
  newer: [
    { file: 'src/domain/kinds.ts', find: 'plan: planSchema,', put: 'plan: planSchema, wish: planSchema,' },
    {
      file: 'src/domain/person.ts',
      find: 'firstDay:',
      put: 'pronoun: z.optional(z.string()), firstDay:',
    },
  ],
};

const apply = 'src/local/apply.ts';

/** Faults that the test must find: each breaks one promise of the sync. */
export const mutations = {
  'merge-prefers-earlier': [
    { file: 'src/protocol/row.ts', find: 'a.stamp > b.stamp ? a : b', put: 'a.stamp < b.stamp ? a : b' },
  ],
  'arrival-by-stamp-alone': [
    { file: 'src/domain/kinds.ts', find: "visit: { arrived: 'arrival' },", put: '' },
  ],
  'cursor-before-rows': [
    {
      file: apply,
      find: 'const outcome = await onConnection((db) =>',
      put: `const outcome = await onConnection((db) => (from.sweep === undefined
        ? db.meta.put({ key: 'pull', value: { cursor: page.cursor, view: page.view } })
        : Promise.resolve()).then(() =>`,
    },
    { file: apply, find: /\}\),(\s+\);\s+if \(!outcome\))/, put: '})),$1' },
    { file: apply, find: 'if (at.cursor !== from.cursor || at.view !== from.view ||', put: 'if (' },
  ],
  'settled-before-the-reply': [
    {
      file: 'src/sync/push.ts',
      find: 'const reply = await transport',
      put: `await settleOutbox(batch.map((entry) => ({ entry, fate: { status: 'accepted' } })));
        const reply = await transport`,
    },
  ],
  'drops-ignored': [{ file: apply, find: 'page.drop.map(', put: '[].map(' }],
  'no-sweep': [{ file: apply, find: 'seen && page.isLast ? await', put: 'false ? await' }],
  'reading-forgets-the-unsent': [
    { file: apply, find: /\(overlays\.get\(keyOf\(row\.kind, row\.id\)\) \?\? \[\]\)/, put: '[]' },
  ],
  'live-rows-on-any-cursor': [
    { file: 'src/sync/live.ts', find: "if (begins !== from.cursor) return 'pull';", put: '' },
  ],
  'own-words-not-told-back': [{ file: 'server/hub/live.ts', find: 'row.base <= from', put: 'true' }],
  'answer-replaces-the-row': [
    {
      file: 'src/local/settle.ts',
      find: 'mergeRows(row && withoutSaid(row, change), fate.row)',
      put: 'fate.row',
    },
  ],
  'handed-in-and-kept': [{ file: 'src/local/settle.ts', find: 'fate.drop ? undefined : row', put: 'row' }],
  'answer-to-another-life': [
    { file: 'src/sync/machine.ts', find: "state.woken === 'session' && state.isShown", put: 'false' },
  ],
  'horizon-ignored': [{ file: 'server/hub/pull.ts', find: 'cursor < (state?.horizon ?? 0)', put: 'false' }],
} as const satisfies { readonly [name: string]: readonly Patch[] };

export type Mutation = keyof typeof mutations;
