import { signal } from '@preact/signals';
import type { Columns, Meaning } from '../../../domain/people/columns.ts';
import type { ImportPlan } from '../../../domain/people/import-plan.ts';
import type { Person } from '../../../domain/person.ts';
import { readWholeRegister } from '../../../local/queries/register.ts';
import type { FileRefusal } from '../file/read-table.ts';
import { type PreviewRow, previewRows } from './preview.ts';
import { startWork, type Work } from './start-work.ts';
import type { Sample } from './work.ts';
import { takeBack, type Written, writePlan } from './write.ts';

/** How far an import has come. */
export type Stage =
  | { readonly at: 'begin'; readonly refusal: FileRefusal | 'failed' | null }
  | { readonly at: 'reading' }
  | {
      readonly at: 'look';
      readonly columns: Columns;
      readonly samples: readonly Sample[];
      readonly kind: Person['kind'];
      readonly plan: ImportPlan;
      readonly rows: readonly PreviewRow[];
    }
  | { readonly at: 'writing'; readonly done: number; readonly total: number }
  | { readonly at: 'done'; readonly written: Written; readonly isUndone: boolean };

/** The import of this tab; it outlives the page, so that it can be undone after a look at the people. */
export const stage = signal<Stage>({ at: 'begin', refusal: null });

let work: Work | undefined;
let isStopped = false;

const fail = (error: unknown): void => {
  console.error('people: the list was not read', error);
  stopWork();
  stage.value = { at: 'begin', refusal: 'failed' };
};

function stopWork(): void {
  work?.stop();
  work = undefined;
}

/** Lets go of the file, and of what is under way. */
export function leaveFile(): void {
  isStopped = true;
  stopWork();
  if (stage.peek().at !== 'writing') stage.value = { at: 'begin', refusal: null };
}

async function plan(columns: Columns, samples: readonly Sample[], kind: Person['kind']): Promise<void> {
  const asked = work;
  const register = await readWholeRegister();
  const answer = await asked?.ask({ ask: 'plan', columns, register, kind });
  if (work !== asked || answer?.answer !== 'plan') return;
  const rows = previewRows(answer.rows, answer.plan);
  stage.value = { at: 'look', columns, samples, kind, plan: answer.plan, rows };
}

/** Reads a file and plans what it would change. Nothing is written. */
export async function openFile(file: Blob): Promise<void> {
  leaveFile();
  const started = startWork();
  work = started;
  stage.value = { at: 'reading' };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const answer = await started.ask({ ask: 'read', bytes });
    if (work !== started) return;
    if (answer.answer === 'read') return await plan(answer.columns, answer.samples, 'member');
    stopWork();
    stage.value = { at: 'begin', refusal: answer.answer === 'refused' ? answer.code : 'failed' };
  } catch (error) {
    if (work === started) fail(error);
  }
}

/** Understands a column otherwise, or makes something else of those who are new. */
export function replan(change: {
  readonly column?: number;
  readonly meaning?: Meaning;
  readonly kind?: Person['kind'];
}): void {
  const now = stage.peek();
  if (now.at !== 'look') return;
  const { column, meaning } = change;
  const meanings = now.columns.meanings.map((known, at) =>
    // One column for each thing but those that are not read.
    at === column && meaning
      ? meaning
      : known === meaning && meaning !== 'none' && meaning !== 'title'
        ? 'none'
        : known,
  );
  plan({ ...now.columns, meanings }, now.samples, change.kind ?? now.kind).catch(fail);
}

/** Writes what was looked at. Stops between two bundles when somebody asks. */
export async function writeIn(): Promise<void> {
  const now = stage.peek();
  if (now.at !== 'look') return;
  stopWork();
  isStopped = false;
  const total = now.plan.people.filter(({ changes }) => changes.length > 0).length;
  stage.value = { at: 'writing', done: 0, total };
  const written = await writePlan(now.plan, {
    tell: (done) => {
      stage.value = { at: 'writing', done, total };
    },
    isStopped: () => isStopped,
  });
  stage.value = { at: 'done', written, isUndone: false };
}

/** Stops the writing after the bundle that is under way. */
export const stopWriting = (): void => {
  isStopped = true;
};

/** Takes the whole import back. Answers whether that worked. */
export async function undoImport(): Promise<boolean> {
  const now = stage.peek();
  if (now.at !== 'done') return false;
  const isBack = await takeBack(now.written);
  if (isBack) stage.value = { ...now, isUndone: true };
  return isBack;
}
