import { session } from '../../../local/session.ts';
import type { PageProps } from '../../../ui/feature.ts';
import { useWall } from '../use-wall.ts';
import { NoWall } from '../wall/wall-page.tsx';
import { WallScreen } from './wall-screen.tsx';

/** `/walls/:wall/screen`: a wall on a big screen, to be left there all day. */
export function Page({ params }: PageProps) {
  const wall = useWall(params.wall ?? '');
  const isSecret = wall?.fields.state === 'draft' && session.value?.role !== 'desk';
  return wall && !isSecret ? (
    <WallScreen key={wall.id} wall={wall} />
  ) : (
    <NoWall isKnown={wall !== undefined} />
  );
}
