import { computed, type ReadonlySignal } from '@preact/signals';
import type { Here } from '../protocol/messages.ts';
import { metaSignal } from './meta.ts';

const kept = metaSignal<Here>('here');

/** For phones: how many are in the house as the server counted them last, with `asOf`; undefined until told. */
export const here: ReadonlySignal<Here | undefined> = computed(() => kept.value);
