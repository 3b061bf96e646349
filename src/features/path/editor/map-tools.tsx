import { Button } from '../../../ui/button.tsx';
import styles from './map.module.css';
import { mapWords as words } from './map-words.ts';

/** What a tap does: choose a spot, put a new one, move the chosen one, or draw a way from one to the next. */
export type Tool = 'pick' | 'place' | 'move' | 'way';

const zooms: readonly number[] = [1, 1.5, 2.25, 3.5];

interface MapToolsProps {
  tool: Tool;
  onTool: (tool: Tool) => void;
  /** Is anything chosen that could be moved? */
  mayMove: boolean;
  zoom: number;
  onZoom: (zoom: number) => void;
}

/** What a tap on the map does, and how large it is. */
export function MapTools({ tool, onTool, mayMove, zoom, onZoom }: MapToolsProps) {
  const at = zooms.indexOf(zoom);
  const [smaller, larger] = [zooms[at - 1], zooms[at + 1]];
  const tools: readonly Tool[] = mayMove ? ['pick', 'place', 'move', 'way'] : ['pick', 'place', 'way'];
  return (
    <div class={styles.tools} role="toolbar" aria-label={words.tools()}>
      {tools.map((one) => (
        <button
          key={one}
          type="button"
          class={styles.tool}
          aria-pressed={tool === one}
          onClick={() => onTool(one)}
        >
          {words[one]()}
        </button>
      ))}
      <span class={styles.zoom}>
        <Button
          variant="quiet"
          icon="minus"
          iconOnly
          aria-disabled={smaller === undefined}
          onClick={() => smaller !== undefined && onZoom(smaller)}
        >
          {words.smaller()}
        </Button>
        <Button
          variant="quiet"
          icon="plus"
          iconOnly
          aria-disabled={larger === undefined}
          onClick={() => larger !== undefined && onZoom(larger)}
        >
          {words.larger()}
        </Button>
      </span>
    </div>
  );
}
