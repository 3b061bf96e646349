import { batch, type ReadonlySignal, signal } from '@preact/signals';
import { createDirectory, type Directory, type DirectoryHit } from '../../domain/arrival/directory.ts';
import type { Row } from '../../protocol/row.ts';
import { whenOpen } from '../db.ts';
import { onReset, onRows, type RowChanges } from '../feed.ts';
import { toRowOf } from '../row.ts';
import { areFacesKnown, readFaces, saveFacesSoon } from './faces.ts';
import { loadSamePeople, samePerson } from './same-person.ts';

const ready = signal(false);
const version = signal(0);

/** Can the directory be searched? */
export const directoryReady: ReadonlySignal<boolean> = ready;
/** Counts up with every change of the directory; read it to search again. */
export const directoryVersion: ReadonlySignal<number> = version;

let directory: Directory = createDirectory();
let loading: Promise<void> | undefined;

function putPerson(into: Directory, id: string, row: Row | undefined): void {
  const person = toRowOf('person', row);
  if (person) into.put({ ...person.fields, id });
  else into.remove(id);
}

const saveSoon = (): void => saveFacesSoon(() => directory.columns());

async function read(): Promise<void> {
  const faces = await readFaces();
  if (faces.isFresh) {
    directory = createDirectory();
    for (const row of faces.organisations)
      directory.nameOrganisation(row.id, toRowOf('organisation', row)?.fields);
    for (const row of faces.people) putPerson(directory, row.id, row);
    saveSoon();
  } else directory = createDirectory(faces.columns);
  loadSamePeople().catch(report);
  batch(() => {
    ready.value = true;
    version.value++;
  });
}

/** Reads the register, once; afterwards it is kept up row by row. May begin before `openLocal` has ended. */
export function loadDirectory(): Promise<void> {
  loading ??= read().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** At most eight people whose name or organisation begins so, best first; none below two letters. */
export function searchDirectory(query: string): DirectoryHit[] {
  const hits = directory.search(query);
  const found = new Set(hits.map(({ id }) => id));
  // In a spelling that was merged somebody is found as whoever they are; in both they stand there once.
  return hits.flatMap((hit) => {
    const id = samePerson(hit.id);
    return id === hit.id ? hit : found.has(id) || !found.add(id) ? [] : { ...hit, id };
  });
}

const report = (error: unknown) => console.error('local: the directory was not read', error);

/** Follows the feed once the first reading is done: its answer may be older than what the feed says. */
function follow(kind: string, take: (changes: RowChanges) => void): void {
  onRows(kind, (changes) => {
    loading?.then(() => {
      take(changes);
      version.value++;
      saveSoon();
    }, report);
  });
}

follow('person', (changes) => {
  for (const [id, row] of changes) putPerson(directory, id, row);
});
follow('personAlias', () => {});
follow('organisation', (changes) => {
  for (const [id, row] of changes) directory.nameOrganisation(id, toRowOf('organisation', row)?.fields);
});
function readAgain(): void {
  if (!loading) return;
  loading = undefined;
  loadDirectory().catch(report);
}

onReset(readAgain);
// What another tab said between the first look and now went past us.
whenOpen(async () => {
  if (!loading) return;
  await loading;
  if (!(await areFacesKnown())) readAgain();
});
