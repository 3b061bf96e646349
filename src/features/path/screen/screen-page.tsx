import { breakfastsFrom } from '../../../domain/breakfast/breakfast.ts';
import { isOnNow } from '../../../domain/house/happening.ts';
import type { HouseNow } from '../../../domain/house/place-now.ts';
import { shortText } from '../../../domain/text.ts';
import { formatDay } from '../../../i18n/format.ts';
import { breakfastRules } from '../../../local/queries/breakfast.ts';
import { initiatives } from '../../../local/queries/figures.ts';
import { today } from '../../../local/queries/hub.ts';
import { Forest } from '../../../ui/forest.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { usePageMark } from '../../../ui/page-mark.ts';
import { routes } from '../../../ui/route-names.ts';
import { hubLang } from '../hub-words.tsx';
import { houseNow } from '../now.ts';
import { sayTime } from '../place/place-facts.tsx';
import { newestOnWalls } from './newest.ts';
import styles from './screen.module.css';
import { words } from './screen-words.ts';

/** Fewer would tell who sits where. */
const fewest = 3;
const most = 5;
/** So much of a story can be read in passing. */
const longestStory = 240;

/** `/path/screen`: the lookout's big screen, to be left there all day: what comes, and what people have hung up. */
export function Page() {
  const at = houseNow.value;
  usePageMark('whole-screen', Boolean(at));
  if (!at) return null;
  const sitting = [...at.sitting.values()].reduce((sum, count) => sum + count, 0);
  return (
    <div class={styles.screen}>
      <h1 class={styles.title}>{words.title()}</h1>
      <div class={styles.columns}>
        <Coming at={at} />
        <Walls />
        <Born />
      </div>
      {sitting >= fewest && <p class={styles.sitting}>{words.sitting(sitting)}</p>}
      <div class={styles.forest}>
        <Forest variant="ridge" />
      </div>
      <div class={styles.tools}>
        <LinkButton href={routes.path} icon="back">
          {words.back()}
        </LinkButton>
      </div>
    </div>
  );
}

/** Only the time of day is said, so what comes later than that would be taken for today's. */
const aDay = 24 * 3_600_000;

function Coming({ at }: { at: HouseNow }) {
  const coming = at.happenings
    .filter(({ starts, ends }) => at.now < ends && starts < at.now + aDay)
    .sort((a, b) => a.starts - b.starts || (a.id < b.id ? -1 : 1))
    .slice(0, most);
  const rules = breakfastRules.value;
  const breakfast =
    rules &&
    breakfastsFrom(rules, today.value, 2).find(({ cancelled, starts }) => !cancelled && starts > at.now);
  return (
    <section class={styles.part} aria-label={words.coming()}>
      <h2>{words.coming()}</h2>
      {coming.length === 0 ? (
        <p class={styles.nothing}>{words.nothing()}</p>
      ) : (
        <ul class={styles.list}>
          {coming.map((one) => (
            <li key={one.id}>
              <span class={styles.when}>{isOnNow(one, at.now) ? words.now() : sayTime(one.starts)}</span>
              <span>
                <strong>{one.title}</strong>
                <span class={styles.where} lang={hubLang()}>
                  {at.house.spot.get(one.spot)?.name}
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
      {breakfast && (
        <p class={styles.breakfast}>{words.breakfast(formatDay(breakfast.day), sayTime(breakfast.starts))}</p>
      )}
    </section>
  );
}

/** What began here lately: the host writes it down. */
function Born() {
  const [latest] = [...initiatives.value].sort((a, b) => (a.fields.day < b.fields.day ? 1 : -1));
  if (!latest) return null;
  const { title, story, who } = latest.fields;
  return (
    <section class={styles.part} aria-label={words.born()}>
      <h2>{words.born()}</h2>
      <article class={styles.leaf}>
        <p class={styles.text} dir="auto">
          <strong>{title}</strong>
        </p>
        {story !== '' && <p dir="auto">{shortText(story, longestStory)}</p>}
        {who !== '' && (
          <p class={styles.where}>
            <bdi>{who}</bdi>
          </p>
        )}
      </article>
    </section>
  );
}

function Walls() {
  const newest = newestOnWalls.value;
  return (
    <section class={styles.part} aria-label={words.walls()}>
      <h2>{words.walls()}</h2>
      {newest.length === 0 && <p class={styles.nothing}>{words.noWalls()}</p>}
      {newest.map(({ id, wall, text }) => (
        <article key={id} class={styles.leaf}>
          <p class={styles.text} dir="auto">
            {text}
          </p>
          <p class={styles.where}>
            <bdi>{wall}</bdi>
          </p>
        </article>
      ))}
    </section>
  );
}
