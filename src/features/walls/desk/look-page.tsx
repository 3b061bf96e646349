import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { fold } from '../../../domain/text.ts';
import { isWaiting } from '../../../domain/walls/wall-rules.ts';
import { moderationsOf } from '../../../local/queries/walls.ts';
import { session } from '../../../local/session.ts';
import { Empty } from '../../../ui/empty.tsx';
import type { PageProps } from '../../../ui/feature.ts';
import { Field } from '../../../ui/field.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { routes } from '../../../ui/route-names.ts';
import { LongList } from '../long-list.tsx';
import { useRows, useWall } from '../use-wall.ts';
import type { Leaf, WallRow } from '../wall/outline.ts';
import { NoWall } from '../wall/wall-page.tsx';
import { CorrectSheet } from './correct-sheet.tsx';
import styles from './desk.module.css';
import { deskWords as words } from './desk-words.ts';
import { LookRow } from './look-row.tsx';

/** `/walls/:wall/look`: what waits for the host's look, and everything else that can be taken down or corrected. */
export function Page({ params }: PageProps) {
  const wall = useWall(params.wall ?? '');
  if (!wall) return <NoWall isKnown={wall === null} />;
  const isDesk = session.value?.role === 'desk';
  return (
    <Scaffold
      title={words.look()}
      lead={isDesk && words.lookLead()}
      back={{ href: routes.wall(wall.id), label: wall.fields.title }}
      forest={isDesk ? undefined : 'path'}
    >
      {isDesk ? <Looking wall={wall} /> : <Notice>{words.onlyDesk()}</Notice>}
    </Scaffold>
  );
}

const byOldest = (a: Leaf, b: Leaf): number => a.fields.at - b.fields.at || (a.id < b.id ? -1 : 1);
const byNewest = (a: Leaf, b: Leaf): number => -byOldest(a, b);

const saysOf = ({ fields: { text, more, help, name, organisation } }: Leaf): string =>
  fold([text, more, help, name ?? '', organisation ?? ''].join(' '));

function Looking({ wall }: { wall: WallRow }) {
  const rows = useRows(wall.id);
  const log = useMemo(() => moderationsOf(wall.id), [wall.id]).value;
  const corrected = useSignal<Leaf | null>(null);
  const search = useSignal('');
  const queue = rows.filter((row) => isWaiting(row.fields)).sort(byOldest);
  const wanted = fold(search.value);
  const rest = useMemo(
    () =>
      rows
        .filter((row) => !isWaiting(row.fields) && (wanted === '' || saysOf(row).includes(wanted)))
        .sort(byNewest),
    [rows, wanted],
  );
  const onCorrect = (row: Leaf): void => {
    corrected.value = row;
  };
  return (
    <>
      <Queue wall={wall} rows={queue} onCorrect={onCorrect} />
      <section class={styles.part} aria-labelledby="look-all">
        <h2 id="look-all">{words.all(rest.length)}</h2>
        <Field
          kind="search"
          label={words.search()}
          value={search.value}
          onValue={(text) => {
            search.value = text;
          }}
        />
        {rest.length === 0 && <p class={styles.quiet}>{words.nothing()}</p>}
        <LongList rows={rest} labelledBy="look-all">
          {(row, isFirstNew) => (
            <LookRow
              key={row.id}
              wall={wall}
              row={row}
              log={log}
              isFirstNew={isFirstNew}
              onCorrect={onCorrect}
            />
          )}
        </LongList>
      </section>
      {corrected.value && (
        <CorrectSheet
          key={corrected.value.id}
          wall={wall}
          row={corrected.value}
          onClose={() => {
            corrected.value = null;
          }}
        />
      )}
    </>
  );
}

interface QueueProps {
  wall: WallRow;
  rows: readonly Leaf[];
  onCorrect: (row: Leaf) => void;
}

/** The oldest first. Whoever has dealt with one is led to the next, so that Enter after Enter empties it. */
function Queue({ wall, rows, onCorrect }: QueueProps) {
  const ref = useRef<HTMLElement>(null);
  /** The one just dealt with, until it has left the queue. */
  const done = useRef<string | null>(null);
  const first = rows[0]?.id;
  useEffect(() => {
    if (done.current === null || rows.some(({ id }) => id === done.current)) return;
    done.current = null;
    const next = ref.current?.querySelector<HTMLElement>('[data-first]') ?? ref.current?.querySelector('h2');
    next?.focus();
  }, [rows.length, first]);
  return (
    <section ref={ref} class={styles.part} aria-labelledby="look-queue">
      <h2 id="look-queue" tabIndex={-1}>
        {words.queue(rows.length)}
      </h2>
      {rows.length === 0 ? (
        <Empty text={words.queueEmpty()} />
      ) : (
        <LongList rows={rows} labelledBy="look-queue">
          {(row) => (
            <LookRow
              key={row.id}
              wall={wall}
              row={row}
              log={[]}
              isFirst={row.id === first}
              onDone={() => {
                done.current = row.id;
              }}
              onCorrect={onCorrect}
            />
          )}
        </LongList>
      )}
    </section>
  );
}
