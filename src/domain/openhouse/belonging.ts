import type { Change } from '../change.ts';
import { signatureId } from '../id.ts';
import { err, ok, type Result } from '../result.ts';
import { cleanName, countCharacters, shortText } from '../text.ts';
import type { Day } from '../time.ts';
import { cleanProse } from '../walls/prose.ts';
import type { Manifesto, Signature } from './manifesto.ts';

/** The longest answer to a membership question, in characters as people count them. */
export const longestAnswer = 1000;
const longestOrganisation = 200;
const longestManifesto = 8000;

/** What somebody answers who wants to belong. */
export interface Answers {
  readonly name: string;
  readonly organisation: string;
  readonly aim: string;
  readonly contribute: string;
}

export type AnswersRefusal =
  | 'name-empty'
  | 'name-too-long'
  | 'aim-empty'
  | 'contribute-empty'
  | 'aim-too-long'
  | 'contribute-too-long';

/**
 * An application for membership. `by`: whose it is; `week`: in which it was written, empty for none; `id`: a fresh one,
 * or that of the application it changes. Both questions want an answer, of any length up to `longestAnswer`.
 */
export function apply(
  { name, organisation, aim, contribute }: Answers,
  from: {
    readonly by: string;
    readonly week: string;
    readonly at: number;
    readonly day: Day;
    readonly id: string;
  },
): Result<Change[], AnswersRefusal> {
  const called = cleanName(name);
  if (!called.ok) return called;
  const aims = cleanProse(aim);
  const gives = cleanProse(contribute);
  if (aims === '') return err('aim-empty');
  if (gives === '') return err('contribute-empty');
  if (countCharacters(aims) > longestAnswer) return err('aim-too-long');
  if (countCharacters(gives) > longestAnswer) return err('contribute-too-long');
  const { by, week, at, day, id } = from;
  const fields = {
    ...{ by, week, at, day, name: called.value, aim: aims, contribute: gives },
    organisation: shortText(organisation, longestOrganisation),
  };
  return ok([{ kind: 'application', id, fields }]);
}

/** Takes an application back, for good. */
export const takeBack = (id: string): Change => ({ kind: 'application', id, fields: { gone: true } });

/** The host has answered an application, or not yet after all. */
export const markAnswered = (id: string, answered = true): Change => ({
  kind: 'application',
  id,
  fields: { state: answered ? 'answered' : 'new' },
});

/** A manifesto with its id, as rules take it. */
export interface ManifestoRow {
  readonly id: string;
  readonly fields: Manifesto;
}

/** The version that holds: the latest; of two of one instant the one with the larger id. Undefined for none. */
export const currentManifesto = <M extends ManifestoRow>(versions: readonly M[]): M | undefined =>
  versions.reduce<M | undefined>(
    (latest, one) =>
      !latest ||
      one.fields.at > latest.fields.at ||
      (one.fields.at === latest.fields.at && one.id > latest.id)
        ? one
        : latest,
    undefined,
  );

/** A new version of the manifesto; what was signed before stays as it was. `id`: a fresh one; `at`: epoch ms. */
export function publishManifesto(
  { title, text, language }: Pick<Manifesto, 'title' | 'text' | 'language'>,
  { id, at }: { readonly id: string; readonly at: number },
): Result<Change[], 'title-empty' | 'text-empty' | 'text-too-long' | 'title-too-long'> {
  const called = cleanName(title);
  if (!called.ok) return err(called.code === 'name-empty' ? 'title-empty' : 'title-too-long');
  const words = cleanProse(text);
  if (words === '') return err('text-empty');
  if (countCharacters(words) > longestManifesto) return err('text-too-long');
  return ok([{ kind: 'manifesto', id, fields: { title: called.value, text: words, language, at } }]);
}

/** Somebody signs a version, by first name and organisation. Signing another is the same signature. */
export function sign(
  manifesto: string,
  { name, organisation }: Pick<Signature, 'name' | 'organisation'>,
  { by, at }: { readonly by: string; readonly at: number },
): Result<Change[], 'name-empty' | 'name-too-long'> {
  const called = cleanName(name);
  if (!called.ok) return called;
  const fields = {
    ...{ by, manifesto, at, signed: true, name: called.value },
    organisation: shortText(organisation, longestOrganisation),
  };
  return ok([{ kind: 'signature', id: signatureId(by), fields }]);
}

/** Takes a signature off, by its id. */
export const unsign = (id: string): Change => ({ kind: 'signature', id, fields: { signed: false } });

/** How many have signed, whatever the version: each once. */
export const countSignatures = (rows: readonly { readonly fields: Pick<Signature, 'signed'> }[]): number =>
  rows.filter(({ fields }) => fields.signed).length;
