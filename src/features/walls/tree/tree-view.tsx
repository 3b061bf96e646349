import { effect, type ReadonlySignal, useComputed, useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../../../ui/button.tsx';
import type { Leaf } from './layout.ts';
import { Overlay } from './overlay.tsx';
import type { SiteMemory } from './site-memory.ts';
import { createStage, type Shown, type Stage } from './stage.ts';
import styles from './tree.module.css';
import { treeWords as words } from './tree-words.ts';

export interface TreeViewProps {
  /** Null: they are being read, and what can be made ready is made ready meanwhile. */
  leaves: ReadonlySignal<readonly Leaf[] | null>;
  /** Names of the branches, in their order; at least one. */
  branches: readonly string[];
  /** How large it was here before. */
  memory?: SiteMemory;
  /** Epoch ms. */
  now: number;
  /** The leaf to be pointed out. */
  focus?: string | null;
  onPick?: (id: string) => void;
  /** Called when it has been painted for the first time. */
  onDrawn?: (() => void) | undefined;
  /** Without buttons and fingers, for a screen that is only looked at. */
  isStill?: boolean;
}

/** By how much a tap on a button comes nearer. */
const nearer = 1.6;
const hour = 3_600_000;

/** A tree of leaves on a canvas, to be moved and come near to. It fills its box. The outline is what is read aloud. */
export function TreeView(props: TreeViewProps) {
  const { leaves, branches, memory, now, focus = null, onPick, onDrawn, isStill = false } = props;
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const stage = useRef<Stage | null>(null);
  const pick = useRef(onPick);
  pick.current = onPick;
  const shown = useSignal<Shown | null>(null);
  const part = isStill ? 0.6 : 1;
  const count = Math.max(1, branches.length);
  // Leaves turn with the hours, not with the seconds.
  const hours = Math.ceil(now / hour) * hour;

  // Before the page is painted: the worker can begin while it is.
  useLayoutEffect(() => {
    if (!box.current || !canvas.current) return undefined;
    const made = createStage({
      box: box.current,
      canvas: canvas.current,
      part,
      expected: memory?.known ?? [],
      onPick: (id) => pick.current?.(id),
      onShown: (next) => {
        if (shown.peek() === null) onDrawn?.();
        shown.value = next;
        memory?.keep(next.painting.sites);
      },
    });
    stage.current = made;
    return () => made.stop();
  }, []);
  useLayoutEffect(() => effect(() => stage.current?.set(leaves.value, count, hours)), [leaves, count, hours]);
  useLayoutEffect(() => stage.current?.point(focus), [focus]);

  return (
    <div class={styles.tree} data-still={isStill || undefined}>
      <div ref={box} class={styles.box} aria-hidden="true">
        <div class={styles.wind}>
          <canvas ref={canvas} class={styles.canvas} />
        </div>
        <Overlay shown={shown} part={part} names={branches} />
      </div>
      {!isStill && <Tools shown={shown} onZoom={(by) => stage.current?.zoom(by)} />}
    </div>
  );
}

interface ToolsProps {
  shown: ReadonlySignal<Shown | null>;
  onZoom: (by: number | 'whole') => void;
}

function Tools({ shown, onZoom }: ToolsProps) {
  const isWhole = useComputed(() => shown.value?.isWhole ?? true).value;
  return (
    <div class={styles.tools}>
      <Button iconOnly icon="plus" onClick={() => onZoom(nearer)}>
        {words.nearer()}
      </Button>
      <Button iconOnly icon="minus" aria-disabled={isWhole} onClick={() => onZoom(1 / nearer)}>
        {words.further()}
      </Button>
      {!isWhole && <Button onClick={() => onZoom('whole')}>{words.whole()}</Button>}
    </div>
  );
}
