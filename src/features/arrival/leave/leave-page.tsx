import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { DirectoryHit } from '../../../domain/arrival/directory.ts';
import { cleanText } from '../../../domain/text.ts';
import { organisations } from '../../../local/queries/organisations.ts';
import { openVisits } from '../../../local/queries/visits.ts';
import { clockTick } from '../../../local/time.ts';
import { navigate } from '../../../ui/navigate.ts';
import { Notice } from '../../../ui/notice.tsx';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { routes } from '../../../ui/route-names.ts';
import { FindField } from '../door/find-field.tsx';
import { isSearch } from '../door/is-search.ts';
import { house } from '../house.ts';
import { usePeople } from '../people.ts';
import { sayRefusal } from '../save-words.ts';
import { sharedWords } from '../shared/words.ts';
import { Goodbye, type Left } from './goodbye.tsx';
import { hereToLeave, leave } from './leave-model.ts';
import { words } from './words.ts';

/** Leaving at the door: find yourself among those who are here. */
export function Page() {
  const query = useSignal('');
  const problem = useSignal('');
  const left = useSignal<Left | null>(null);
  const visits = openVisits.value;
  const ids = useMemo(() => visits.flatMap(({ fields }) => fields.person ?? []), [visits]);
  const people = usePeople(ids);
  const at = clockTick.value;
  const names = organisations.value;
  const found = useMemo(
    () => people && hereToLeave(visits, people, names, house.value, at),
    [visits, people, names, at],
  );
  const hits = found?.register.search(query.value) ?? [];

  const take = async (hit: DirectoryHit): Promise<void> => {
    const leaver = found?.leavers.get(hit.id);
    if (!leaver) return;
    const done = await leave(leaver);
    if (done.ok) left.value = { ...leaver, at: done.value };
    else problem.value = sayRefusal(done.code);
  };

  if (left.value)
    return <Goodbye left={left.value} onDone={() => navigate(routes.home, { replace: true })} />;
  const isNobody = found !== null && isSearch(query.value) && hits.length === 0;
  return (
    <Scaffold
      title={words.title()}
      lead={words.lead()}
      back={{ href: routes.home, label: sharedWords.toDoor() }}
      forest="path"
    >
      <FindField label={words.find()} query={query} hits={hits} onPick={(hit) => void take(hit)} />
      <div role="status">
        {isNobody && <p>{words.notFound(cleanText(query.value))}</p>}
        {problem.value && <Notice tone="danger">{problem.value}</Notice>}
      </div>
    </Scaffold>
  );
}
