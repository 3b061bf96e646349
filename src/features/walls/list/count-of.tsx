import { useEffect, useState } from 'preact/hooks';
import type { WallTemplate } from '../../../domain/walls/wall.ts';
import { countOf } from '../../../local/queries/walls.ts';
import { later } from '../../../ui/later.ts';
import { sayCount } from '../template-words.ts';

/** How much hangs on a wall, answers aside; undefined until it is counted, which waits for the first screen. */
export function useCount(wall: string): number | undefined {
  const [count, setCount] = useState<number | undefined>(undefined);
  useEffect(() => {
    let stop: (() => void) | undefined;
    let isGone = false;
    void later().then(() => {
      if (!isGone) stop = countOf(wall).subscribe(setCount);
    });
    return () => {
      isGone = true;
      stop?.();
    };
  }, [wall]);
  return count;
}

/** The same in words, with room kept for it. */
export function CountOf({ wall, template }: { wall: string; template: WallTemplate }) {
  const count = useCount(wall);
  return <span>{count === undefined ? '…' : sayCount(template, count)}</span>;
}
