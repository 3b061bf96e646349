import { useSignal } from '@preact/signals';
import type { DirectoryHit } from '../../../domain/arrival/directory.ts';
import { isPersonal } from '../../../domain/role.ts';
import { me } from '../../../local/me.ts';
import { searchDirectory } from '../../../local/queries/directory.ts';
import { session } from '../../../local/session.ts';
import { Button } from '../../../ui/button.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { navigate } from '../../../ui/navigate.ts';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { routes } from '../../../ui/route-names.ts';
import { FindField } from '../door/find-field.tsx';
import { isSearch } from '../door/is-search.ts';
import { useDirectory } from '../shared/use-directory.ts';
import { sharedWords } from '../shared/words.ts';
import { doorWords } from '../words.ts';
import { PlanDays } from './plan-days.tsx';
import { words } from './words.ts';

/** "I plan to come": who (at the door), and which of the days ahead. */
export function Page() {
  useDirectory();
  const picked = useSignal<DirectoryHit | null>(null);
  const query = useSignal('');
  const hits = isSearch(query.value) ? searchDirectory(query.value) : [];
  const isDoor = !isPersonal(session.value?.role);
  const back = { href: routes.home, label: isDoor ? sharedWords.toDoor() : sharedWords.toStart() };

  if (!isDoor) {
    return (
      <Scaffold title={words.title()} lead={words.lead()} back={back}>
        {me.value === null ? (
          <LinkButton href={routes.home}>{sharedWords.toStart()}</LinkButton>
        ) : (
          <PlanDays person={me.value} />
        )}
      </Scaffold>
    );
  }
  if (picked.value) {
    return (
      <Scaffold
        title={words.whichDays(picked.value.firstName)}
        back={back}
        actions={
          <>
            <Button
              onClick={() => {
                picked.value = null;
                query.value = '';
              }}
            >
              {words.otherPerson()}
            </Button>
            <Button variant="primary" onClick={() => navigate(routes.home, { replace: true })}>
              {words.done()}
            </Button>
          </>
        }
      >
        <PlanDays person={picked.value.id} />
      </Scaffold>
    );
  }
  const isNobody = isSearch(query.value) && hits.length === 0;
  return (
    <Scaffold title={words.title()} lead={words.lead()} back={back} forest="ridge">
      <FindField
        label={words.find()}
        query={query}
        hits={hits}
        onPick={(hit) => {
          picked.value = hit;
        }}
      />
      <div role="status">{isNobody && <p>{words.notFound()}</p>}</div>
      {isNobody && (
        <LinkButton href={routes.newcomer} icon="leaf">
          {doorWords.imNew()}
        </LinkButton>
      )}
    </Scaffold>
  );
}
