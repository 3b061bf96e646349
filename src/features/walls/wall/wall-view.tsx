import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { makeId } from '../../../domain/id.ts';
import { isPersonal } from '../../../domain/role.ts';
import { restore, withdraw } from '../../../domain/walls/contributing.ts';
import { isUp, wallPhase } from '../../../domain/walls/wall-rules.ts';
import { session } from '../../../local/session.ts';
import { isRead } from '../../../local/watch-rows.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import { place } from '../../../ui/navigate.ts';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { routes } from '../../../ui/route-names.ts';
import { showSnack } from '../../../ui/snack.tsx';
import { refusalOf } from '../refusal.ts';
import { save, saveAndSay } from '../save.ts';
import { wordsOf } from '../template-words.ts';
import { currentTime } from '../time-now.ts';
import { isMine, useCalmRows, useFirstTurn } from '../use-wall.ts';
import type { Board } from './board.ts';
import { EditSheet } from './edit-sheet.tsx';
import { useLayout } from './layout.ts';
import type { Leaf, WallRow } from './outline.ts';
import { DraftActions, Standing } from './standing.tsx';
import { useOutline } from './use-outline.ts';
import { DrawingView, Views } from './views.tsx';
import { WallHead } from './wall-head.tsx';
import { wallWords as words } from './wall-words.ts';
import { Ways } from './ways.tsx';

/** The leaf that the address points out, if any. */
const askedFor = (): string | null => new URLSearchParams(place.value.query).get('leaf');

// What has been taken down is gone for good, so that nothing of it lies on anywhere: undone, it hangs there anew.
const takeDown = (wall: WallRow, row: Leaf): Promise<boolean> =>
  saveAndSay([withdraw(row.id)], words.takenDown(), async () => {
    const role = session.peek()?.role ?? 'guest';
    if (await save([restore(wall, row.fields, { id: makeId(), role })]))
      void showSnack({ text: words.isBack() });
  });

const AddLink = ({ wall }: { wall: WallRow }) => (
  <LinkButton href={routes.wallAdd(wall.id)} variant="primary" icon="plus">
    {wordsOf(wall.fields.template).add()}
  </LinkButton>
);

/** A wall as people see it. */
export function WallView({ wall }: { wall: WallRow }) {
  const layout = useLayout(wall.fields.template);
  const tree = useFirstTurn(layout === 'beside' && wall.fields.template === 'tree');
  const rows = useCalmRows(wall.id, tree);
  const picked = useSignal<string | null>(askedFor());
  const edited = useSignal<Leaf | null>(null);
  const onlyMine = useSignal(false);
  const { fields } = wall;
  const isPhone = isPersonal(session.value?.role);
  const phase = wallPhase(fields, currentTime());
  const refusal = refusalOf(fields, currentTime());
  const mayAdd = refusal === null;
  const outline = useOutline(wall, rows, onlyMine.value);
  const up = useMemo(() => (isRead(rows) ? rows.filter((row) => isUp(row.fields)) : rows), [rows]);
  const mayEdit = isPhone && phase !== 'archived';
  // The same as long as nothing of it changes: what hangs there is then not drawn anew with every leaf.
  const board = useMemo(
    (): Board => ({
      wall,
      focus: picked.value,
      onPick: (id) => {
        picked.value = id;
      },
      ...{ isMine, mayEdit, mayAdd },
      onEdit: (row) => {
        edited.value = row;
      },
      onTakeDown: (row) => void takeDown(wall, row),
    }),
    [wall, picked.value, mayEdit, mayAdd],
  );
  return (
    <Scaffold
      title={fields.title}
      lead={fields.question}
      lang={fields.language}
      back={{ href: routes.walls, label: words.toWalls() }}
      width={layout === 'list' ? 'narrow' : 'wide'}
      beside={
        layout === 'beside' ? <DrawingView board={board} up={up} onDrawn={tree.end} isTall /> : undefined
      }
      forest="clearing"
      actions={phase === 'draft' ? <DraftActions wall={wall} /> : mayAdd && <AddLink wall={wall} />}
    >
      <WallHead
        wall={fields}
        phase={phase}
        count={up.filter(({ fields }) => fields.parent === null).length}
        more={<Ways wall={wall} />}
      />
      <Standing phase={phase} refusal={refusal} />
      {isRead(rows) && (
        <Views
          layout={layout}
          board={board}
          outline={outline}
          up={up}
          onlyMine={outline.hasMine || onlyMine.value ? onlyMine : null}
        />
      )}
      {edited.value && (
        <EditSheet
          key={edited.value.id}
          wall={wall}
          row={edited.value}
          onClose={() => {
            edited.value = null;
          }}
        />
      )}
    </Scaffold>
  );
}
