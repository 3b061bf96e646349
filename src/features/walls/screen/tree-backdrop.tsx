import { useMemo } from 'preact/hooks';
import { currentTime } from '../time-now.ts';
import { TreeView } from '../tree/tree-view.tsx';
import { useLeaves } from '../tree/use-leaves.ts';
import type { WallRow } from '../wall/outline.ts';
import styles from './screen.module.css';

export interface TreeBackdropProps {
  wall: WallRow;
  focus: string | null;
}

/** The tree behind the words of the big screen. */
export function TreeBackdrop({ wall, focus }: TreeBackdropProps) {
  const { places } = wall.fields;
  const leaves = useLeaves(wall);
  const names = useMemo(() => places.map(({ name }) => name), [places]);
  return (
    <div class={styles.tree}>
      <TreeView leaves={leaves} branches={names} now={currentTime()} focus={focus} isStill />
    </div>
  );
}
