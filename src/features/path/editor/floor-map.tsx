import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { type House, wayId } from '../../../domain/house/house.ts';
import { makeSpot, makeWay, type Point } from '../../../domain/house/house-making.ts';
import { makeId } from '../../../domain/id.ts';
import type { FieldsOf } from '../../../domain/kinds.ts';
import { edge } from '../map/view.ts';
import { problemsIn } from './checked.ts';
import type { Editor } from './editor.ts';
import styles from './map.module.css';
import { MapGround } from './map-ground.tsx';
import { MapSpot } from './map-spot.tsx';
import { MapTools, type Tool } from './map-tools.tsx';
import { mapWords as words } from './map-words.ts';
import { pointUnder } from './moving.ts';
import { nameOf } from './names.ts';
import { sayMetres } from './way-line.ts';

interface FloorMapProps {
  editor: Editor;
  id: string;
  floor: FieldsOf<'floor'>;
  /** Asks for the form of what is picked, where it is not to be seen beside the map. */
  onShowForm: () => void;
}

/** Pixels for a metre at the least, so that neighbours lie a fingertip apart. */
const leastScale = 15;

/** The floor with the forest around it: as wide as there is room, but never so small that fingers miss. */
const fieldStyle = ({ width, height }: FloorMapProps['floor'], zoom: number) => ({
  aspectRatio: `${width + 2 * edge} / ${height + 2 * edge}`,
  inlineSize: `${zoom * 100}%`,
  minInlineSize: `${(width + 2 * edge) * leastScale * zoom}px`,
});

const planeStyle = ({ width, height }: FloorMapProps['floor']) => ({
  insetInline: `${(100 * edge) / (width + 2 * edge)}%`,
  insetBlock: `${(100 * edge) / (height + 2 * edge)}%`,
});

interface Dragged extends Point {
  readonly spot: string;
}

/** The house with a spot where it is being dragged to. */
function withDragged(house: House, dragged: Dragged | null): House {
  const before = dragged && house.spot.get(dragged.spot);
  if (!before) return house;
  const { spot, x, y } = dragged;
  return { ...house, spot: new Map(house.spot).set(spot, { ...before, x, y }) };
}

/** One floor to look at and touch. Everything that can be done here can be done in the lists as well. */
export function FloorMap({ editor, id, floor, onShowForm }: FloorMapProps) {
  const { house } = editor;
  const tool = useSignal<Tool>('pick');
  const wayFrom = useSignal<string | null>(null);
  const zoom = useSignal(1);
  const dragged = useSignal<Dragged | null>(null);
  const said = useSignal('');
  const plane = useRef<HTMLDivElement>(null);
  const picked = editor.state.picked.value;
  const pickedSpot = picked?.kind === 'spot' && house.spot.get(picked.id)?.floor === id ? picked.id : null;
  const troubled = new Set(
    problemsIn(house).flatMap((problem) => (problem.kind === 'spot' ? problem.id : [])),
  );
  const under = (event: PointerEvent | MouseEvent): Point =>
    pointUnder(event, plane.current?.getBoundingClientRect() ?? new DOMRect(0, 0, 1, 1), floor);
  const sayPlace = (spot: string, { x, y }: Point): void => {
    said.value = words.isAt(nameOf(house, spot), sayMetres(x), sayMetres(y));
  };
  const move = (spot: string, to: Point, about = ''): void => {
    editor.edit('spot', spot, { x: to.x, y: to.y }, about);
    sayPlace(spot, to);
  };
  const setTool = (next: Tool): void => {
    tool.value = next;
    wayFrom.value = null;
  };
  const tapGround = (event: MouseEvent): void => {
    if (event.target !== event.currentTarget) return;
    const at = under(event);
    if (tool.value === 'move' && pickedSpot !== null) move(pickedSpot, at);
    if (tool.value !== 'place') return;
    const spot = makeId();
    editor.edit('spot', spot, makeSpot(house, 'room', id, at));
    editor.pick({ kind: 'spot', id: spot });
    setTool('pick');
    onShowForm();
  };
  const tapSpot = (spot: string): void => {
    if (tool.value !== 'way') {
      editor.pick({ kind: 'spot', id: spot });
      const at = house.spot.get(spot);
      if (at) sayPlace(spot, at);
      return;
    }
    const from = wayFrom.value;
    if (from === null || from === spot) {
      wayFrom.value = from === spot ? null : spot;
      said.value = from === spot ? '' : words.wayFrom(nameOf(house, spot));
      return;
    }
    const way = wayId(from, spot);
    if (!house.way.has(way)) editor.edit('way', way, makeWay(house, from, spot));
    said.value = words.wayDrawn(nameOf(house, from), nameOf(house, spot));
    // The next stretch most often goes on from here.
    wayFrom.value = spot;
  };
  const shown = withDragged(house, dragged.value);
  return (
    <section class={styles.map} aria-label={words.mapOf(floor.name)} data-map>
      <MapTools
        tool={tool.value}
        onTool={setTool}
        mayMove={pickedSpot !== null}
        zoom={zoom.value}
        onZoom={(next) => {
          zoom.value = next;
        }}
      />
      <div class={styles.scroll}>
        <div class={styles.field} style={fieldStyle(floor, zoom.value)}>
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: the lists and forms are the keyboard's way */}
          {/* biome-ignore lint/a11y/noStaticElementInteractions: what is tapped is the ground itself */}
          <div
            ref={plane}
            class={styles.plane}
            data-tool={tool.value}
            style={planeStyle(floor)}
            onClick={tapGround}
          >
            <MapGround house={house} shown={shown} id={id} floor={floor} picked={picked} />
            {[...shown.spot].map(([spot, fields]) =>
              fields.floor === id ? (
                <MapSpot
                  key={spot}
                  name={nameOf(house, spot)}
                  spot={fields}
                  floor={floor}
                  isPicked={tool.value === 'way' ? wayFrom.value === spot : pickedSpot === spot}
                  isTroubled={troubled.has(spot)}
                  mayMove={tool.value !== 'way'}
                  under={under}
                  onTap={() => tapSpot(spot)}
                  onStep={(to) => move(spot, to, `place of ${spot}`)}
                  onDrag={(to) => {
                    dragged.value = to && { spot, ...to };
                  }}
                  onDrop={(to) => {
                    dragged.value = null;
                    editor.pick({ kind: 'spot', id: spot });
                    move(spot, to);
                  }}
                />
              ) : null,
            )}
          </div>
        </div>
      </div>
      <div class={styles.foot}>
        <p role="status">{said.value || words.hint(tool.value)}</p>
        {pickedSpot !== null && (
          <button type="button" class={styles.toForm} onClick={onShowForm}>
            {words.change(nameOf(house, pickedSpot))}
          </button>
        )}
      </div>
    </section>
  );
}
