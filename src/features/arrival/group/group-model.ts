import { splitNames, welcomeGroup } from '../../../domain/arrival/newcomer.ts';
import { findTitle } from '../../../domain/arrival/title.ts';
import type { Change } from '../../../domain/change.ts';
import { ok, type Result } from '../../../domain/result.ts';
import { cleanText } from '../../../domain/text.ts';
import { commit } from '../../../local/commit.ts';
import { organisationFinder } from '../../../local/queries/organisations.ts';
import { now } from '../../../local/time.ts';
import { house } from '../house.ts';
import type { SaveRefusal } from '../save-words.ts';
import { type GivenHost, noHost } from '../shared/host-field.tsx';
import { type GivenOrganisation, noOrganisation } from '../shared/organisation-field.tsx';
import type { FormRefusal } from '../shared/refusal-words.ts';

/** What a group's leader has written so far; kept as a draft. `count` as typed. */
export interface GroupDraft {
  readonly name: string;
  readonly organisation: GivenOrganisation;
  readonly host: GivenHost;
  readonly names: string;
  readonly count: string;
}

export const emptyGroup: GroupDraft = {
  name: '',
  organisation: noOrganisation,
  host: noHost,
  names: '',
  count: '',
};

/** How many a draft stands for, and what might be tidied in its names. */
export interface GroupCount {
  readonly named: number;
  readonly unnamed: number;
  readonly titles: number;
  readonly withLastNames: boolean;
}

/** Counts a draft as the check-in will. */
export function countGroup(draft: Pick<GroupDraft, 'names' | 'count'>): GroupCount {
  const names = splitNames(draft.names);
  const total = Math.max(names.length, Math.floor(Number(draft.count)) || 0);
  return {
    named: names.length,
    unnamed: total - names.length,
    titles: names.filter((name) => findTitle(name) !== null).length,
    withLastNames: names.some((name) => name.includes(' ')),
  };
}

const eachName = (names: string, change: (name: string) => string): string =>
  splitNames(names).map(change).join('\n');

/** The list without its titles; a line that is nothing but a title stays as it is. */
export const withoutTitles = (names: string): string =>
  eachName(names, (name) => findTitle(name)?.rest || name);

/** Each line's first word only. "Andersson, Anna" is read as the lists of offices have it. */
export const onlyFirstNames = (names: string): string =>
  eachName(names, (name) => {
    const afterComma = cleanText(name.split(',')[1] ?? '');
    return (afterComma || name).split(' ')[0] ?? name;
  });

/** A group that has come in. */
export interface ArrivedGroup {
  readonly group: string;
  readonly name: string;
  readonly people: readonly { readonly person: string; readonly firstName: string }[];
  readonly unnamed: number;
  readonly organisation: string | null;
  /** Epoch ms. */
  readonly at: number;
  readonly undo: readonly Change[];
}

/** Everybody in, in one commit. */
export async function checkInGroup(draft: GroupDraft): Promise<Result<ArrivedGroup, FormRefusal>> {
  const at = now();
  const form = {
    name: draft.name,
    organisation: draft.organisation,
    names: draft.names,
    count: Number(draft.count) || 0,
    details: { hostName: cleanText(draft.host.text).slice(0, 400), host: draft.host.id },
  };
  const written = welcomeGroup(form, house.value, at, await organisationFinder());
  if (!written.ok) return written;
  const { changes, ...arrived } = written.value;
  const saved = await commit(changes);
  if (!saved.ok) return saved;
  const undo = changes
    .filter(({ kind }) => kind === 'visit' || kind === 'person')
    .map(({ kind, id }): Change => ({ kind, id, fields: { gone: true } }));
  return ok({ ...arrived, name: cleanText(draft.name), at, undo });
}

/** Takes a group's check-in back, with the names it brought. */
export const takeGroupBack = (group: ArrivedGroup): Promise<Result<void, SaveRefusal>> => commit(group.undo);
