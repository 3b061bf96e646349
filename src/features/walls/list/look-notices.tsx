import { LinkButton } from '../../../ui/link-button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { routes } from '../../../ui/route-names.ts';
import type { WallRow } from '../wall/outline.ts';
import { useWaiting } from '../wall/use-waiting.ts';
import { words } from './list-words.ts';

/** For the host: which walls have something that waits for a look. */
export function LookNotices({ rows }: { rows: readonly WallRow[] }) {
  return (
    <>
      {rows
        .filter(({ fields }) => fields.moderation === 'look-first' && fields.state === 'published')
        .map((wall) => (
          <LookNotice key={wall.id} wall={wall} />
        ))}
    </>
  );
}

function LookNotice({ wall }: { wall: WallRow }) {
  const waiting = useWaiting(wall.id);
  if (waiting === 0) return null;
  return (
    <Notice
      icon="leaf"
      live
      title={wall.fields.title}
      action={<LinkButton href={routes.wallLook(wall.id)}>{words.lookThrough()}</LinkButton>}
    >
      {words.look(waiting)}
    </Notice>
  );
}
