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
    { file: 'src/domain/kinds.ts', find: /\n {2}plan: \{[^}]*\},/, put: '' },
    { file: 'src/domain/kinds.ts', find: /\n {2}plan: 'day',/, put: '' },
    { file: 'src/domain/kinds.ts', find: /\n {4}greeter: 1,/, put: '' },
    { file: 'src/domain/kinds.ts', find: /\n {2}floor: \{[\s\S]*?\n {2}sitting: \{[^}]*\},/, put: '' },
    { file: 'src/domain/kinds.ts', find: /\n {2}sitting: 'day',/, put: '' },
    { file: 'src/domain/kinds.ts', find: /\n {2}wall: \{[^}]*\},\n {2}contribution: \{[^}]*\},/, put: '' },
  ],
  newer: [
    { file: 'src/domain/kinds.ts', find: /\n {2}plan: \{/, put: '\n  errand: { person: 1 },\n  plan: {' },
  ],
};

/** Faults that the test must find: each breaks one promise of the sync. */
export const mutations = {
  'merge-prefers-earlier': [
    { file: 'src/protocol/row.ts', find: 'a.stamp > b.stamp ? a : b', put: 'a.stamp < b.stamp ? a : b' },
  ],
  'arrival-by-stamp-alone': [
    { file: 'src/domain/kinds.ts', find: "visit: { arrived: 'arrival' },", put: '' },
  ],
  'cursor-without-its-rows': [
    {
      file: 'src/sync/live.ts',
      find: 'applyRows({ ...page, isLast: true }',
      put: 'applyRows({ ...page, rows: [], isLast: true }',
    },
  ],
  'settled-before-the-reply': [
    {
      file: 'src/sync/push.ts',
      find: 'const reply = await transport',
      put: `await settleOutbox(batch.map((entry) => ({ entry, fate: { status: 'accepted' } })));
        const reply = await transport`,
    },
  ],
  'shown-as-the-phone-says': [
    {
      file: 'server/hub/accept.ts',
      find: 'isNew ? bendShown(row, current, wall, clock) : row',
      put: 'row',
    },
  ],
  'looked-at-whatever-it-was': [
    {
      file: 'server/hub/on-wall.ts',
      find: 'const shown = mayBeShown(',
      put: 'const shown = row.fields.looked != null || mayBeShown(',
    },
  ],
  'drops-ignored': [{ file: 'src/local/apply.ts', find: 'page.drop.map(', put: '[].map(' }],
  'answer-to-another-life': [
    { file: 'src/sync/machine.ts', find: "state.woken === 'session' && state.isShown", put: 'false' },
  ],
} as const satisfies { readonly [name: string]: readonly Patch[] };

export type Mutation = keyof typeof mutations;
