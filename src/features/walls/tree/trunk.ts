import type { Brush, Pen } from './brush.ts';
import { foot } from './crown.ts';
import type { Palette } from './palette.ts';
import { trunkWidth } from './wood.ts';

const { x, y } = foot;
const half = trunkWidth / 2;

/** The trunk, with its roots in the ground and its top lost among the boughs. */
function traceTrunk(pen: Pen): void {
  pen.moveTo(x - 2.9 * half, y + 7);
  pen.bezierCurveTo(x - 1.6 * half, y - 4, x - 1.25 * half, y - 26, x - half, y - 92);
  pen.bezierCurveTo(x - half * 0.86, y - 180, x - half * 1.06, y - 240, x - half * 0.62, y - 300);
  pen.quadraticCurveTo(x - half * 0.4, y - 322, x + half * 0.05, y - 344);
  pen.quadraticCurveTo(x + half * 0.5, y - 322, x + half * 0.72, y - 300);
  pen.bezierCurveTo(x + half * 0.98, y - 240, x + half * 0.9, y - 170, x + half * 1.04, y - 92);
  pen.bezierCurveTo(x + 1.25 * half, y - 30, x + 1.9 * half, y - 6, x + 3.3 * half, y + 7);
  pen.quadraticCurveTo(x + 1.6 * half, y + 5, x + 0.9 * half, y + 10);
  pen.quadraticCurveTo(x, y + 5, x - 0.9 * half, y + 11);
  pen.quadraticCurveTo(x - 1.7 * half, y + 5, x - 2.9 * half, y + 7);
  pen.closePath();
}

/** Light along its left side. */
function traceLight(pen: Pen): void {
  pen.moveTo(x - 1.5 * half, y - 2);
  pen.bezierCurveTo(x - 1.1 * half, y - 26, x - 0.9 * half, y - 50, x - 0.84 * half, y - 92);
  pen.bezierCurveTo(x - half * 0.72, y - 180, x - half * 0.92, y - 240, x - half * 0.5, y - 290);
  pen.lineTo(x - half * 0.34, y - 290);
  pen.bezierCurveTo(x - half * 0.5, y - 240, x - half * 0.3, y - 180, x - half * 0.4, y - 92);
  pen.bezierCurveTo(x - half * 0.5, y - 40, x - half * 0.8, y - 10, x - 1.5 * half, y - 2);
  pen.closePath();
}

export function drawTrunk(brush: Brush, { bark, barkLit }: Palette): void {
  brush.fill(bark, traceTrunk);
  brush.fill(barkLit, traceLight, 0.55);
}
