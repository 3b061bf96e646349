import { cx } from '../../../ui/cx.ts';
import type { WallContent } from '../drawing/content.ts';
import { Growing } from './growing.tsx';
import styles from './horizon.module.css';
import type { Band, Distance } from './horizon-places.ts';
import { newestFirst } from './newest.ts';
import { Note } from './note.tsx';
import notes from './notes.module.css';
import { words } from './words.ts';

export interface HorizonProps {
  horizon: readonly Band[];
  content: WallContent;
  focus: string | null;
}

/** Signals as a landscape: what is near lies in front and below, what is far on the hills behind, the unlikely in the sky. */
export function Horizon({ horizon, content, focus }: HorizonProps) {
  const elsewhere = content.hanging.find(({ place }) => place === null)?.rows ?? [];
  return (
    <>
      <div class={styles.landscape}>
        {horizon.map(({ place, distance }) => {
          const rows = content.hanging.find((one) => one.place?.id === place.id)?.rows ?? [];
          return (
            <div key={place.id} class={cx(styles.band, styles[distance])}>
              <Hills distance={distance} />
              <div class={styles.ground}>
                <p class={notes.head}>{place.name}</p>
                {rows.length === 0 && <p class={notes.empty}>{words.empty()}</p>}
                <div class={styles.notes}>
                  <Growing items={newestFirst(rows)} keyOf={({ id }) => id}>
                    {(row) => <Note row={row} focus={focus} tone={0} />}
                  </Growing>
                </div>
              </div>
            </div>
          );
        })}
      </div>
      {elsewhere.length > 0 && (
        <div class={styles.notes}>
          <p class={notes.head}>{words.elsewhere()}</p>
          <Growing items={newestFirst(elsewhere)} keyOf={({ id }) => id}>
            {(row) => <Note row={row} focus={focus} tone={0} />}
          </Growing>
        </div>
      )}
    </>
  );
}

const ridges: { readonly [D in Exclude<Distance, 'sky'>]: string } = {
  near: 'M0 60V38C140 12 300 8 460 26S760 58 1000 22V60z',
  middle: 'M0 60V30C120 44 260 46 400 26S700 6 1000 34V60z',
  far: 'M0 60V44C90 20 180 14 270 30S420 48 540 22 760 10 1000 40V60z',
};

/** The upper edge of a band: a ridge against what lies behind it. */
function Hills({ distance }: { distance: Distance }) {
  if (distance === 'sky') return null;
  return (
    <svg class={styles.ridge} viewBox="0 0 1000 60" preserveAspectRatio="none" aria-hidden="true">
      <path d={ridges[distance]} />
    </svg>
  );
}
