import type { Brush, Pen } from './brush.ts';
import { foot } from './crown.ts';
import { mix, type Palette } from './palette.ts';
import { shadeOf } from './tone.ts';

/** How far the ground reaches out of the field, so that any screen is full of it. */
const far = 2400;

function closeBelow(pen: Pen): void {
  pen.lineTo(1000 + far, foot.y + far);
  pen.lineTo(-far, foot.y + far);
  pen.closePath();
}

/** A spruce far away: its top, and how high it is. Its branches hang in tiers. */
function traceSpruce(pen: Pen, x: number, y: number, high: number): void {
  const tiers = 5;
  const wide = high * 0.21;
  pen.moveTo(x, y - high);
  for (const side of [1, -1]) {
    for (let i = 0; i < tiers; i++) {
      const tier = side === 1 ? i + 1 : tiers - i;
      const [low, out] = [y - high + (tier / tiers) * high, (side * wide * tier) / tiers];
      if (side === 1) {
        pen.quadraticCurveTo(x + out * 0.45, low - high * 0.09, x + out, low);
        pen.lineTo(x + out * 0.62, low - high * 0.03);
      } else {
        pen.lineTo(x + out * 0.62, low - high * 0.03);
        pen.lineTo(x + out, low);
        pen.quadraticCurveTo(x + out * 0.45, low - high * 0.09, x + out * 0.5, low - high * 0.16);
      }
    }
  }
  pen.closePath();
}

/** Where the spruces at the edge of the forest stand; the trunk stands clear. */
const spruces = [
  -420, -388, -300, -262, -236, -150, -118, -92, -66, 8, 34, 1000, 1026, 1052, 1120, 1152, 1180,
];
const distant = [-470, -350, -322, -196, -28, 66, 92, 118, 176, 858, 902, 928, 960, 1088, 1216, 1250];

/** Blades of grass at the foot of the tree: where each tuft stands, and how high. */
const tufts = [
  [-196, 9],
  [-128, 13],
  [-92, 16],
  [-74, 10],
  [70, 12],
  [88, 17],
  [122, 12],
  [214, 10],
] as const;

function traceTufts(pen: Pen, x: number, y: number): void {
  for (const [aside, high] of tufts)
    for (const lean of [-0.5, -0.1, 0.4]) {
      const at = x + aside + 6 * lean;
      pen.moveTo(at - 1.4, y + 12);
      pen.quadraticCurveTo(at - 0.6, y + 12 - high * 0.6, at + lean * high, y + 12 - high);
      pen.quadraticCurveTo(at + 1, y + 12 - high * 0.5, at + 1.4, y + 12);
      pen.closePath();
    }
}

/** The shade the tree throws on the ground. */
function traceShadow(pen: Pen, x: number, y: number): void {
  pen.moveTo(x - 190, y);
  pen.bezierCurveTo(x - 120, y - 13, x + 150, y - 13, x + 250, y);
  pen.bezierCurveTo(x + 150, y + 16, x - 120, y + 16, x - 190, y);
  pen.closePath();
}

/** Light behind the crown and ground to stand on, with a rise and a forest behind; they reach out of the field. */
export function paintGround(brush: Brush, palette: Palette): void {
  const { ground, glow, hillFar, hillNear, leafDeep } = palette;
  brush.light(glow, 480, 400, 760, 1);
  const { x, y } = foot;
  brush.fill(mix(hillFar, ground, 0.5), (pen) => {
    for (const at of distant) traceSpruce(pen, at, y - 12, 58 + (Math.abs(at * 41) % 37));
    pen.moveTo(-far, y - 26);
    pen.bezierCurveTo(-0.4 * far, y - 44, -120, y - 40, 260, y - 34);
    pen.bezierCurveTo(640, y - 30, 980, y - 50, 1400, y - 36);
    pen.bezierCurveTo(1800, y - 24, 2100, y - 30, 1000 + far, y - 20);
    closeBelow(pen);
  });
  brush.fill(hillFar, (pen) => {
    for (const at of spruces) traceSpruce(pen, at, y - 16, 76 + (Math.abs(at * 37) % 46));
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
  brush.fill(shadeOf(palette), (pen) => traceShadow(pen, x, y + 9), 0.07);
  brush.fill(mix(hillNear, leafDeep, 0.34), (pen) => traceTufts(pen, x, y));
}
