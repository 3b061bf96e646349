import type { Hub } from '../hub.ts';
import { type Organisation, organisationLabel } from '../organisation.ts';
import type { Person } from '../person.ts';
import { isPresent } from './arrival.ts';
import type { Visit } from './visit.ts';

/** From how many people up an organisation is named. */
export const fewestOfOrganisation = 3;

type Gone = { readonly gone?: boolean };

/** Who and which organisation an id is in the end, where the host has merged two. */
export interface Same {
  person(id: string): string;
  organisation(id: string): string;
}

const themselves: Same = { person: (id) => id, organisation: (id) => id };

/** What everybody in the house may know of who is in it. */
export interface WhoIsHere {
  /** Those who want to be seen, by first name; since epoch ms. */
  readonly people: readonly {
    readonly person: string;
    readonly firstName: string;
    readonly organisation: string;
    readonly since: number;
  }[];
  readonly organisations: readonly {
    readonly organisation: string;
    readonly name: string;
    readonly count: number;
  }[];
  /** Everybody, or null when they are so few that the number would say who. */
  readonly total: number | null;
}

/** Names for those who opted in; organisations and the total only from three people up. */
export function whoIsHere(
  visits: Iterable<Visit & Gone>,
  person: (id: string) => (Person & Gone) | undefined,
  organisation: (id: string) => Organisation | undefined,
  hub: Pick<Hub, 'closes' | 'timeZone'>,
  now: number,
  same: Same = themselves,
): WhoIsHere {
  const people: { person: string; firstName: string; organisation: string; since: number }[] = [];
  const counts = new Map<string, number>();
  const counted = new Set<string>();
  let total = 0;
  for (const visit of visits) {
    if (!isPresent(visit, hub, now)) continue;
    // Whoever checks in again after midnight has two visits for a while, and is one person.
    const id = visit.person === null ? null : same.person(visit.person);
    if (id !== null) {
      if (counted.has(id)) continue;
      counted.add(id);
    }
    total += visit.party;
    const who = visit.person === null ? undefined : person(visit.person);
    if (!who || id === null || who.gone === true) continue;
    if (who.organisation !== null) {
      const theirs = same.organisation(who.organisation);
      counts.set(theirs, (counts.get(theirs) ?? 0) + 1);
    }
    if (who.visible && visit.shown) {
      const label = who.organisation === null ? '' : organisationLabel(organisation(who.organisation));
      people.push({
        person: id,
        firstName: who.firstName,
        organisation: label,
        since: visit.arrived.at,
      });
    }
  }
  const organisations = [...counts]
    .filter(([, count]) => count >= fewestOfOrganisation)
    .map(([id, count]) => ({ organisation: id, name: organisationLabel(organisation(id)), count }))
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'sv'));
  people.sort((a, b) => a.firstName.localeCompare(b.firstName, 'sv') || (a.person < b.person ? -1 : 1));
  return { people, organisations, total: total >= fewestOfOrganisation ? total : null };
}

/** Everybody in the house, for a fire drill: names, unnamed parts of groups as numbers. */
export interface RollCall {
  readonly lines: readonly {
    readonly visit: string;
    readonly firstName: string;
    readonly lastInitial: string;
    readonly organisation: string;
    readonly groupName: string;
    readonly party: number;
    readonly since: number;
  }[];
  readonly total: number;
}

/** The roll-call list at `now`, by first name. Offline as good as online, with what this device knows. */
export function rollCall(
  visits: Iterable<{ readonly id: string; readonly visit: Visit & Gone }>,
  person: (id: string) => Person | undefined,
  organisation: (id: string) => Organisation | undefined,
  hub: Pick<Hub, 'closes' | 'timeZone'>,
  now: number,
  same: Same = themselves,
): RollCall {
  const lines: {
    visit: string;
    firstName: string;
    lastInitial: string;
    organisation: string;
    groupName: string;
    party: number;
    since: number;
  }[] = [];
  const counted = new Set<string>();
  let total = 0;
  for (const { id, visit } of visits) {
    if (!isPresent(visit, hub, now)) continue;
    const whose = visit.person === null ? null : same.person(visit.person);
    if (whose !== null) {
      if (counted.has(whose)) continue;
      counted.add(whose);
    }
    const who = visit.person === null ? undefined : person(visit.person);
    total += visit.party;
    lines.push({
      visit: id,
      firstName: who?.firstName ?? '',
      lastInitial: who?.lastInitial ?? '',
      organisation: who?.organisation ? organisationLabel(organisation(who.organisation)) : '',
      groupName: visit.groupName,
      party: visit.party,
      since: visit.arrived.at,
    });
  }
  lines.sort(
    (a, b) =>
      a.firstName.localeCompare(b.firstName, 'sv') ||
      a.organisation.localeCompare(b.organisation, 'sv') ||
      (a.visit < b.visit ? -1 : 1),
  );
  return { lines, total };
}
