import { computed, type ReadonlySignal } from '@preact/signals';
import type { Figure } from '../../domain/figures/figure.ts';
import type { RowOf } from '../row.ts';
import { isRead, watchKind } from '../watch-rows.ts';

const rows = watchKind('figure');

/** Every four weeks that were counted, the earliest first; undefined until they are read. */
export const figures: ReadonlySignal<readonly Figure[] | undefined> = computed(() =>
  isRead(rows.value)
    ? rows.value.map(({ fields }) => fields).sort((a, b) => (a.day < b.day ? -1 : 1))
    : undefined,
);

/** What began at the hub, in no particular order. */
export const initiatives: ReadonlySignal<readonly RowOf<'initiative'>[]> = watchKind('initiative');
