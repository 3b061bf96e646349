import { computed, type ReadonlySignal } from '@preact/signals';
import { phoneOwner } from '../domain/id.ts';
import { isPersonal } from '../domain/role.ts';
import { me } from './me.ts';
import { session } from './session.ts';

/**
 * As whom this phone owns what it adds to walls: the person the hub knows it to be (nobody who is being erased), and
 * the phone itself. None on the hub's own devices, whose words are nobody's.
 */
const owners: ReadonlySignal<readonly string[]> = computed(() => {
  const known = session.value;
  if (!known || !isPersonal(known.role)) return [];
  const person = known.person !== null && known.person === me.value ? [known.person] : [];
  return [...person, phoneOwner(known.device)];
});

/** Whose a new contribution is, for its `by`. */
export const owner: ReadonlySignal<string | null> = computed(() => owners.value[0] ?? null);

/** Is a contribution this phone's own, by its `by`? */
export const isMine = (by: string | null): boolean => by !== null && owners.value.includes(by);
