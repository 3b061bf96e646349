import type { Brush, Pen } from './brush.ts';
import { foot } from './crown.ts';
import type { Palette } from './palette.ts';
import { shadeOf } from './tone.ts';
import { trunkWidth } from './wood.ts';

const { x, y } = foot;
const half = trunkWidth / 2;

/** The trunk, with its roots in the ground and its top lost among the boughs. */
function traceTrunk(pen: Pen): void {
  pen.moveTo(x - 3.1 * half, y + 8);
  pen.bezierCurveTo(x - 1.7 * half, y - 3, x - 1.25 * half, y - 26, x - half, y - 92);
  pen.bezierCurveTo(x - half * 0.84, y - 180, x - half * 0.94, y - 236, x - half * 0.44, y - 300);
  pen.quadraticCurveTo(x - half * 0.3, y - 322, x + half * 0.05, y - 344);
  pen.quadraticCurveTo(x + half * 0.4, y - 322, x + half * 0.56, y - 300);
  pen.bezierCurveTo(x + half * 0.94, y - 236, x + half * 0.88, y - 170, x + half * 1.02, y - 92);
  pen.bezierCurveTo(x + 1.25 * half, y - 30, x + 1.9 * half, y - 5, x + 3.5 * half, y + 8);
  pen.quadraticCurveTo(x + 1.9 * half, y + 5, x + 1.3 * half, y + 13);
  pen.quadraticCurveTo(x + 0.6 * half, y + 3, x - 0.2 * half, y + 12);
  pen.quadraticCurveTo(x - 0.9 * half, y + 4, x - 1.5 * half, y + 11);
  pen.quadraticCurveTo(x - 2 * half, y + 5, x - 3.1 * half, y + 8);
  pen.closePath();
}

/** Light along its left side, from a root to the boughs. */
function traceLight(pen: Pen): void {
  pen.moveTo(x - 2.1 * half, y + 4);
  pen.bezierCurveTo(x - 1.2 * half, y - 14, x - 0.98 * half, y - 50, x - 0.86 * half, y - 92);
  pen.bezierCurveTo(x - half * 0.72, y - 180, x - half * 0.84, y - 230, x - half * 0.36, y - 306);
  pen.bezierCurveTo(x - half * 0.5, y - 240, x - half * 0.36, y - 180, x - half * 0.46, y - 92);
  pen.bezierCurveTo(x - half * 0.56, y - 40, x - half * 1.1, y - 8, x - 2.1 * half, y + 4);
  pen.closePath();
}

/** Shade along its right side. */
function traceShade(pen: Pen): void {
  pen.moveTo(x + 3.5 * half, y + 8);
  pen.bezierCurveTo(x + 1.9 * half, y - 5, x + 1.25 * half, y - 30, x + 1.02 * half, y - 92);
  pen.bezierCurveTo(x + half * 0.88, y - 170, x + half * 0.94, y - 236, x + half * 0.56, y - 300);
  pen.bezierCurveTo(x + half * 0.62, y - 230, x + half * 0.4, y - 170, x + half * 0.46, y - 92);
  pen.bezierCurveTo(x + half * 0.6, y - 34, x + half * 1.1, y - 4, x + 1.3 * half, y + 13);
  pen.quadraticCurveTo(x + 1.9 * half, y + 5, x + 3.5 * half, y + 8);
  pen.closePath();
}

/** Furrows of the bark: where each begins above the ground, how far it goes, and how far aside it lies, in half widths. */
const furrows = [
  [24, 70, -0.28],
  [52, 96, 0.2],
  [96, 60, -0.58],
  [128, 84, -0.08],
  [160, 62, 0.42],
  [196, 70, -0.4],
  [226, 58, 0.14],
] as const;

function traceFurrows(pen: Pen): void {
  for (const [low, long, aside] of furrows) {
    const at = x + aside * half;
    pen.moveTo(at, y - low);
    pen.bezierCurveTo(at + 2.5, y - low - long * 0.3, at - 3, y - low - long * 0.7, at + 1, y - low - long);
  }
}

export function drawTrunk(brush: Brush, palette: Palette): void {
  const shade = shadeOf(palette);
  brush.fill(palette.bark, traceTrunk);
  brush.fill(shade, traceShade, 0.2);
  brush.fill(palette.barkLit, traceLight, 0.55);
  brush.stroke(shade, 1.5, traceFurrows, 0.26);
}
