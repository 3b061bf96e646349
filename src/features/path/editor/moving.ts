import { onFloor, type Point } from '../../../domain/house/house-making.ts';

/** Metres by which an arrow key moves a spot: usually, with shift, and with control. */
const steps = { usual: 0.5, fine: 0.1, far: 5 } as const;

const directions: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Where a key moves a spot to on its floor; null for a key that moves nothing. */
export function movedByKey(
  { key, shiftKey, ctrlKey }: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey'>,
  at: Point,
  floor: { readonly width: number; readonly height: number },
): Point | null {
  const direction = directions[key];
  if (!direction) return null;
  const by = ctrlKey ? steps.far : shiftKey ? steps.fine : steps.usual;
  return onFloor(floor, { x: at.x + direction[0] * by, y: at.y + direction[1] * by });
}

/** The point of a floor, to the decimetre, that lies under a pointer over its drawing. */
export function pointUnder(
  { clientX, clientY }: Pick<PointerEvent, 'clientX' | 'clientY'>,
  box: Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>,
  floor: { readonly width: number; readonly height: number },
): Point {
  const toTenth = (metres: number) => Math.round(metres * 10) / 10;
  return onFloor(floor, {
    x: toTenth(((clientX - box.left) / box.width) * floor.width),
    y: toTenth(((clientY - box.top) / box.height) * floor.height),
  });
}
