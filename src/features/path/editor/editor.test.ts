import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { emptyHouse } from '../../../domain/house/house.ts';
import { type HouseEdits, noEdits } from '../../../domain/house/house-edits.ts';
import { sampleHouse } from '../../../domain/house/sample-house.ts';
import { createEditor, createState, floorOf } from './editor.ts';

const house = sampleHouse('two-floors', 'sv');
const campfire = 'two-floors-campfire';

function open(published = house) {
  const draft = signal<HouseEdits>(noEdits);
  const state = createState();
  return { draft, editor: () => createEditor(published, draft, state) };
}

describe('the editor of the house', () => {
  it('edits, undoes and does again', () => {
    const { editor } = open();
    editor().edit('spot', campfire, { x: 1 });
    editor().edit('spot', campfire, { x: 2 });
    expect(editor()).toMatchObject({ changes: 1, canUndo: true, canRedo: false });
    editor().undo();
    expect(editor().house.spot.get(campfire)?.x).toBe(1);
    editor().redo();
    expect(editor().house.spot.get(campfire)?.x).toBe(2);
  });

  it('has no draft once everything is as published, and can still undo', () => {
    const { editor, draft } = open();
    editor().edit('spot', campfire, { x: 1 });
    editor().edit('spot', campfire, { x: house.spot.get(campfire)?.x ?? 0 });
    expect(draft.value).toBe(noEdits);
    editor().undo();
    expect(editor().house.spot.get(campfire)?.x).toBe(1);
  });

  it('takes edits one after the other before it is drawn again', () => {
    const { editor } = open();
    const one = editor();
    one.edit('spot', campfire, { x: 1 });
    one.edit('spot', campfire, { y: 2 });
    expect(editor().house.spot.get(campfire)).toMatchObject({ x: 1, y: 2 });
  });

  it('begins with another house, throws it away, and has it back', () => {
    const { editor } = open(emptyHouse);
    editor().replace(house);
    expect(editor().house).toEqual(house);
    editor().discard();
    expect(editor().changes).toBe(0);
    editor().undo();
    expect(editor().house).toEqual(house);
  });

  it('shows the floor of what is picked', () => {
    const { editor } = open();
    editor().pick({ kind: 'spot', id: 'two-floors-glade' });
    expect(editor().state.floor.value).toBe('two-floors-upper');
    editor().pick({ kind: 'wish', id: 'quiet' });
    expect(editor().state.floor.value).toBe('two-floors-upper');
    expect(floorOf(house, { kind: 'way', id: 'nowhere' })).toBeNull();
  });
});
