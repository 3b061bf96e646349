import { useMemo } from 'preact/hooks';
import { currentTime } from '../time-now.ts';
import { siteMemoryOf } from '../tree/site-memory.ts';
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
  const memory = useMemo(() => siteMemoryOf(wall.id), [wall.id]);
  return (
    <div class={styles.tree}>
      <TreeView leaves={leaves} branches={names} memory={memory} now={currentTime()} focus={focus} isStill />
    </div>
  );
}
