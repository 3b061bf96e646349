import { type ReadonlySignal, signal } from '@preact/signals';
import {
  createDirectory,
  type Directory,
  type DirectoryEntry,
  type DirectoryHit,
} from '../../domain/directory.ts';
import { onReset, onRows, type RowChanges } from '../feed.ts';
import { toRowOf } from '../row.ts';
import { type Face, readFaces, saveFacesSoon } from './faces.ts';
import { loadOrganisations, organisations } from './organisations.ts';

const ready = signal(false);
const version = signal(0);

/** Can the directory be searched? */
export const directoryReady: ReadonlySignal<boolean> = ready;
/** Counts up with every change of the directory; read it to search again. */
export const directoryVersion: ReadonlySignal<number> = version;

let directory: Directory = createDirectory();
let people = new Map<string, Face>();
let loading: Promise<void> | undefined;

function toEntry({ id, firstName, lastInitial, organisation }: Face): DirectoryEntry {
  const known = organisation === null ? undefined : organisations.peek().get(organisation);
  return {
    id,
    firstName,
    lastInitial,
    organisation: known?.name ?? '',
    organisationShort: known?.short ?? '',
  };
}

async function read(): Promise<void> {
  const [{ faces, isFresh }] = await Promise.all([readFaces(), loadOrganisations()]);
  people = new Map(faces.map((face) => [face.id, face]));
  directory = createDirectory(faces.map(toEntry));
  ready.value = true;
  version.value++;
  if (isFresh) saveFacesSoon(() => people.values());
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
export const searchDirectory = (query: string): DirectoryHit[] => directory.search(query);

const report = (error: unknown) => console.error('local: the directory was not read', error);

/** Follows the feed once the first reading is done: its answer may be older than what the feed says. */
function follow(kind: string, take: (changes: RowChanges) => void): void {
  onRows(kind, (changes) => {
    loading?.then(() => {
      take(changes);
      version.value++;
    }, report);
  });
}

follow('person', (changes) => {
  for (const [id, row] of changes) {
    const person = toRowOf('person', row);
    if (person) {
      const face = { ...person.fields, id };
      people.set(id, face);
      directory.put(toEntry(face));
    } else {
      people.delete(id);
      directory.remove(id);
    }
  }
  saveFacesSoon(() => people.values());
});
// Listens after `organisations` does, so the names are there.
follow('organisation', (changes) => {
  for (const face of people.values())
    if (face.organisation !== null && changes.has(face.organisation)) directory.put(toEntry(face));
});
onReset(() => {
  if (!loading) return;
  loading = undefined;
  loadDirectory().catch(report);
});
