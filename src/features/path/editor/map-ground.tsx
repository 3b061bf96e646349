import type { House } from '../../../domain/house/house.ts';
import type { FieldsOf } from '../../../domain/kinds.ts';
import { pictureUrl } from '../../../ui/shrink-picture.ts';
import { HouseDrawing } from '../map/house-drawing.tsx';
import { edge } from '../map/view.ts';
import type { Picked } from './editor.ts';
import styles from './map.module.css';

interface MapGroundProps {
  house: House;
  /** The same with what is just being dragged where it is now: ways follow at once, the forest does not. */
  shown: House;
  id: string;
  floor: FieldsOf<'floor'>;
  picked: Picked | null;
}

/** What lies under the spots of a floor: the map as everybody sees it, and over it the ways as they are stored. */
export function MapGround({ house, shown, id, floor, picked }: MapGroundProps) {
  const picture = floor.picture === null ? undefined : house.picture.get(floor.picture);
  const { width, height } = floor;
  return (
    <>
      <div
        class={styles.drawing}
        style={{ insetInline: `${(-100 * edge) / width}%`, insetBlock: `${(-100 * edge) / height}%` }}
      >
        <HouseDrawing house={house} floor={id} picture={picture ? pictureUrl(picture) : null} />
      </div>
      <svg class={styles.ground} viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
        {[...shown.way].map(([way, { a, b, kind }]) => {
          const [one, other] = [shown.spot.get(a), shown.spot.get(b)];
          return one?.floor === id && other?.floor === id ? (
            <line
              key={way}
              class={styles.way}
              data-kind={kind}
              data-picked={picked?.id === way ? '' : undefined}
              x1={one.x}
              y1={one.y}
              x2={other.x}
              y2={other.y}
            />
          ) : null;
        })}
      </svg>
    </>
  );
}
