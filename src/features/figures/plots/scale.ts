/** The plot's own measures, in its own units: the picture is drawn to them and then made to fit. */
export const frame = { width: 640, height: 220, left: 44, right: 8, top: 10, bottom: 26 } as const;

const steps = [1, 2, 2.5, 5, 10] as const;

/** A round number at or above `most`, and the lines to be drawn below it: three to five even parts. */
export function scaleFor(most: number): { readonly top: number; readonly ticks: readonly number[] } {
  const rough = Math.max(most, 10) / 4;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const step = (steps.find((one) => one * magnitude >= rough) ?? 10) * magnitude;
  const count = Math.ceil(Math.max(most, 10) / step);
  return { top: step * count, ticks: Array.from({ length: count + 1 }, (_, i) => i * step) };
}

/** Where the `i`th of `count` values lies across. */
export const acrossAt = (i: number, count: number): number =>
  frame.left + (count < 2 ? 0.5 : i / (count - 1)) * (frame.width - frame.left - frame.right);

/** Where a value lies on a scale up to `top`. */
export const heightAt = (value: number, top: number): number =>
  frame.height - frame.bottom - (value / top) * (frame.height - frame.top - frame.bottom);

/** The line through some values, as an SVG path; one alone is a short stroke. */
export function lineThrough(values: readonly number[], top: number): string {
  const point = (value: number, i: number) =>
    `${acrossAt(i, values.length).toFixed(1)} ${heightAt(value, top).toFixed(1)}`;
  if (values.length === 1) return `M${point(values[0] ?? 0, 0)}h1`;
  return values.map((value, i) => `${i === 0 ? 'M' : 'L'}${point(value, i)}`).join('');
}
