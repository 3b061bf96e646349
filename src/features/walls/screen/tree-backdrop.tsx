import { useMemo } from 'preact/hooks';
import { currentTime } from '../time-now.ts';
import { leavesOf } from '../tree/leaves-of.ts';
import { TreeView } from '../tree/tree-view.tsx';
import type { Leaf, WallRow } from '../wall/outline.ts';
import styles from './screen.module.css';

export interface TreeBackdropProps {
  wall: WallRow;
  rows: readonly Leaf[];
  focus: string | null;
}

/** The tree behind the words of the big screen. */
export function TreeBackdrop({ wall, rows, focus }: TreeBackdropProps) {
  const { places } = wall.fields;
  const leaves = useMemo(() => leavesOf(places, rows), [places, rows]);
  const names = useMemo(() => places.map(({ name }) => name), [places]);
  return (
    <div class={styles.tree}>
      <TreeView leaves={leaves} branches={names} now={currentTime()} focus={focus} isStill />
    </div>
  );
}
