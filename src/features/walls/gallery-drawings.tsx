import { useSignal } from '@preact/signals';
import type { Contribution, WallTemplate } from '../../domain/walls/wall.ts';
import { Case, day, leafOf, longWord, morning, wallOf } from './gallery-sample.tsx';
import { JourneyView } from './journey/journey-view.tsx';
import { NotesView } from './notes/notes-view.tsx';
import { Turn } from './screen/turn.tsx';
import { leavesOf } from './tree/leaves-of.ts';
import { TreeView } from './tree/tree-view.tsx';
import type { Leaf } from './wall/outline.ts';

const ignore = (): void => undefined;

/** So many contributions, over the places in turn, the first written three months ago. */
function manyOf(template: WallTemplate, count: number, said: (n: number) => Partial<Contribution>): Leaf[] {
  const { places } = wallOf('drawn', template).fields;
  return Array.from({ length: count }, (_, n) =>
    leafOf(`drawn-${template}-${n}`, {
      place: places[(n * 7) % Math.max(1, places.length)]?.id ?? null,
      at: morning - ((count - n) / count) * 90 * day,
      ...said(n),
    }),
  );
}

function TreeCase({ title, count, names }: { title: string; count: number; names?: readonly string[] }) {
  const { places } = wallOf('drawn', 'tree').fields;
  const leaves = useSignal(
    leavesOf(
      places,
      manyOf('tree', count, (n) => ({ text: `Blad ${n}` })),
    ),
  );
  return (
    <Case title={title}>
      <div style={{ blockSize: '26rem' }}>
        <TreeView
          leaves={leaves}
          branches={names ?? places.map(({ name }) => name)}
          now={morning}
          focus={leaves.value.at(-1)?.id ?? null}
          onPick={ignore}
        />
      </div>
    </Case>
  );
}

const organisations = ['Skatteverket', 'Kronofogden', 'Norrby kommun', 'Region Väst', 'Bolagsverket'];
const isLong = (n: number): Partial<Contribution> => ({
  text: `${longWord} möter vi vid disken`,
  organisation: `Myndigheten för ${longWord} ${n}`,
});

function JourneyCase({ title, rows, isNamedLong }: { title: string; rows: Leaf[]; isNamedLong?: boolean }) {
  const { places } = wallOf('drawn', 'journey').fields;
  const named = isNamedLong
    ? places.map((place) => ({ ...place, name: `${place.name} och ${longWord}` }))
    : places;
  return (
    <Case title={title}>
      <JourneyView places={named} rows={rows} talks={[]} onPick={ignore} />
    </Case>
  );
}

function NotesCase({ title, template, rows }: { title: string; template: WallTemplate; rows: Leaf[] }) {
  return (
    <Case title={title}>
      <NotesView wall={wallOf('drawn', template).fields} rows={rows} onPick={ignore} />
    </Case>
  );
}

const longNote = (n: number): Partial<Contribution> => ({
  text: `${longWord} `.repeat(3).trim(),
  more: `${n}. Vi har provat allt annat. `.repeat(12).trim(),
  organisation: `Myndigheten för ${longWord}`,
});

const onScreen: readonly Partial<Contribution>[] = [
  { text: 'Säg hej' },
  { text: 'Börja varje möte med en fråga som alla svarar på, även de som är med på länk.' },
  { text: 'Ta en idé som någon annan har haft och gör den lite bättre. '.repeat(5).trim() },
  { text: longWord, organisation: `Myndigheten för ${longWord}` },
];

/** The drawings of walls in their states: none, one, many, long names. */
export function DrawingCases() {
  const mark = (n: number): Partial<Contribution> => ({
    text: `Vi möts, ${n + 1}`,
    organisation: organisations[n % organisations.length] ?? null,
  });
  const note = (n: number): Partial<Contribution> => ({ text: `En tanke som kom i kön, ${n + 1}` });
  return (
    <>
      <TreeCase title="Tree: empty" count={0} />
      <TreeCase title="Tree: one" count={1} />
      <TreeCase title="Tree: many" count={900} />
      <TreeCase title="Tree: long names" count={40} names={[longWord, `${longWord} och mer`, 'عادات']} />
      <JourneyCase title="Journey: empty" rows={[]} />
      <JourneyCase title="Journey: one" rows={manyOf('journey', 1, mark)} />
      <JourneyCase title="Journey: many" rows={manyOf('journey', 60, mark)} />
      <JourneyCase title="Journey: long names" rows={manyOf('journey', 12, isLong)} isNamedLong />
      <NotesCase title="Questions: empty" template="question" rows={[]} />
      <NotesCase title="Questions: one" template="question" rows={manyOf('question', 1, note)} />
      <NotesCase title="Ideas: empty" template="idea" rows={[]} />
      <NotesCase title="Ideas: many" template="idea" rows={manyOf('idea', 80, note)} />
      <NotesCase title="Ideas: long words" template="idea" rows={manyOf('idea', 4, longNote)} />
      <NotesCase title="Signals: empty" template="signals" rows={[]} />
      <NotesCase title="Signals: one" template="signals" rows={manyOf('signals', 1, note)} />
      <NotesCase title="Signals: many" template="signals" rows={manyOf('signals', 40, note)} />
      <Case title="Big screen: short, middling, long, one long word">
        {onScreen.map((fields, n) => (
          <Turn key={n} wall={wallOf('drawn', 'tree').fields} row={leafOf(`turn-${n}`, fields)} />
        ))}
      </Case>
    </>
  );
}
