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

/** How a light fades, from its middle to its edge: slowly at both, so that no ring is seen. */
export const fading = [
  [0, 1],
  [0.2, 0.9],
  [0.4, 0.66],
  [0.6, 0.34],
  [0.8, 0.09],
  [1, 0],
] as const;

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
      for (const [at, part] of fading)
        fade.addColorStop(
          at,
          `${colour}${Math.round(part * 255)
            .toString(16)
            .padStart(2, '0')}`,
        );
      context.globalAlpha = opacity;
      context.fillStyle = fade;
      context.fillRect(x - radius, y - radius, 2 * radius, 2 * radius);
    },
  };
}
