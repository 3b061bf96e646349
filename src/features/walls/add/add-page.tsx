import { isPersonal } from '../../../domain/role.ts';
import { session } from '../../../local/session.ts';
import { Empty } from '../../../ui/empty.tsx';
import type { PageProps } from '../../../ui/feature.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import { place } from '../../../ui/navigate.ts';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { routes } from '../../../ui/route-names.ts';
import { sayPeriod } from '../period.ts';
import { type AddRefusal, refusalOf } from '../refusal.ts';
import { wordsOf } from '../template-words.ts';
import { currentTime } from '../time-now.ts';
import { useRows, useWall } from '../use-wall.ts';
import type { WallRow } from '../wall/outline.ts';
import { NoWall } from '../wall/wall-page.tsx';
import { wallWords } from '../wall/wall-words.ts';
import { AddForm } from './add-form.tsx';
import { addWords as words } from './add-words.ts';

/** `/walls/:wall/add`: to write something of one's own. `?place=` has chosen one, `?answer=` answers a question. */
export function Page({ params }: PageProps) {
  const wall = useWall(params.wall ?? '');
  if (!wall) return <NoWall isKnown={wall === null} />;
  const refusal = refusalOf(wall.fields, currentTime());
  if (refusal !== null) return <NotNow wall={wall} refusal={refusal} />;
  const query = new URLSearchParams(place.value.query);
  const answer = query.get('answer');
  if (answer !== null) return <Answering wall={wall} question={answer} />;
  const chosen = wall.fields.places.find(({ id }) => id === query.get('place'))?.id ?? null;
  return <AddForm wall={wall} question={null} chosen={chosen} isPhone={isPersonal(session.value?.role)} />;
}

function Answering({ wall, question }: { wall: WallRow; question: string }) {
  const found = useRows(wall.id).find(({ id }) => id === question);
  return (
    <AddForm
      wall={wall}
      question={{ id: question, row: found }}
      chosen={null}
      isPhone={isPersonal(session.value?.role)}
    />
  );
}

const sayTitle = (refusal: AddRefusal): string =>
  refusal === 'members-only' ? wallWords.membersOnly() : words[refusal]();

function sayDetail(wall: WallRow, refusal: AddRefusal): string {
  if (refusal === 'members-only') return wallWords.membersHow();
  if (refusal === 'not-open-yet') return words.comeBack(sayPeriod(wall.fields, currentTime()));
  return refusal === 'archived' ? words.archivedDetail() : words.draftDetail();
}

/** Why nothing can be added right now, and what one can do. */
function NotNow({ wall, refusal }: { wall: WallRow; refusal: AddRefusal }) {
  const isReadable = refusal !== 'draft';
  return (
    <Scaffold
      title={wordsOf(wall.fields.template).add()}
      back={{ href: routes.walls, label: wallWords.toWalls() }}
    >
      <Empty
        text={sayTitle(refusal)}
        detail={sayDetail(wall, refusal)}
        action={isReadable && <LinkButton href={routes.wall(wall.id)}>{words.toWall()}</LinkButton>}
      />
    </Scaffold>
  );
}
