import { useSignal } from '@preact/signals';
import type { Kitchen } from '../../../domain/breakfast/kitchen.ts';
import { makeId } from '../../../domain/id.ts';
import { kitchen } from '../../../local/queries/breakfast.ts';
import type { Named } from './named-list.tsx';
import { saveKitchen } from './save.ts';
import { words } from './words.ts';

type ListName = 'tasks' | 'ingredients' | 'diets';
type Item<L extends ListName> = Kitchen[L][number];

/** One list of the kitchen and what can be done to it; what is open is in a sheet. */
export function useItems<L extends ListName>(list: L, empty: Omit<Item<L>, 'id'>) {
  const open = useSignal<Item<L> | null>(null);
  const items: readonly Item<L>[] = kitchen.value[list];
  const keep = (next: readonly Named[], text?: string, canUndo = false): Promise<boolean> =>
    saveKitchen({ [list]: next } as Partial<Kitchen>, { ...(text === undefined ? {} : { text }), canUndo });
  const isNew = open.value !== null && !items.some(({ id }) => id === open.value?.id);
  return {
    items,
    open: open.value,
    isNew,
    // The browser says a moment late that a sheet was closed: another one may be open by then.
    close: ({ id }: Named) => {
      if (open.peek()?.id === id) open.value = null;
    },
    openItem: (item: Item<L>) => {
      open.value = item;
    },
    openNew: () => {
      open.value = { ...empty, id: makeId() } as Item<L>;
    },
    move: (next: Item<L>[]) => void keep(next),
    put: (item: Item<L>) =>
      isNew
        ? keep([...items, item], words.added(item.name))
        : keep(items.map((one) => (one.id === item.id ? item : one))),
    remove: (item: Item<L>) =>
      keep(
        items.filter(({ id }) => id !== item.id),
        words.removed(item.name),
        true,
      ),
  };
}

/** A list of the kitchen, as its section works with it. */
export type Items<L extends ListName> = ReturnType<typeof useItems<L>>;
