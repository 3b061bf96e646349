import type { PaperSize, PinCalibration } from '../../../domain/pins/pin-template.ts';
import { err, ok, type Result } from '../../../domain/result.ts';

/** What is drawn to be measured, in mm on the page: a cross near the corner, and a ruler. */
export interface RulerPlan {
  readonly cross: { readonly x: number; readonly y: number };
  readonly ruler: { readonly x: number; readonly y: number; readonly length: number };
}

const longestRuler = 150;

/** Where cross and ruler go on a page. A narrow label has both on its middle line. */
export function rulerFor({ width, height }: PaperSize): RulerPlan {
  const inset = height >= 100 ? 20 : 6;
  const x = 2 * inset;
  const length = Math.min(longestRuler, Math.floor((width - x - inset / 2) / 10) * 10);
  const y = height >= 100 ? 60 : height >= 20 ? 18 : inset;
  return { cross: { x: inset, y: inset }, ruler: { x, y, length } };
}

/** What somebody reads off their own ruler, in mm: the printed ruler, and the cross from the paper's edges. */
export interface Measured {
  readonly length: number;
  readonly left: number;
  readonly top: number;
}

export type CalibrationRefusal =
  | 'length-missing'
  | 'left-missing'
  | 'top-missing'
  | 'length-out-of-range'
  | 'offset-out-of-range'
  | 'scale-out-of-range';

/** How much a printer may be off before something else is wrong: the paper, or what was measured. */
export const mostOffset = 10;
export const mostStretch = 0.1;

const rounded = (value: number, steps: number): number => Math.round(value * steps) / steps || 0;

/** A length as somebody types it ("49,8", "49.8 mm"), or null. */
export function parseMm(text: string): number | null {
  const match = /^([-+−]?\d+(?:[.,]\d+)?)\s*(?:mm)?$/u.exec(text.trim());
  return match?.[1] === undefined ? null : Number(match[1].replace(',', '.').replace('−', '-'));
}

/**
 * The correction that makes a printer print true. A printer that turns a length L into k·L and moves everything
 * by o needs everything scaled by 1/k and moved by −o/k. To a hundredth of a millimetre and of a percent.
 */
export function calibrate(
  plan: RulerPlan,
  { length, left, top }: Measured,
): Result<PinCalibration, CalibrationRefusal> {
  const k = length / plan.ruler.length;
  if (!(Math.abs(k - 1) <= mostStretch)) return err('length-out-of-range');
  return checkCalibration({
    offsetX: -(left - k * plan.cross.x) / k,
    offsetY: -(top - k * plan.cross.y) / k,
    scale: 1 / k,
  });
}

/** A correction rounded and within bounds. */
export function checkCalibration(given: PinCalibration): Result<PinCalibration, CalibrationRefusal> {
  const isNear = (offset: number) => Math.abs(offset) <= mostOffset;
  if (!isNear(given.offsetX) || !isNear(given.offsetY)) return err('offset-out-of-range');
  // The stretch is of the paper; its inverse may be a little more.
  if (!(given.scale >= 0.9 && given.scale <= 1.12)) return err('scale-out-of-range');
  return ok({
    offsetX: rounded(given.offsetX, 100),
    offsetY: rounded(given.offsetY, 100),
    scale: rounded(given.scale, 10_000),
  });
}

/** Reads the three fields and computes; says which one is missing. */
export function calibrateTyped(
  plan: RulerPlan,
  typed: { readonly length: string; readonly left: string; readonly top: string },
): Result<PinCalibration, CalibrationRefusal> {
  const length = parseMm(typed.length);
  if (length === null) return err('length-missing');
  const left = parseMm(typed.left);
  if (left === null) return err('left-missing');
  const top = parseMm(typed.top);
  return top === null ? err('top-missing') : calibrate(plan, { length, left, top });
}
