import type { Sheet } from '../drawing/paper-size.ts';
import { hair } from '../drawing/paper-size.ts';
import styles from './paper.module.css';
import { type Tiling, tileAt } from './tiles.ts';
import { words } from './words.ts';

export interface TilePagesProps {
  /** Where the drawing of the whole is to be had. */
  address: string;
  sheet: Sheet;
  tiling: Tiling;
  title: string;
}

/** A large sheet on small pages: its parts in rows, with marks to cut and glue by, and where each belongs. */
export function TilePages({ address, sheet, tiling, title }: TilePagesProps) {
  const all = Array.from({ length: tiling.rows * tiling.columns }, (_, i) => i);
  return (
    <>
      {all.map((i) => (
        <TilePage
          key={i}
          {...{ address, sheet, tiling, title }}
          row={Math.floor(i / tiling.columns)}
          column={i % tiling.columns}
        />
      ))}
    </>
  );
}

function TilePage({
  address,
  sheet,
  tiling,
  title,
  row,
  column,
}: TilePagesProps & { row: number; column: number }) {
  const { page, tile, left, top } = tiling;
  const at = tileAt(tiling, row, column);
  const width = page.width - hair;
  const height = page.height - hair;
  return (
    <section class={styles.page} style={{ inlineSize: `${width}mm`, blockSize: `${height}mm` }}>
      <div
        class={styles.tile}
        style={{ left: `${left}mm`, top: `${top}mm`, width: `${tile.width}mm`, height: `${tile.height}mm` }}
      >
        <img
          src={address}
          alt=""
          class={styles.whole}
          style={{
            left: `${-at.x}mm`,
            top: `${-at.y}mm`,
            width: `${sheet.width}mm`,
            height: `${sheet.height}mm`,
          }}
        />
      </div>
      <svg class={styles.marks} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <path class={styles.cut} d={cutMarks(tiling)} />
        <path class={styles.glue} d={glueLines(tiling, row, column)} />
        <text class={styles.note} x={left} y={top - 3.2} font-size="3.4">
          {words.tile(row + 1, column + 1)} · {title}
        </text>
      </svg>
    </section>
  );
}

/** Short lines at the corners, outside of what is shown. */
function cutMarks({ tile, left, top }: Tiling): string {
  const right = left + tile.width;
  const bottom = top + tile.height;
  const across = [top, bottom].map((y) => `M${left - 7} ${y}h5M${right + 2} ${y}h5`);
  const down = [left, right].map((x) => `M${x} ${top - 7}v5M${x} ${bottom + 2}v5`);
  return [...across, ...down].join('');
}

/** Where the next sheet begins, to the right and below: up to there it is glued on. */
function glueLines({ tile, left, top, overlap, rows, columns }: Tiling, row: number, column: number): string {
  const x = left + tile.width - overlap;
  const y = top + tile.height - overlap;
  const right = column + 1 < columns ? `M${x} ${top - 7}v5M${x} ${top + tile.height + 2}v5` : '';
  const below = row + 1 < rows ? `M${left - 7} ${y}h5M${left + tile.width + 2} ${y}h5` : '';
  return right + below;
}
