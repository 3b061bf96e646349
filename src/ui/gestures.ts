/** A point of an element, in CSS pixels from its upper left corner. */
interface Point {
  readonly x: number;
  readonly y: number;
}

export interface GestureTarget {
  /** A finger has moved so far, px. */
  onPan(dx: number, dy: number): void;
  /** Fingers or the wheel come nearer (over 1) or go further, round a point of the element. */
  onZoom(by: number, at: Point): void;
  /** Two fingers turn, in radians clockwise, round a point of the element. */
  onTurn?(by: number, at: Point): void;
  onTap(at: Point): void;
  /** Is there anything to move? Where the whole is seen, a finger scrolls the page, and so does the wheel. */
  canMove(): boolean;
}

/** A touch that moves less than this is a tap, px. */
const still = 8;

/** Hears fingers, pens, mice and the wheel on an element. @returns stops */
export function hearGestures(element: HTMLElement, target: GestureTarget): () => void {
  const fingers = new Map<number, Point>();
  let start: Point | null = null;

  const at = (event: MouseEvent): Point => {
    const box = element.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const span = (): { middle: Point; length: number; angle: number } | null => {
    const [a, b] = [...fingers.values()];
    if (!a || !b) return null;
    return {
      middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 },
      length: Math.hypot(a.x - b.x, a.y - b.y),
      angle: Math.atan2(b.y - a.y, b.x - a.x),
    };
  };

  const onDown = (event: PointerEvent): void => {
    if (event.button !== 0 || fingers.size > 1) return;
    fingers.set(event.pointerId, at(event));
    start = fingers.size === 1 ? at(event) : null;
    element.setPointerCapture(event.pointerId);
  };
  const onMove = (event: PointerEvent): void => {
    const before = fingers.get(event.pointerId);
    if (!before) return;
    const now = at(event);
    if (start && Math.hypot(now.x - start.x, now.y - start.y) < still) return;
    start = null;
    const was = span();
    fingers.set(event.pointerId, now);
    const is = span();
    if (was && is) {
      target.onPan(is.middle.x - was.middle.x, is.middle.y - was.middle.y);
      target.onZoom(is.length / Math.max(1, was.length), is.middle);
      target.onTurn?.(is.angle - was.angle, is.middle);
    } else if (target.canMove()) target.onPan(now.x - before.x, now.y - before.y);
  };
  const onUp = (event: PointerEvent): void => {
    if (!fingers.delete(event.pointerId)) return;
    if (start && event.type === 'pointerup') target.onTap(start);
    start = null;
  };
  const onWheel = (event: WheelEvent): void => {
    if (event.deltaY > 0 && !target.canMove() && !event.ctrlKey) return;
    event.preventDefault();
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : 30;
    target.onZoom(Math.exp(-event.deltaY * lines * (event.ctrlKey ? 0.01 : 0.0016)), at(event));
  };

  const stop = new AbortController();
  const { signal } = stop;
  element.addEventListener('pointerdown', onDown, { signal });
  element.addEventListener('pointermove', onMove, { signal });
  element.addEventListener('pointerup', onUp, { signal });
  element.addEventListener('pointercancel', onUp, { signal });
  element.addEventListener('wheel', onWheel, { signal, passive: false });
  return () => stop.abort();
}
