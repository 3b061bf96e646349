import { session } from '../../../local/session.ts';
import { Empty } from '../../../ui/empty.tsx';
import type { PageProps } from '../../../ui/feature.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { routes } from '../../../ui/route-names.ts';
import { useWall, useWarmRows } from '../use-wall.ts';
import { wallsWords } from '../words.ts';
import { WallView } from './wall-view.tsx';
import { wallWords as words } from './wall-words.ts';

/** `/walls/:wall`: what it asks, how it stands, and all that hangs on it. */
export function Page({ params }: PageProps) {
  const id = params.wall ?? '';
  const wall = useWall(id);
  // What hangs on it is read at the same time as the wall itself.
  useWarmRows(id);
  const isSecret = wall?.fields.state === 'draft' && session.value?.role !== 'desk';
  return wall && !isSecret ? <WallView wall={wall} /> : <NoWall isKnown={wall !== undefined} />;
}

/** Where no such wall is known; nothing until it is known that there is none. */
export function NoWall({ isKnown }: { isKnown: boolean }) {
  if (!isKnown) return null;
  return (
    <Scaffold title={wallsWords.title()} back={{ href: routes.walls, label: words.toWalls() }}>
      <Empty
        text={words.notHere()}
        detail={words.notHereDetail()}
        action={<LinkButton href={routes.walls}>{words.toWalls()}</LinkButton>}
      />
    </Scaffold>
  );
}
