import { useEffect, useMemo } from 'preact/hooks';
import { placeId } from '../../../domain/openhouse/coming.ts';
import { lineUp, type Standing, standingIn } from '../../../domain/openhouse/queue.ts';
import { today } from '../../../local/queries/hub.ts';
import { weekSignUpsOn } from '../../../local/queries/weeks.ts';
import type { RowOf } from '../../../local/row.ts';
import { liveSetting, saveSetting } from '../../../local/settings.ts';
import { isRead } from '../../../local/watch-rows.ts';

/** How somebody stood on each of their days when this phone last told them, by sign-up. */
type Told = Readonly<Record<string, 'placed' | 'waiting'>>;

const key = 'openhouse.standings';
const told = liveSetting<Told>(key, {});

/** Where a phone's person stands on a day that is not over. */
export interface MyDay {
  readonly id: string;
  readonly day: string;
  readonly standing: Exclude<Standing, { state: 'none' }>;
}

/** The days of a week that somebody comes or waits for, in their order; null until all have been read. */
export function useMyDays(week: RowOf<'week'>, person: string | null): readonly MyDay[] | null {
  const { days } = week.fields;
  const lists = useMemo(() => days.map((one) => ({ ...one, rows: weekSignUpsOn(one.day) })), [days]);
  const read = lists.map(({ day, capacity, rows }) => ({ day, capacity, rows: rows.value }));
  if (person === null || !read.every(({ rows }) => isRead(rows))) return null;
  return read.flatMap(({ day, capacity, rows }): MyDay[] => {
    const id = placeId(week.id, day, person);
    if (day < today.value || !rows.some((row) => row.id === id)) return [];
    const claims = rows.filter(({ fields }) => fields.week === week.id);
    const standing = standingIn(id, lineUp(claims, capacity));
    return standing.state === 'none' ? [] : [{ id, day, standing }];
  });
}

const toTold = (mine: readonly MyDay[]): Told =>
  Object.fromEntries(mine.map(({ id, standing }) => [id, standing.state]));

const remember = (mine: readonly MyDay[]): void => {
  saveSetting(key, toTold(mine)).catch((error: unknown) =>
    console.error('openhouse: what was told could not be kept', error),
  );
};

/**
 * The days on which somebody stands otherwise than this phone last told them: a place has come free, or others turn out
 * to have been earlier. Kept until they say that they have heard.
 */
export function useStandingNews(mine: readonly MyDay[] | null): {
  readonly news: readonly MyDay[];
  readonly hear: () => void;
} {
  const known = told.value;
  const news = (mine ?? []).filter(({ id, standing }) => (known[id] ?? standing.state) !== standing.state);
  // What is new is told by the page itself; what is no news is remembered without a word.
  const isSilent = mine !== null && news.length === 0;
  const now = JSON.stringify(mine && toTold(mine));
  useEffect(() => {
    if (mine && isSilent && now !== JSON.stringify(told.peek())) remember(mine);
  }, [now, isSilent]);
  return { news, hear: () => mine && remember(mine) };
}
