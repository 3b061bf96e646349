import { useSignal } from '@preact/signals';
import { Notice } from '../../ui/notice.tsx';
import { sayUnsaved } from '../../ui/saving.ts';
import { Stack } from '../../ui/stack.tsx';
import { sayRefusal } from './add/refusal-words.ts';
import { SignFields } from './add/sign-fields.tsx';
import { WriteFields } from './add/write-fields.tsx';
import { noSign, nothingWritten, type Written } from './add/written.ts';
import { sayFileRefusal } from './desk/file-refusal.ts';
import { Templates } from './desk/new-page.tsx';
import { draftOf } from './desk/wall-draft.ts';
import { WallForm } from './desk/wall-form.tsx';
import { DrawingCases } from './gallery-drawings.tsx';
import { Case, day, leafOf, longWord, morning, wallOf } from './gallery-sample.tsx';
import { WallsView } from './list/walls-page.tsx';
import type { Board } from './wall/board.ts';
import { type Leaf, outlineOf, type WallRow } from './wall/outline.ts';
import { OutlineView } from './wall/outline-view.tsx';
import { Standing } from './wall/standing.tsx';
import { WallHead } from './wall/wall-head.tsx';

const ignore = (): void => undefined;
const boardOf = (wall: WallRow, part: Partial<Board> = {}): Board => ({
  wall,
  focus: null,
  isMine: ({ fields }) => fields.by === 'me',
  mayEdit: true,
  mayAdd: true,
  onPick: ignore,
  onEdit: ignore,
  onTakeDown: ignore,
  ...part,
});

function OutlineCase({ title, wall, rows }: { title: string; wall: WallRow; rows: readonly Leaf[] }) {
  const board = boardOf(wall);
  return (
    <Case title={title}>
      <OutlineView
        board={board}
        outline={outlineOf(wall.fields.places, rows, { isMine: board.isMine, onlyMine: false })}
      />
    </Case>
  );
}

const tree = wallOf('sample', 'tree', { closes: morning + day });
const odd: readonly Leaf[] = [
  leafOf('late', { text: 'Kom dagen efter', at: morning + 2 * day }),
  leafOf('long', { text: `${longWord} är ett långt ord`, organisation: `Myndigheten för ${longWord}` }),
  leafOf('rtl', { text: 'نبدأ كل اجتماع بسؤال بسيط', name: 'محمد', place: 'rituals' }),
  leafOf('emoji', { text: '🫖☕️👩‍👩‍👧‍👦', name: null, organisation: null, place: 'rituals' }),
  leafOf('html', { text: '<b>Inte fet</b>', paper: true, place: 'rituals' }),
  leafOf('mine', { text: 'Mitt', by: 'me', place: 'conditions' }),
  leafOf('waits', { text: 'Mitt, som väntar', by: 'me', shown: false, place: 'conditions' }),
  leafOf('down', { text: 'Mitt, nertaget', by: 'me', shown: false, hidden: true, place: 'conditions' }),
  leafOf('other', { text: 'Hängde på en gren som är borta', place: 'gone' }),
];
const many = Array.from({ length: 300 }, (_, n) =>
  leafOf(`many-${n}`, { text: `Blad ${n}`, place: ['habits', 'rituals', 'conditions'][n % 3] ?? null }),
);
const questions: readonly Leaf[] = [
  leafOf('q1', { place: null, by: 'me', text: 'Hur får ni nya att våga fråga?', thanked: ['a1'] }),
  leafOf('a1', { place: null, parent: 'q1', text: 'Vi parar ihop dem den första månaden.' }),
  leafOf('a2', { place: null, parent: 'q1', text: 'Vi har en frågekanal.' }),
  leafOf('q2', {
    ...{ place: null, text: 'Finns det en mall?', closed: true },
    ...{ more: 'Vi gör om allt varje gång.', help: 'Ett exempel.' },
  }),
];

function WriteCase() {
  const written = useSignal<Written>({ ...nothingWritten, text: 'ord '.repeat(40) });
  return (
    <Case title="Writing: nothing chosen, too much">
      <WriteFields
        wall={tree.fields}
        value={written.value}
        onValue={(part) => {
          written.value = { ...written.value, ...part };
        }}
        isAnswer={false}
        isTried
      />
      <SignFields
        signature="name"
        value={{ ...noSign, name: 'Generaldirektör Eva' }}
        onValue={ignore}
        isShared={false}
        text="…"
      />
    </Case>
  );
}

const walls: readonly WallRow[] = [
  tree,
  wallOf('w1', 'journey', { title: `${longWord} och resan` }),
  wallOf('w2', 'question', { opens: morning + 3 * day }),
  wallOf('w3', 'idea', { closes: morning - day, who: 'members' }),
  wallOf('w4', 'signals', { state: 'archived' }),
  wallOf('w5', 'tree', { state: 'draft' }),
];

/** The walls' parts in their states, with invented people. */
export function Gallery() {
  return (
    <Stack gap={5}>
      <Case title="List: none, at a phone and at the desk">
        <WallsView rows={[]} now={morning} as="guest" />
        <WallsView rows={[]} now={morning} as="desk" />
      </Case>
      <Case title="List: every sort">
        <WallsView rows={walls} now={morning} as="desk" />
      </Case>
      <Case title="Head: open, waiting, closed, elsewhere">
        {[tree, walls[2], walls[3], wallOf('w6', 'tree', { timeZone: 'Asia/Tokyo', closes: morning })].map(
          (wall) => wall && <WallHead key={wall.id} wall={wall.fields} phase="open" count={43} />,
        )}
      </Case>
      <Case title="Standing: draft, waiting, closed, archived, for members">
        <Standing phase="draft" refusal="draft" />
        <Standing phase="waiting" refusal="not-open-yet" />
        <Standing phase="closed" refusal={null} />
        <Standing phase="archived" refusal="archived" />
        <Standing phase="open" refusal="members-only" />
      </Case>
      <OutlineCase title="Outline: empty" wall={tree} rows={[]} />
      <OutlineCase title="Outline: one" wall={tree} rows={[leafOf('one', {})]} />
      <OutlineCase title="Outline: odd ones, late, mine" wall={tree} rows={odd} />
      <OutlineCase title="Outline: many" wall={tree} rows={many} />
      <OutlineCase title="Outline: questions" wall={wallOf('sample', 'question')} rows={questions} />
      <DrawingCases />
      <WriteCase />
      <Case title="What may go wrong">
        <Notice tone="warn">{sayRefusal('no-such-place')}</Notice>
        <Notice tone="warn">{sayFileRefusal('not-a-wall')}</Notice>
        <Notice tone="warn">{sayFileRefusal('newer')}</Notice>
        <Notice tone="warn">{sayUnsaved('storage-full', true)}</Notice>
      </Case>
      <Case title="Desk: templates, and the form with all that can be wrong">
        <Templates onPick={ignore} />
        <WallForm
          template="tree"
          timeZone="Europe/Stockholm"
          value={{ ...draftOf(tree.fields, morning), title: '' }}
          onValue={ignore}
          faults={new Set(['title', 'opens', 'closes'])}
        />
      </Case>
    </Stack>
  );
}
