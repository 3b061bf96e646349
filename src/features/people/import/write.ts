import type { Change } from '../../../domain/change.ts';
import type { ImportPlan } from '../../../domain/people/import-plan.ts';
import { commit } from '../../../local/commit.ts';
import { readWholeRegister } from '../../../local/queries/register.ts';

/** So many people are written in one go: large enough to be packed, small enough to be stopped between. */
const bundle = 1250;

/** What of a plan was written, and what takes it back. */
export interface Written {
  readonly people: number;
  readonly undo: readonly Change[];
  readonly organisations: readonly string[];
  /** Why it ended early: somebody stopped it, or the storage. */
  readonly ended: 'stopped' | 'storage-full' | 'storage-failed' | null;
}

export interface Progress {
  tell(done: number): void;
  isStopped(): boolean;
}

/** Writes what a plan changes, in bundles; organisations come with the first. */
export async function writePlan({ people, organisations }: ImportPlan, progress: Progress): Promise<Written> {
  const changing = people.filter(({ changes }) => changes.length > 0);
  const undo: Change[] = [];
  const made = organisations.map(({ id }) => id);
  let begin: readonly Change[] = organisations.map(({ change }) => change);
  for (let at = 0; at < changing.length; at += bundle) {
    const written = (ended: Written['ended']): Written => ({ people: at, undo, organisations: made, ended });
    if (progress.isStopped()) return written('stopped');
    const part = changing.slice(at, at + bundle);
    const saved = await commit([...begin, ...part.flatMap(({ changes }) => changes)]);
    if (!saved.ok) return written(saved.code);
    begin = [];
    undo.unshift(...part.flatMap((one) => one.undo).reverse());
    progress.tell(Math.min(at + bundle, changing.length));
  }
  return { people: changing.length, undo, organisations: made, ended: null };
}

/** Takes an import back, and those of its organisations that nobody else has taken meanwhile. */
export async function takeBack(written: Written): Promise<boolean> {
  for (let at = 0; at < written.undo.length; at += 2 * bundle) {
    const saved = await commit(written.undo.slice(at, at + 2 * bundle));
    if (!saved.ok) return false;
  }
  const { people } = await readWholeRegister();
  const used = new Set(people.map(({ person }) => person.organisation));
  const unused = written.organisations.filter((id) => !used.has(id));
  const saved = await commit(
    unused.map((id): Change => ({ kind: 'organisation', id, fields: { gone: true } })),
  );
  return saved.ok;
}
