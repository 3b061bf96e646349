import { type Signal, signal } from '@preact/signals';
import type { Fields } from '../../../domain/change.ts';
import type { House, HouseKind } from '../../../domain/house/house.ts';
import {
  applyEdits,
  editRow,
  type HouseEdits,
  noEdits,
  publishHouse,
  replaceHouse,
  takeAway,
} from '../../../domain/house/house-edits.ts';
import { type History, noHistory, remember, settle, step } from './history.ts';

/** What is looked at: a row of the house. */
export interface Picked {
  readonly kind: Exclude<HouseKind, 'picture'>;
  readonly id: string;
}

/** What outlives a look at another page, in this tab: how to undo, what is looked at and on which floor. */
export interface EditorState {
  readonly history: Signal<History>;
  readonly picked: Signal<Picked | null>;
  readonly floor: Signal<string>;
}

export const createState = (): EditorState => ({
  history: signal(noHistory),
  picked: signal<Picked | null>(null),
  floor: signal(''),
});

/** The one house that is edited on this device. */
export const editorState = createState();

/** The draft over the published house, and all that can be done to it. */
export interface Editor {
  readonly state: EditorState;
  readonly published: House;
  readonly edits: HouseEdits;
  /** The house as it will be. */
  readonly house: House;
  /** How many rows are others than published. */
  readonly changes: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** These fields of a row, or all of a new one. Edits about the same, one after the other, are one step to undo. */
  edit(kind: HouseKind, id: string, fields: Fields, about?: string): void;
  /** Several rows in one step; null takes one away. */
  editAll(rows: readonly (readonly [HouseKind, string, Fields | null])[]): void;
  remove(kind: HouseKind, id: string): void;
  /** Another house altogether. */
  replace(next: House): void;
  /** Nothing is other than published; can be undone. */
  discard(): void;
  undo(): void;
  redo(): void;
  /** The next edit is a step of its own. */
  settle(): void;
  pick(picked: Picked | null): void;
}

/** The newest draft as a house: the same one until something changes, so that what is known of it stays known. */
let latest: { readonly published: House; readonly edits: HouseEdits; readonly house: House } | undefined;

function draftOf(published: House, edits: HouseEdits): House {
  if (latest?.published !== published || latest.edits !== edits)
    latest = { published, edits, house: applyEdits(published, edits) };
  return latest.house;
}

/** An editor of a published house with a draft that lies in a signal. */
export function createEditor(published: House, draft: Signal<HouseEdits>, state: EditorState): Editor {
  const edits = draft.value;
  const house = draftOf(published, edits);
  const { past, future } = state.history.value;
  const change = (make: (house: House, edits: HouseEdits) => HouseEdits, about = ''): void => {
    // Several edits may come before the next drawing.
    const before = draft.peek();
    const after = make(applyEdits(published, before), before);
    state.history.value = remember(state.history.peek(), before, about);
    draft.value = publishHouse(published, after).length === 0 ? noEdits : after;
  };
  const walk = (direction: 'undo' | 'redo'): void => {
    const found = step(state.history.peek(), draft.peek(), direction);
    if (!found) return;
    state.history.value = found.history;
    draft.value = found.edits;
  };
  return {
    state,
    published,
    edits,
    house,
    changes: publishHouse(published, edits).length,
    canUndo: past.length > 0,
    canRedo: future.length > 0,
    edit: (kind, id, fields, about) => change((_, before) => editRow(before, kind, id, fields), about),
    editAll: (rows) =>
      change((_, before) =>
        rows.reduce(
          (after, [kind, id, fields]) =>
            fields
              ? editRow(after, kind, id, fields)
              : takeAway(applyEdits(published, after), after, kind, id),
          before,
        ),
      ),
    remove: (kind, id) => change((now, before) => takeAway(now, before, kind, id)),
    replace: (next) => change(() => replaceHouse(published, next)),
    discard: () => change(() => noEdits),
    undo: () => walk('undo'),
    redo: () => walk('redo'),
    settle() {
      state.history.value = settle(state.history.peek());
    },
    pick(picked) {
      state.history.value = settle(state.history.peek());
      state.picked.value = picked;
      const on = picked && floorOf(applyEdits(published, draft.peek()), picked);
      if (on) state.floor.value = on;
    },
  };
}

/** The floor on which a row is to be seen; of a way that of its first end. */
export function floorOf(house: House, { kind, id }: Picked): string | null {
  if (kind === 'floor') return id;
  if (kind === 'spot') return house.spot.get(id)?.floor ?? null;
  if (kind === 'way') return house.spot.get(house.way.get(id)?.a ?? '')?.floor ?? null;
  return null;
}
