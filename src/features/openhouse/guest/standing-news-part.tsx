import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { sayDay } from '../say-day.ts';
import styles from './guest.module.css';
import { type MyDay, useStandingNews } from './standing-news.ts';
import { words } from './words.ts';

/** Says that a place has come free, or that others were earlier; at once to whoever is looking or listening. */
export function StandingNews({ mine }: { mine: readonly MyDay[] | null }) {
  const { news, hear } = useStandingNews(mine);
  return (
    <div role="status" class={styles.news}>
      {news.length > 0 && <NewsView news={news} onHear={hear} />}
    </div>
  );
}

/** The news, one line a day, and a button that says that one has heard. */
export function NewsView({ news, onHear }: { news: readonly MyDay[]; onHear: () => void }) {
  const isGood = news.every(({ standing }) => standing.state === 'placed');
  return (
    <Notice tone={isGood ? 'good' : 'warn'} action={<Button onClick={onHear}>{words.heard()}</Button>}>
      {news.map(({ id, day, standing }) => (
        <p key={id}>
          {standing.state === 'placed'
            ? words.gotPlace(sayDay(day))
            : words.lostPlace(sayDay(day), standing.place)}
        </p>
      ))}
    </Notice>
  );
}
