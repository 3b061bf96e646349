import { isPersonal } from '../../../domain/role.ts';
import { session } from '../../../local/session.ts';
import { clockTick } from '../../../local/time.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { routes } from '../../../ui/route-names.ts';
import { sharedWords } from '../shared/words.ts';
import { Coming } from './coming.tsx';
import { HereView } from './here-view.tsx';
import { useHere } from './use-here.ts';
import { words } from './words.ts';

/** Who is here, and who plans to be. */
export function Page() {
  const here = useHere();
  const isDoor = !isPersonal(session.value?.role);
  return (
    <Scaffold
      title={words.title()}
      back={{ href: routes.home, label: isDoor ? sharedWords.toDoor() : sharedWords.toStart() }}
      actions={
        <LinkButton href={routes.plan} icon="calendar">
          {words.plan()}
        </LinkButton>
      }
    >
      {here && <HereView here={here} now={clockTick.value} />}
      <Coming />
    </Scaffold>
  );
}
