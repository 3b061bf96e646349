import { useMemo } from 'preact/hooks';
import { isRead } from '../../../local/watch-rows.ts';
import { currentTime } from '../time-now.ts';
import type { DrawingProps } from '../wall/drawings.ts';
import { leavesOf } from './leaves-of.ts';
import { TreeView } from './tree-view.tsx';

/** A wall as a tree. */
export function TreeDrawing({ wall, rows, focus, onPick }: DrawingProps) {
  const { places } = wall.fields;
  const leaves = useMemo(() => (isRead(rows) ? leavesOf(places, rows) : null), [places, rows]);
  const names = useMemo(() => places.map(({ name }) => name), [places]);
  return <TreeView leaves={leaves} branches={names} now={currentTime()} focus={focus} onPick={onPick} />;
}
