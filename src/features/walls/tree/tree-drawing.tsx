import { useMemo } from 'preact/hooks';
import { currentTime } from '../time-now.ts';
import type { DrawingProps } from '../wall/drawings.ts';
import { siteMemoryOf } from './site-memory.ts';
import { TreeView } from './tree-view.tsx';
import { useLeaves } from './use-leaves.ts';

/** A wall as a tree. */
export function TreeDrawing({ wall, focus, onPick, onDrawn }: DrawingProps) {
  const { places } = wall.fields;
  const leaves = useLeaves(wall);
  const names = useMemo(() => places.map(({ name }) => name), [places]);
  const memory = useMemo(() => siteMemoryOf(wall.id), [wall.id]);
  return (
    <TreeView
      leaves={leaves}
      branches={names}
      memory={memory}
      now={currentTime()}
      focus={focus}
      onPick={onPick}
      onDrawn={onDrawn}
    />
  );
}
