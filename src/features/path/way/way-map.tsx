import { useSignal } from '@preact/signals';
import { useId, useMemo } from 'preact/hooks';
import type { House } from '../../../domain/house/house.ts';
import { Pills } from '../../../ui/pills.tsx';
import { MapView } from '../map/map-view.tsx';
import { runsOn, type ToldWay } from './use-ways.ts';
import styles from './way.module.css';
import { words } from './way-words.ts';

interface WayMapProps {
  house: House;
  way: ToldWay;
  /** It stands beside everything else. */
  isTall?: boolean;
}

/** The way on the map, a floor at a time. */
export function WayMap({ house, way: { route, floors }, isTall }: WayMapProps) {
  const heading = useId();
  const chosen = useSignal<string | null>(null);
  const floor = chosen.value ?? floors[0] ?? '';
  const runs = useMemo(() => runsOn(house, route, floor), [house, route, floor]);
  return (
    <section class={styles.map} data-tall={isTall || undefined} aria-labelledby={heading}>
      <h2 id={heading} class={styles.heading}>
        {words.onMap()}
      </h2>
      {floors.length > 1 && (
        <Pills
          legend={words.floor()}
          value={floor}
          onValue={(next) => {
            chosen.value = next;
          }}
          options={floors.map((id) => ({ value: id, label: house.floor.get(id)?.name ?? '' }))}
        />
      )}
      <div class={styles.frame}>
        <MapView
          key={floor}
          house={house}
          floor={floor}
          way={runs}
          from={route.spots[0] ?? null}
          to={route.spots.at(-1) ?? null}
        />
      </div>
    </section>
  );
}
