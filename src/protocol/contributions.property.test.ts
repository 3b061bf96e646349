import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../domain/change.ts';
import { testWall } from '../domain/test-nouns.ts';
import { contribute, editContribution, withdraw } from '../domain/walls/contributing.ts';
import { hide, show } from '../domain/walls/moderating.ts';
import type { Contribution } from '../domain/walls/wall.ts';
import { mayBeShown } from '../domain/walls/wall-bend.ts';
import { changeToRow, mergeRows, type Row } from './row.ts';
import { makeStamp } from './stamp.ts';

const wall = testWall({ moderation: 'look-first' });
const entry = { id: 'm', at: 1 };
const words = { place: 'habits', parent: null, text: 'a', more: '', help: '', paper: false };
const made = contribute(wall, { ...words, name: null, organisation: null }, {
  ...{ by: 'me', role: 'member', at: 1, id: 'c' },
} as const);
const first = (made.ok ? made.value : []).map(({ kind, id, fields }) =>
  changeToRow(kind, id, fields, makeStamp(1, 0, 'author')),
)[0] as Row;

const fieldsOf = (row: Row) => ({ hidden: false, looked: null, ...row.fields }) as unknown as Contribution;

/** What somebody on one of three devices does to the contribution as that device knows it. */
const deed = fc.record({
  device: fc.constantFrom('author', 'other-phone', 'desk'),
  text: fc.constantFrom('a', 'b', 'c'),
  does: fc.constantFrom('edit', 'edit', 'hide', 'show', 'withdraw'),
  /** Does the device hear of all the others afterwards? */
  syncs: fc.boolean(),
  skew: fc.integer({ min: -5, max: 5 }),
});

function changesOf(
  { device, does, text }: { device: string; does: string; text: string },
  row: Row,
): Change[] {
  const known = { id: 'c', fields: fieldsOf(row) };
  if (does === 'withdraw') return device === 'desk' ? [] : [withdraw('c')];
  if (device === 'desk' && does === 'hide') return hide(known, entry);
  if (device === 'desk' && does === 'show') return show(known, entry);
  const edited = editContribution(wall, known, { text }, device === 'desk' ? 'desk' : 'member');
  return edited.ok ? edited.value : [];
}

/** Plays deeds on devices that hear of each other now and then; answers all that was said. */
function play(deeds: readonly (typeof deed extends fc.Arbitrary<infer T> ? T : never)[]): Row[] {
  const said: Row[] = [first];
  const knows = new Map<string, Row>();
  deeds.forEach((one, i) => {
    const row = knows.get(one.device) ?? first;
    if (row.fields.gone === true) return;
    for (const { kind, id, fields } of changesOf(one, row)) {
      if (kind !== 'contribution') continue;
      const change = changeToRow(kind, id, fields, makeStamp(100 + i * 3 + one.skew, 0, one.device));
      said.push(change);
      knows.set(one.device, mergeRows(row, change));
    }
    if (one.syncs)
      knows.set(
        one.device,
        said.reduce((a, b) => mergeRows(a, b)),
      );
  });
  return said;
}

describe('a contribution that several devices change', () => {
  const story = fc.array(deed, { maxLength: 10 }).map(play);

  it('comes to the same, in whichever order and however often it is told', () => {
    fc.assert(
      fc.property(
        story.chain((said) =>
          fc.tuple(
            fc.constant(said),
            fc.shuffledSubarray([...said, ...said], { minLength: said.length * 2 }),
          ),
        ),
        ([said, shuffled]) => {
          const [one, other] = [said, shuffled].map((rows) => rows.reduce((a, b) => mergeRows(a, b)));
          expect(other).toEqual(one);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('is gone for good once anybody has taken it back, without a word', () => {
    fc.assert(
      fc.property(story, (said) => {
        const row = said.reduce((a, b) => mergeRows(a, b));
        const isWithdrawn = said.some(({ fields }) => fields.gone === true);
        if (isWithdrawn) expect(row.fields).toEqual({ gone: true });
        else expect(row.fields.gone).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });

  it('shows at the hub, whenever what arrives there, only words that the host has looked at', () => {
    fc.assert(
      fc.property(
        story.chain((said) =>
          fc.tuple(fc.constant(said), fc.shuffledSubarray(said.slice(1), { minLength: said.length - 1 })),
        ),
        ([said, arriving]) => {
          let hub = first;
          let clock = 1000;
          for (const change of arriving) {
            const merged = mergeRows(hub, change);
            const shown = merged.fields.gone !== true && mayBeShown(wall.fields, hub.fields, merged.fields);
            const isBent = merged.fields.gone !== true && shown !== merged.fields.shown;
            hub = isBent
              ? mergeRows(merged, changeToRow('contribution', 'c', { shown }, makeStamp(clock++, 0, 'hub')))
              : merged;
            const { text, gone, hidden } = fieldsOf(hub) as Contribution & { gone?: boolean };
            if (gone || hub.fields.shown !== true) continue;
            expect(hidden).toBe(false);
            // Somebody at the desk has seen or written these very words.
            const looked = said.some(({ fields: words }) => words.looked === markedWith(text));
            expect(looked, text).toBe(true);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});

/** The mark a host makes who looks at this text, by the rule that makes it. */
const markedWith = (text: string): unknown =>
  show({ id: 'c', fields: { ...fieldsOf(first), text } }, entry)[0]?.fields.looked;
