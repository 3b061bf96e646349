import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change, Fields } from '../change.ts';
import { emptyHouse, type House, houseKinds, wayId } from './house.ts';
import {
  applyEdits,
  editRow,
  type HouseEdits,
  noEdits,
  publishHouse,
  replaceHouse,
  takeAway,
  takeBack,
} from './house-edits.ts';
import { sampleHouse } from './sample-house.ts';
import { layoutNames } from './sample-layouts.ts';

/** What becomes of a house once changes are committed. */
function withChanges(house: House, changes: readonly Change[]): House {
  const rows: { [kind: string]: Map<string, Fields> } = Object.fromEntries(
    houseKinds.map((kind) => [kind, new Map<string, Fields>(house[kind])]),
  );
  for (const { kind, id, fields } of changes) {
    const { gone, ...rest } = fields;
    if (gone === true) rows[kind]?.delete(id);
    else rows[kind]?.set(id, { ...rows[kind]?.get(id), ...rest });
  }
  return rows as unknown as House;
}

const house = sampleHouse('one-floor', 'sv');
const campfire = 'one-floor-campfire';

describe('a draft', () => {
  it('is the published house until something is edited', () => {
    expect(applyEdits(house, noEdits)).toBe(house);
    expect(publishHouse(house, noEdits)).toEqual([]);
  });

  it('publishes only the fields that are others', () => {
    const edits = editRow(editRow(noEdits, 'spot', campfire, { x: 17, name: 'Elden' }), 'spot', campfire, {
      name: 'Lägerelden',
    });
    expect(publishHouse(house, edits)).toEqual([{ kind: 'spot', id: campfire, fields: { x: 17 } }]);
  });

  it('lets what others publish meanwhile show through', () => {
    const edits = editRow(noEdits, 'spot', campfire, { x: 17 });
    const theirs = withChanges(house, [{ kind: 'spot', id: campfire, fields: { seats: 99 } }]);
    expect(applyEdits(theirs, edits).spot.get(campfire)).toMatchObject({ x: 17, seats: 99 });
  });

  it('loses an edit of what others have taken away', () => {
    const edits = editRow(noEdits, 'spot', campfire, { x: 17 });
    const theirs = withChanges(house, [{ kind: 'spot', id: campfire, fields: { gone: true } }]);
    expect(applyEdits(theirs, edits).spot.has(campfire)).toBe(false);
    expect(publishHouse(theirs, edits)).toEqual([]);
  });

  it('says of a new row that it is there, also where one was before', () => {
    const way = { a: campfire, b: 'one-floor-glade', kind: 'floor', length: null, width: null, landmark: '' };
    const [change] = publishHouse(house, editRow(noEdits, 'way', wayId(way.a, way.b), way));
    expect(change?.fields).toEqual({ ...way, gone: false });
  });

  it('takes the ways of a spot away with it, and of a floor all that is on it', () => {
    const spot = publishHouse(house, takeAway(house, noEdits, 'spot', 'one-floor-coffee'));
    expect(spot.map(({ kind }) => kind).sort()).toEqual(['spot', 'way']);
    const edits = takeAway(house, noEdits, 'floor', 'one-floor-ground');
    expect(applyEdits(house, edits)).toEqual(emptyHouse);
  });

  it('can be undone by going back to the edits before', () => {
    const before = editRow(noEdits, 'spot', campfire, { x: 17 });
    editRow(before, 'spot', campfire, { x: 3 });
    expect(applyEdits(house, before).spot.get(campfire)?.x).toBe(17);
  });
});

const ids = [...house.spot.keys()];
const anEdit = fc.oneof(
  fc.record({
    does: fc.constant('move' as const),
    spot: fc.constantFrom(...ids),
    x: fc.integer({ min: 0, max: 36 }),
  }),
  fc.record({ does: fc.constant('drop' as const), spot: fc.constantFrom(...ids) }),
  fc.record({
    does: fc.constant('draw' as const),
    spot: fc.constantFrom(...ids),
    to: fc.constantFrom(...ids),
  }),
);

describe('publishing', () => {
  it('makes the published house the draft, whatever was done', () => {
    fc.assert(
      fc.property(fc.array(anEdit, { maxLength: 12 }), (deeds) => {
        let edits: HouseEdits = noEdits;
        for (const deed of deeds) {
          const draft = applyEdits(house, edits);
          if (!draft.spot.has(deed.spot)) continue;
          if (deed.does === 'move') edits = editRow(edits, 'spot', deed.spot, { x: deed.x });
          else if (deed.does === 'drop') edits = takeAway(draft, edits, 'spot', deed.spot);
          else if (draft.spot.has(deed.to)) {
            const way = { a: deed.spot, b: deed.to, kind: 'floor', length: 3, width: null, landmark: '' };
            edits = editRow(edits, 'way', wayId(deed.spot, deed.to), way);
          }
        }
        expect(withChanges(house, publishHouse(house, edits))).toEqual(applyEdits(house, edits));
      }),
    );
  });

  it('is taken back by saying what was there before', () => {
    const way = { a: campfire, b: 'one-floor-glade', kind: 'floor', length: 3, width: null, landmark: '' };
    const moved = editRow(noEdits, 'spot', campfire, { x: 17 });
    const drawn = editRow(moved, 'way', wayId(way.a, way.b), way);
    const edits = takeAway(applyEdits(house, drawn), drawn, 'spot', 'one-floor-coffee');
    const changes = publishHouse(house, edits);
    const back = takeBack(house, changes);
    expect(withChanges(withChanges(house, changes), back)).toEqual(house);
    expect(back).toContainEqual({ kind: 'spot', id: campfire, fields: { x: 18, gone: false } });
  });

  it('cleans what was typed', () => {
    const [change] = publishHouse(house, editRow(noEdits, 'spot', campfire, { name: ' Elden  här ' }));
    expect(change?.fields).toEqual({ name: 'Elden här' });
  });

  it('replaces one house by another', () => {
    for (const from of [emptyHouse, house])
      for (const name of layoutNames) {
        const next = sampleHouse(name, 'en');
        const changes = publishHouse(from, replaceHouse(from, next));
        expect(withChanges(from, changes)).toEqual(next);
      }
  });
});
