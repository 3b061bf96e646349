import { floorsInOrder, type House, placesInOrder } from '../../../domain/house/house.ts';
import type { QrPath } from '../../../ui/qr-path.ts';
import { HouseDrawing } from '../map/house-drawing.tsx';
import { edge } from '../map/view.ts';
import styles from './map-sheet.module.css';
import { fills, papers, type Sheet } from './paper.ts';
import { onPaper } from './print-words.ts';

export interface MapSheetProps {
  house: House;
  /** Addresses of the floors' own pictures, by floor. */
  pictures: ReadonlyMap<string, string>;
  hub: string;
  language: 'sv' | 'en';
  /** What leads a phone to the entrance, and so to the map. */
  qr: QrPath | null;
  sheet: Sheet;
}

/** One floor lies on its side, more stand one above the other. */
export const mapPaper = (house: House): Sheet =>
  house.floor.size > 1 ? papers.A4 : { width: papers.A4.height, height: papers.A4.width };

/** Millimetres: around everything; for the title and for a floor's name; for each line of the legend; its least. */
const [margin, title, caption, line, least] = [11, 15, 11, 5.6, 44] as const;
const columns = 3;

/** How large a metre may be so that all floors have room, mm. */
function scaleFor(house: House, sheet: Sheet, places: number): number {
  const legend = Math.max(least, Math.ceil(places / columns) * line);
  const [wide, high] = [sheet.width - 2 * margin, sheet.height - 2 * margin - title - legend];
  const planes = [...house.floor.values()];
  const most = (sizes: readonly number[]) => Math.max(...sizes) + 2 * edge;
  const all = planes.reduce((sum, { height }) => sum + height + 2 * edge, 0);
  return Math.min(wide / most(planes.map(({ width }) => width)), (high - planes.length * caption) / all);
}

/** The whole house on one page: its floors with numbers, and what the numbers are. */
export function MapSheet({ house, pictures, hub, language, qr, sheet }: MapSheetProps) {
  const floors = floorsInOrder(house).reverse();
  const places = placesInOrder(house);
  const numbers = new Map(places.map(([id], i) => [id, i + 1]));
  const other = language === 'sv' ? 'en' : 'sv';
  const scale = scaleFor(house, sheet, places.length);
  return (
    <section class={styles.page} style={fills(sheet)} data-wide={sheet.width > sheet.height || undefined}>
      <h1 class={styles.title}>{hub}</h1>
      <div class={styles.floors}>
        {floors.map(([id, floor]) => (
          <figure key={id} class={styles.floor}>
            <figcaption lang={language}>{floor.name}</figcaption>
            <div
              class={styles.map}
              style={{
                inlineSize: `${(floor.width + 2 * edge) * scale}mm`,
                blockSize: `${(floor.height + 2 * edge) * scale}mm`,
              }}
            >
              <HouseDrawing house={house} floor={id} picture={pictures.get(id) ?? null} />
              <svg
                class={styles.over}
                viewBox={`${-edge} ${-edge} ${floor.width + 2 * edge} ${floor.height + 2 * edge}`}
                aria-hidden="true"
              >
                {places
                  .filter(([, spot]) => spot.floor === id)
                  .map(([key, { x, y, depth, zone }]) => (
                    <g key={key} transform={`translate(${x} ${zone === null ? y : y + depth * 0.34})`}>
                      <circle class={styles.disc} r="0.78" />
                      <text class={styles.number} y="0.32" text-anchor="middle" font-size="0.95">
                        {numbers.get(key)}
                      </text>
                    </g>
                  ))}
              </svg>
            </div>
          </figure>
        ))}
      </div>
      <ol class={styles.legend} lang={language}>
        {places.map(([id, { name, zone }]) => (
          <li key={id} data-zone={zone ?? undefined}>
            <b>{numbers.get(id)}</b> {name}
          </li>
        ))}
      </ol>
      {qr && (
        <div class={styles.phone}>
          <svg
            class={styles.qr}
            viewBox={`0 0 ${qr.size} ${qr.size}`}
            shape-rendering="crispEdges"
            aria-hidden="true"
          >
            <rect class={styles.light} width={qr.size} height={qr.size} />
            <path class={styles.dark} d={qr.path} />
          </svg>
          <p>
            <span lang={language}>{onPaper[language].phone}</span>
            <br />
            <span lang={other}>{onPaper[other].phone}</span>
          </p>
        </div>
      )}
    </section>
  );
}
