import { type WishKey, wishKeys } from '../../../domain/house/house-kinds.ts';
import type { HouseNow } from '../../../domain/house/place-now.ts';
import { placesForWish, type WishPlace } from '../../../domain/house/wishes.ts';
import { Empty } from '../../../ui/empty.tsx';
import type { PageProps } from '../../../ui/feature.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import { List, ListRow } from '../../../ui/list.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { routes } from '../../../ui/route-names.ts';
import { hubLang } from '../hub-words.tsx';
import { houseNow } from '../now.ts';
import { PlaceFacts, sayTime } from '../place/place-facts.tsx';
import { sayReason, sayWish } from './say-wish.ts';
import styles from './wish.module.css';
import { words } from './wish-words.ts';

const isWish = (key: string): key is WishKey => (wishKeys as readonly string[]).includes(key);

/** `/path/want/:wish`: a place that is free and right just now, and why. */
export function Page({ params: { wish = '' } }: PageProps) {
  const at = houseNow.value;
  if (!at) return null;
  const back = { href: routes.pathWishes, label: words.backToWishes() };
  const places = isWish(wish) ? placesForWish(at, wish) : [];
  const [first, ...others] = places;
  if (!first)
    return (
      <Scaffold title={isWish(wish) ? words.wishTitle(sayWish(wish)) : words.unknown()} back={back}>
        <Empty
          text={isWish(wish) ? words.nothing() : words.unknown()}
          detail={words.nothingDetail()}
          silhouette="path"
          action={<LinkButton href={routes.path}>{words.back()}</LinkButton>}
        />
      </Scaffold>
    );
  return (
    <Scaffold
      title={words.wishTitle(sayWish(wish as WishKey))}
      back={back}
      forest="clearing"
      actions={
        <LinkButton href={routes.pathTo(first.spot)} variant="primary" icon="path">
          {words.showWay()}
        </LinkButton>
      }
    >
      {!first.isRight && (
        <Notice tone="warn" title={words.allTaken()}>
          {words.allTakenDetail()}
        </Notice>
      )}
      <First at={at} found={first} />
      <Others at={at} title={words.alsoRight()} places={others.filter(({ isRight }) => isRight)} />
      <Others at={at} title={words.notNow()} places={others.filter(({ isRight }) => !isRight)} />
    </Scaffold>
  );
}

/** Why it is right, or is not and until when. */
function sayWhy({ reason, place, again }: WishPlace): string {
  const { on, next, disturbance } = place;
  const told = reason === 'soon' || reason === 'starting' ? next : reason === 'disturbed' ? disturbance : on;
  const time = told ? sayTime(reason === 'busy' ? told.ends : told.starts) : '';
  const why = sayReason(reason, { title: told?.title ?? '', time });
  return again === null ? why : `${why} ${words.again(sayTime(again))}`;
}

function First({ at, found }: { at: HouseNow; found: WishPlace }) {
  const spot = at.house.spot.get(found.spot);
  const floor = at.house.floor.get(spot?.floor ?? '')?.name;
  return (
    <section class={styles.first} aria-label={words.goTo()}>
      <h2>
        <a href={routes.pathPlace(found.spot)}>
          <bdi lang={hubLang()}>{spot?.name}</bdi>
        </a>
      </h2>
      {floor && (
        <p class={styles.floor} lang={hubLang()}>
          {floor}
        </p>
      )}
      <p class={styles.why}>{sayWhy(found)}</p>
      <PlaceFacts place={found.place} />
    </section>
  );
}

interface OthersProps {
  at: HouseNow;
  title: string;
  places: readonly WishPlace[];
}

function Others({ at, title, places }: OthersProps) {
  if (places.length === 0) return null;
  return (
    <section class={styles.steps} aria-label={title}>
      <h2>{title}</h2>
      <List label={title}>
        {places.map((found) => (
          <ListRow
            key={found.spot}
            href={routes.pathPlace(found.spot)}
            primary={<bdi lang={hubLang()}>{at.house.spot.get(found.spot)?.name}</bdi>}
            secondary={sayWhy(found)}
          />
        ))}
      </List>
    </section>
  );
}
