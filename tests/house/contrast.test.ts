import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root, withoutComments } from './sources.ts';

type Theme = ReadonlyMap<string, string>;

const css = withoutComments(readFileSync(join(root, 'src/ui/tokens.css'), 'utf8'));

/** The hex colours that a rule of tokens.css sets. */
function tokensOf(selector: string): Map<string, string> {
  const at = css.indexOf(`${selector} {`);
  expect(at, `tokens.css has no ${selector}`).toBeGreaterThan(-1);
  const body = css.slice(at, css.indexOf('}', at));
  return new Map([...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\b/gi)].map((m) => [m[1] ?? '', m[2] ?? '']));
}

const light: Theme = tokensOf(':root');
const dusk: Theme = new Map([...light, ...tokensOf('html[data-theme="dusk"]')]);

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
    const value = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of two tokens of a theme, 1 to 21, as WCAG 2.2 defines it. */
function contrast(theme: Theme, front: string, back: string): number {
  const [a, b] = [front, back].map((token) => {
    const hex = theme.get(token);
    if (hex === undefined) throw new Error(`tokens.css has no colour --${token}`);
    return luminance(hex);
  }) as [number, number];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** As the design writes its ratios: one decimal. */
const rounded = (ratio: number): number => Math.round(ratio * 10) / 10;

describe('the pairs of the design', () => {
  const pairs: readonly (readonly [Theme, front: string, back: string, ratio: number])[] = [
    [light, 'ink', 'ground', 14.5],
    [light, 'on-primary', 'primary', 9.2],
    [light, 'muted', 'ground', 5.6],
    [light, 'danger', 'ground', 6.0],
    [light, 'border', 'ground', 3.5],
    [dusk, 'ink', 'ground', 13.7],
  ];
  it.each(pairs)('keeps its ratio (%#): %s %s', (theme, front, back, ratio) => {
    expect(rounded(contrast(theme, front, back))).toBeGreaterThanOrEqual(ratio);
  });
});

describe.each([
  ['light', light],
  ['dusk', dusk],
])('%s', (_, theme) => {
  const grounds = ['ground', 'card'];
  const cases = (fronts: readonly string[]) =>
    fronts.flatMap((front) => grounds.map((back) => [front, back]));

  it.each(cases(['ink', 'muted', 'primary', 'moss', 'danger', 'warn', 'info']))(
    'can be read: %s on %s',
    (front = '', back = '') => {
      expect(contrast(theme, front, back)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each([
    ['ink', 'lichen'],
    ['on-primary', 'primary'],
    ['on-primary', 'primary-press'],
    ['danger', 'danger-soft'],
    ['warn', 'warn-soft'],
    ['info', 'info-soft'],
    ['ink', 'danger-soft'],
    ['ink', 'warn-soft'],
    ['ink', 'info-soft'],
  ])('can be read: %s on %s', (front, back) => {
    expect(contrast(theme, front, back)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(cases(['border', 'focus', 'primary']))('can be made out: %s on %s', (front = '', back = '') => {
    expect(contrast(theme, front, back)).toBeGreaterThanOrEqual(3);
  });
});
