import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { isUp } from '../../../domain/walls/wall-rules.ts';
import { isRead } from '../../../local/watch-rows.ts';
import { Button } from '../../../ui/button.tsx';
import { lazyPart } from '../../../ui/lazy-part.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { usePageMark } from '../../../ui/page-mark.ts';
import { Qr } from '../../../ui/qr.tsx';
import { routes } from '../../../ui/route-names.ts';
import { joinAddress } from '../join-address.ts';
import { refusalOf } from '../refusal.ts';
import { currentTime } from '../time-now.ts';
import { useRows } from '../use-wall.ts';
import type { WallRow } from '../wall/outline.ts';
import { timeToRead } from './rotation.ts';
import styles from './screen.module.css';
import { invitations, screenWords as words } from './screen-words.ts';
import { Turn } from './turn.tsx';
import { useTurns } from './use-turns.ts';
import { Way } from './way.tsx';

const Backdrop = lazyPart(async () => (await import('./tree-backdrop.tsx')).TreeBackdrop);

/** A wall on the whole screen: its drawing, one contribution after the other, and the code to add one. */
export function WallScreen({ wall }: { wall: WallRow }) {
  const { fields } = wall;
  usePageMark('whole-screen');
  const rows = useRows(wall.id);
  const isPaused = useSignal(false);
  const tops = useMemo(() => rows.filter((row) => isUp(row.fields) && row.fields.parent === null), [rows]);
  const turning = useMemo(
    () => tops.map(({ id, fields: { at, text } }) => ({ id, at, time: timeToRead(text.length) })),
    [tops],
  );
  const turn = useTurns(turning, isPaused.value);
  const row = tops.find(({ id }) => id === turn);
  const isTree = fields.template === 'tree';
  const code = refusalOf(fields, currentTime()) === null ? joinAddress(wall.id) : null;
  return (
    <div class={styles.screen} data-tree={isTree || undefined} lang={fields.language}>
      {isTree && <Backdrop wall={wall} focus={turn} />}
      <div class={styles.words}>
        <h1 class={styles.question} dir="auto">
          {fields.question || fields.title}
        </h1>
        {fields.template === 'journey' && (
          <Way places={fields.places} rows={tops} here={row?.fields.place ?? null} />
        )}
        {isRead(rows) &&
          (row ? <Turn key={row.id} wall={fields} row={row} /> : <p class={styles.empty}>{words.first()}</p>)}
      </div>
      {code !== null && (
        <div class={styles.invitation}>
          <Qr text={code} label={words.code()} size="clamp(7rem, 17vmin, 15rem)" />
          <div>
            <p class={styles.invite}>{invitations[fields.template]()}</p>
            <p class={styles.hint}>{words.point()}</p>
          </div>
        </div>
      )}
      <div class={styles.tools}>
        <LinkButton href={routes.wall(wall.id)} icon="back">
          {words.toWall()}
        </LinkButton>
        <Button
          onClick={() => {
            isPaused.value = !isPaused.value;
          }}
        >
          {isPaused.value ? words.goOn() : words.pause()}
        </Button>
      </div>
    </div>
  );
}
