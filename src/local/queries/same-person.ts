import type { ReadonlySignal } from '@preact/signals';
import { type Aliases, standsFor } from '../../domain/people/aliases.ts';
import { keepAliases } from './aliases.ts';

const kept = keepAliases('personAlias');

/** Whom the host has said to be whom; read with the register. */
export const personAliases: ReadonlySignal<Aliases> = kept.aliases;

/** Reads them, once. */
export const loadSamePeople = kept.load;

/** Whoever is erased is erased with all who were said to be the same: nobody is merged into one who is not there. */
const everybody = () => true;

/** Who somebody is in the end: another, if the host has merged the two. */
export const samePerson = (id: string): string => standsFor(kept.aliases.value, id, everybody);
