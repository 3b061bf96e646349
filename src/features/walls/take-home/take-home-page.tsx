import { useMemo } from 'preact/hooks';
import type { WallRow } from '../../../domain/walls/wall-rules.ts';
import { organisations } from '../../../local/queries/organisations.ts';
import { contributionsOf, talksOf, wallOf } from '../../../local/queries/walls.ts';
import { isRead } from '../../../local/watch-rows.ts';
import { Empty } from '../../../ui/empty.tsx';
import type { PageProps } from '../../../ui/feature.ts';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { routes } from '../../../ui/route-names.ts';
import { readContent } from '../drawing/content.ts';
import { PictureSection } from './picture-section.tsx';
import { TableSection, TextSection } from './text-sections.tsx';
import { words } from './words.ts';

/** What hangs on a wall, to take along: as a picture, as a table and as text. */
export function Page({ params: { wall: id = '' } }: PageProps) {
  const wall = wallOf(id).value;
  const back = { href: wall === null ? routes.walls : routes.wall(id), label: words.toWall() };
  return (
    <Scaffold title={words.title()} lead={wall ? words.lead(wall.fields.title) : undefined} back={back}>
      {wall === null && <Empty text={words.noWall()} detail={words.noWallDetail()} />}
      {wall && <TakeHome wall={wall} />}
    </Scaffold>
  );
}

function TakeHome({ wall }: { wall: WallRow }) {
  const rows = contributionsOf(wall.id).value;
  const talkRows = talksOf(wall.id).value;
  const known = organisations.value;
  const talks = useMemo(() => talkRows.map(({ fields }) => fields), [talkRows]);
  const all = useMemo(() => [...known.values()], [known]);
  const { count } = useMemo(() => readContent(wall.fields, rows), [wall, rows]);
  if (!isRead(rows)) return null;
  if (count === 0) return <Empty text={words.nothing()} detail={words.nothingDetail()} />;
  const source = { wall, rows, talks, organisations: all };
  return (
    <>
      <PictureSection source={source} />
      <TableSection wall={wall.fields} rows={rows} count={count} />
      <TextSection wall={wall.fields} rows={rows} />
    </>
  );
}
