import { useSignal } from '@preact/signals';
import { floorsInOrder, type House } from '../../../domain/house/house.ts';
import { navigate } from '../../../ui/navigate.ts';
import { Pills } from '../../../ui/pills.tsx';
import { routes } from '../../../ui/route-names.ts';
import { here } from '../here.ts';
import styles from './house-map.module.css';
import { MapView } from './map-view.tsx';
import { words } from './map-words.ts';

/** The house as a map, one floor at a time; a tap on a place goes to its page. `isTall`: beside everything else. */
export function HouseMap({ house, isTall }: { house: House; isTall?: boolean }) {
  const floors = floorsInOrder(house);
  const start = house.spot.get(here.value ?? '')?.floor ?? floors[0]?.[0] ?? '';
  const chosen = useSignal<string | null>(null);
  const floor = chosen.value !== null && house.floor.has(chosen.value) ? chosen.value : start;
  return (
    <div class={styles.map} data-tall={isTall || undefined}>
      {floors.length > 1 && (
        <Pills
          legend={words.floors()}
          value={floor}
          onValue={(next) => {
            chosen.value = next;
          }}
          options={floors.map(([value, { name }]) => ({ value, label: name }))}
        />
      )}
      <div class={styles.frame}>
        <MapView
          key={floor}
          house={house}
          floor={floor}
          from={here.value}
          onPick={(spot) => navigate(routes.pathPlace(spot))}
        />
      </div>
    </div>
  );
}
