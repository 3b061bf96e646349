import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { DirectoryHit } from '../../../domain/arrival/directory.ts';
import { cleanText } from '../../../domain/text.ts';
import { directoryReady, searchDirectory } from '../../../local/queries/directory.ts';
import { clockTick } from '../../../local/time.ts';
import { Button } from '../../../ui/button.tsx';
import { lazyPart } from '../../../ui/lazy-part.tsx';
import { navigate } from '../../../ui/navigate.ts';
import { Notice } from '../../../ui/notice.tsx';
import { routes } from '../../../ui/route-names.ts';
import { house } from '../house.ts';
import { sayRefusal } from '../save-words.ts';
import { useDirectory } from '../shared/use-directory.ts';
import { doorWords } from '../words.ts';
import { checkInPerson, expectPeople } from './check-in-model.ts';
import styles from './door-home.module.css';
import { carriedName, doorProblem, doorQuery, welcomed } from './door-state.ts';
import { FindField } from './find-field.tsx';
import { Foot } from './foot.tsx';
import { greetingAt } from './greeting.ts';
import { isSearch } from './is-search.ts';
import { Ways } from './ways.tsx';

const DoorSide = lazyPart(async () => (await import('./door-side.tsx')).DoorSide, { canWait: true });

/** How long somebody must have stopped typing, ms. */
const readyAfter = 150;

/** The door at rest: greeting, one field, the other ways in; names once two letters are typed. */
export function FindYourself() {
  // Not shown, so not a signal: nothing is drawn between the tap and the welcome.
  const isBusy = useRef(false);
  const version = useDirectory();
  const typed = doorQuery.value;
  const hits = useMemo(() => (isSearch(typed) ? searchDirectory(typed) : []), [typed, version]);

  useEffect(() => {
    if (hits.length === 0) return undefined;
    // Not with every letter: whoever still types does not tap.
    const timer = setTimeout(() => {
      expectPeople(hits.map(({ id }) => id)).catch((error: unknown) =>
        console.debug('arrival: nobody was expected', error),
      );
    }, readyAfter);
    return () => clearTimeout(timer);
  }, [hits]);

  const take = async (hit: DirectoryHit): Promise<void> => {
    if (isBusy.current) return;
    isBusy.current = true;
    const done = await checkInPerson(hit.id);
    isBusy.current = false;
    if (done.ok) {
      doorQuery.value = '';
      welcomed.value = done.value;
    } else doorProblem.value = sayRefusal(done.code);
  };

  const imNew = (): void => {
    carriedName.value = cleanText(typed);
    doorQuery.value = '';
    navigate(routes.newcomer);
  };

  const isSearching = isSearch(typed);
  // Comes after the names, and is not drawn again with every letter.
  const side = useMemo(() => <DoorSide />, []);
  const isLoading = isSearching && !directoryReady.value && hits.length === 0;
  return (
    <div class={styles.door}>
      <div class={styles.home} data-searching={isSearching}>
        <div class={styles.main}>
          <header class={styles.head}>
            <h1 tabIndex={-1} data-page-title>
              {greetingAt(clockTick.value, house.value.timeZone)}
            </h1>
          </header>
          <FindField label={doorWords.twoLetters()} query={doorQuery} hits={hits} onPick={take} />
          <div role="status">
            {doorProblem.value && <Notice tone="warn">{doorProblem.value}</Notice>}
            {isLoading && <p class={styles.quiet}>{doorWords.looking()}</p>}
            {isSearching && !isLoading && hits.length === 0 && (
              <p class={styles.kind}>{doorWords.noHit(cleanText(typed))}</p>
            )}
          </div>
          {isSearching ? (
            <div class={styles.notYou}>
              {hits.length > 0 && <span class={styles.quiet}>{doorWords.notYou()}</span>}
              <Button variant={hits.length > 0 ? 'secondary' : 'primary'} icon="leaf" onClick={imNew}>
                {doorWords.imNew()}
              </Button>
            </div>
          ) : (
            <Ways />
          )}
        </div>
        <aside class={styles.side} hidden={isSearching}>
          {/* Who is looking for their name has no eyes for it, and it would be drawn before their welcome. */}
          {directoryReady.value && !isSearching && side}
        </aside>
      </div>
      <Foot variant="path" />
    </div>
  );
}
