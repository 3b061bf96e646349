/** What draws lines: a canvas is one as it is, and so is the writer of SVG paths. */
export interface Pen {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void;
  bezierCurveTo(ax: number, ay: number, bx: number, by: number, x: number, y: number): void;
  closePath(): void;
}

/** What colours shapes: one drawing, on a canvas or in a file. Units are those of the field. */
export interface Brush {
  /** How many pixels a unit is, so that what nobody would see is left out. */
  readonly scale: number;
  fill(colour: string, trace: (pen: Pen) => void, opacity?: number): void;
  stroke(colour: string, width: number, trace: (pen: Pen) => void, opacity?: number): void;
  /** A round light that fades to nothing at its radius. */
  light(colour: string, x: number, y: number, radius: number, opacity: number): void;
}

/** Paints on a worker's canvas whose transform has been set to the field's units. */
export function canvasBrush(context: OffscreenCanvasRenderingContext2D, scale: number): Brush {
  context.lineCap = 'round';
  context.lineJoin = 'round';
  return {
    scale,
    fill(colour, trace, opacity = 1) {
      context.globalAlpha = opacity;
      context.fillStyle = colour;
      context.beginPath();
      trace(context);
      context.fill();
    },
    stroke(colour, width, trace, opacity = 1) {
      context.globalAlpha = opacity;
      context.strokeStyle = colour;
      context.lineWidth = width;
      context.beginPath();
      trace(context);
      context.stroke();
    },
    light(colour, x, y, radius, opacity) {
      const fade = context.createRadialGradient(x, y, 0, x, y, radius);
      fade.addColorStop(0, colour);
      fade.addColorStop(0.45, `${colour}99`);
      fade.addColorStop(1, `${colour}00`);
      context.globalAlpha = opacity;
      context.fillStyle = fade;
      context.fillRect(x - radius, y - radius, 2 * radius, 2 * radius);
    },
  };
}
