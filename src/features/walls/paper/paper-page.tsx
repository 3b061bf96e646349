import { wallPhase } from '../../../domain/walls/wall-rules.ts';
import type { PageProps } from '../../../ui/feature.ts';
import { Notice } from '../../../ui/notice.tsx';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { routes } from '../../../ui/route-names.ts';
import { currentTime } from '../time-now.ts';
import { useWall } from '../use-wall.ts';
import { NoWall } from '../wall/wall-page.tsx';
import { wallWords } from '../wall/wall-words.ts';
import { PaperForm } from './paper-form.tsx';
import { paperWords as words } from './paper-words.ts';

/** `/walls/:wall/paper`: leaves that hung on the paper twin, typed in one after the other. */
export function Page({ params }: PageProps) {
  const wall = useWall(params.wall ?? '');
  if (!wall) return <NoWall isKnown={wall === null} />;
  const phase = wallPhase(wall.fields, currentTime());
  // Paper was written before the wall closed, or before it opened here: only one that is put away takes no more.
  if (phase !== 'archived' && phase !== 'draft') return <PaperForm wall={wall} />;
  return (
    <Scaffold
      title={words.title()}
      back={{ href: routes.wall(wall.id), label: wall.fields.title }}
      forest="path"
    >
      <Notice icon="leaf">{phase === 'archived' ? wallWords.archived() : wallWords.draft()}</Notice>
    </Scaffold>
  );
}
