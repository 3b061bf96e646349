import { useId } from 'preact/hooks';
import { placesInOrder } from '../../../domain/house/house.ts';
import { type HouseNow, placeNow } from '../../../domain/house/place-now.ts';
import type { FieldsOf } from '../../../domain/kinds.ts';
import { List, ListRow } from '../../../ui/list.tsx';
import { routes } from '../../../ui/route-names.ts';
import { hubLang } from '../hub-words.tsx';
import { PlaceFacts } from '../place/place-facts.tsx';
import styles from './list.module.css';
import { words } from './list-words.ts';

interface FloorListProps {
  id: string;
  floor: FieldsOf<'floor'>;
  at: HouseNow;
}

/** What is told at length; the rest one only wants to find. */
const isRoom = ({ kind }: FieldsOf<'spot'>): boolean =>
  kind === 'zone' || kind === 'room' || kind === 'desk' || kind === 'phoneRoom';

/** The places of one floor: where one can be, each with how it is now, and what else is there. */
export function FloorList({ id, floor, at }: FloorListProps) {
  const heading = useId();
  const places = placesInOrder(at.house).filter(([, spot]) => spot.floor === id);
  const rooms = places.filter(([, spot]) => isRoom(spot));
  const others = places.filter(([, spot]) => !isRoom(spot) && spot.kind !== 'landmark');
  return (
    <section class={styles.floor} aria-labelledby={heading}>
      <h2 id={heading} lang={hubLang()}>
        {floor.name}
      </h2>
      <ul class={styles.places} aria-labelledby={heading}>
        {rooms.map(([key, spot]) => (
          <Place key={key} id={key} spot={spot} at={at} />
        ))}
      </ul>
      {others.length > 0 && (
        <>
          <h3>{words.alsoHere()}</h3>
          <div class={styles.others}>
            <List label={words.alsoHere()}>
              {others.map(([key, { name }]) => (
                <ListRow
                  key={key}
                  href={routes.pathPlace(key)}
                  primary={<bdi lang={hubLang()}>{name}</bdi>}
                />
              ))}
            </List>
          </div>
        </>
      )}
    </section>
  );
}

function Place({ id, spot, at }: { id: string; spot: FieldsOf<'spot'>; at: HouseNow }) {
  const place = placeNow(at, id);
  return (
    <li>
      <a class={styles.place} href={routes.pathPlace(id)} data-zone={spot.zone ?? undefined}>
        <strong class={styles.name}>
          <bdi lang={hubLang()}>{spot.name}</bdi>
        </strong>
        {spot.purpose !== '' && (
          <span class={styles.purpose} lang={hubLang()}>
            {spot.purpose}
          </span>
        )}
        {place && <PlaceFacts place={place} />}
      </a>
    </li>
  );
}
