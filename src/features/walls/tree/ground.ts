import type { Brush, Pen } from './brush.ts';
import { foot } from './crown.ts';
import type { TreeLayout } from './layout.ts';
import type { Palette } from './palette.ts';

/** How far the ground reaches out of the field, so that any screen is full of it. */
const far = 2400;

function closeBelow(pen: Pen): void {
  pen.lineTo(1000 + far, foot.y + far);
  pen.lineTo(-far, foot.y + far);
  pen.closePath();
}

/** A spruce far away: its top, and how high it is. */
function traceSpruce(pen: Pen, x: number, y: number, high: number): void {
  const wide = high * 0.2;
  pen.moveTo(x, y - high);
  pen.quadraticCurveTo(x + wide * 0.4, y - high * 0.4, x + wide, y);
  pen.lineTo(x - wide, y);
  pen.quadraticCurveTo(x - wide * 0.4, y - high * 0.4, x, y - high);
  pen.closePath();
}

/** Where the spruces at the edge of the forest stand; the trunk stands clear. */
const spruces = [
  -420, -388, -300, -262, -236, -150, -118, -92, -66, 8, 34, 1000, 1026, 1052, 1120, 1152, 1180,
];

/** Light behind the crown and ground to stand on, with a rise and a forest behind; they reach out of the field. */
export function paintGround(brush: Brush, { glow, hillFar, hillNear }: Palette): void {
  brush.light(glow, 470, 380, 700, 0.9);
  const { y } = foot;
  brush.fill(hillFar, (pen) => {
    for (const x of spruces) traceSpruce(pen, x, y - 20, 76 + (Math.abs(x * 37) % 46));
  });
  brush.fill(hillFar, (pen) => {
    pen.moveTo(-far, y + 10);
    pen.bezierCurveTo(-0.5 * far, y - 62, -240, y - 58, 200, y - 24);
    pen.bezierCurveTo(620, y - 2, 900, y - 66, 1300, y - 60);
    pen.bezierCurveTo(1700, y - 52, 1900, y - 20, 1000 + far, y);
    closeBelow(pen);
  });
  brush.fill(hillNear, (pen) => {
    pen.moveTo(-far, y + 60);
    pen.bezierCurveTo(-900, y + 44, -260, y + 40, 120, y + 14);
    pen.bezierCurveTo(360, y - 6, 640, y - 6, 900, y + 16);
    pen.bezierCurveTo(1300, y + 46, 1900, y + 40, 1000 + far, y + 60);
    closeBelow(pen);
  });
}

/** On how many twigs the shade of a bough gathers, and how many leaves make a crown that throws it. */
const shades = 26;
const dense = 1400;

/** Where leaves are many they shade each other: a crown is not to be seen through. */
export function paintShade(brush: Brush, { boughs }: TreeLayout, { leafDeep }: Palette): void {
  for (const { wood, leaves, rim } of boughs) {
    const full = Math.min(1, leaves.length / dense) * 0.24;
    if (full < 0.01) continue;
    // Drawn in towards the middle of the bough, so that no shade shows outside of its leaves.
    const [x, y] = [0.6 * rim.x + 0.4 * foot.x, 0.6 * rim.y + 0.4 * (foot.y - 360)];
    for (let i = 0; i < Math.min(shades, wood.count); i++) {
      const [tipX = 0, tipY = 0] = wood.twigs.subarray(8 * i + 6, 8 * i + 8);
      brush.light(leafDeep, x + 0.7 * (tipX - x), y + 0.7 * (tipY - y), 62, full);
    }
  }
}
