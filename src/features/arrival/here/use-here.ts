import { useMemo } from 'preact/hooks';
import { type WhoIsHere, whoIsHere } from '../../../domain/arrival/who-is-here.ts';
import { isPersonal } from '../../../domain/role.ts';
import { here as serverHere } from '../../../local/here.ts';
import { openVisits } from '../../../local/queries/visits.ts';
import { session } from '../../../local/session.ts';
import { clockTick } from '../../../local/time.ts';
import { house } from '../house.ts';
import { organisationById, same, usePeople } from '../people.ts';

/** Who is here, and at what instant (epoch ms) it was so; null asOf: never heard. */
export interface HereNow extends WhoIsHere {
  readonly asOf: number | null;
}

/**
 * Who is here as far as this device may know: a door counts its visits itself, a phone has names from those
 * who want to be seen and numbers from the hub's server. Null until first read.
 */
export function useHere(): HereNow | null {
  const isDoor = !isPersonal(session.value?.role);
  const visits = openVisits.value;
  const ids = useMemo(() => visits.flatMap(({ fields }) => fields.person ?? []), [visits]);
  const people = usePeople(ids);
  const told = serverHere.value;
  const at = clockTick.value;
  if (!people) return null;
  const seen = whoIsHere(
    // A phone sees only part of others' visits, and not how many they stand for.
    visits.map(({ fields }) => ({ ...fields, party: fields.party ?? 1 })),
    (id) => people.get(id)?.fields,
    organisationById,
    house.value,
    at,
    same,
  );
  if (isDoor) return { ...seen, asOf: at };
  return {
    people: seen.people,
    organisations: told?.organisations ?? [],
    total: told?.total ?? null,
    asOf: told?.asOf ?? null,
  };
}
