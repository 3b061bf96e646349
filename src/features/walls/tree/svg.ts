import { type Brush, fading } from './brush.ts';
import { field } from './crown.ts';
import type { TreeLayout } from './layout.ts';
import { paintTree } from './paint.ts';
import type { Palette } from './palette.ts';
import { pathOf, say } from './path.ts';
import type { Season } from './tone.ts';

/** Writes shapes as SVG elements. */
function svgBrush(scale: number): { readonly brush: Brush; readonly written: () => string } {
  const shapes: string[] = [];
  const fades = new Map<string, string>();
  const seen = (opacity = 1): string => (opacity === 1 ? '' : ` opacity="${opacity}"`);
  const fadeOf = (colour: string): string => {
    const id = `fade-${colour.slice(1)}`;
    fades.set(
      id,
      `<radialGradient id="${id}">${fading.map(([at, part]) => `<stop offset="${at}" stop-color="${colour}" stop-opacity="${part}"/>`).join('')}</radialGradient>`,
    );
    return id;
  };
  const brush: Brush = {
    scale,
    fill(colour, trace, opacity) {
      shapes.push(`<path fill="${colour}"${seen(opacity)} d="${pathOf(trace)}"/>`);
    },
    stroke(colour, width, trace, opacity) {
      shapes.push(
        `<path fill="none" stroke="${colour}" stroke-width="${Math.round(width * 100) / 100}"${seen(opacity)} d="${pathOf(trace)}"/>`,
      );
    },
    light(colour, x, y, radius, opacity) {
      shapes.push(
        `<circle cx="${say(x)}" cy="${say(y)}" r="${say(radius)}" fill="url(#${fadeOf(colour)})" opacity="${Math.round(opacity * 100) / 100}"/>`,
      );
    },
  };
  const written = (): string =>
    `<defs>${[...fades.values()].join('')}</defs><g stroke-linecap="round" stroke-linejoin="round">${shapes.join('')}</g>`;
  return { brush, written };
}

/** A name as it may stand in XML; what XML cannot hold at all is left out. */
const escapeXml = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;');

const family = "'Atkinson Hyperlegible Next Variable', 'Atkinson Hyperlegible Next', sans-serif";

function nameText(name: string, { rim, out }: TreeLayout['boughs'][number], ink: string): string {
  const anchor = out.x < -0.35 ? 'end' : out.x > 0.35 ? 'start' : 'middle';
  const [x, y] = [rim.x + 22 * out.x, rim.y + 22 * out.y + 8];
  return `<text x="${say(x)}" y="${say(y)}" text-anchor="${anchor}" fill="${ink}">${escapeXml(name)}</text>`;
}

/** How far the drawing reaches out of the field to each side, so that names have room. */
const margin = 200;

export interface TreeSvgOptions {
  /** Names of the boughs, in their order. */
  readonly names: readonly string[];
  /** How many pixels a unit is when it is printed: fine lines and ribs are drawn only where they will be seen. */
  readonly scale?: number;
  /** Width by height; the field with its margins when absent. The tree stands in the middle on its ground. */
  readonly aspect?: number;
}

/**
 * The tree as an SVG that needs nothing else: its colours are those of the palette, it has a `viewBox` and no size.
 */
export function treeSvg(
  layout: TreeLayout,
  palette: Palette,
  season: Season,
  { names, scale = 3, aspect = (field + 2 * margin) / field }: TreeSvgOptions,
): string {
  const { brush, written } = svgBrush(scale);
  paintTree(brush, layout, palette, season);
  const least = (field + 2 * margin) / field;
  const width = field * Math.max(aspect, least);
  const height = aspect < least ? width / aspect : field;
  const room = [(field - width) / 2, field - height * 0.96 - field * 0.04, width, height].map((at) =>
    say(at),
  );
  const texts = layout.boughs.map((bough, i) => nameText(names[i] ?? '', bough, palette.ink)).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${room.join(' ')}"><rect x="${room[0]}" y="${room[1]}" width="${room[2]}" height="${room[3]}" fill="${palette.ground}"/>${written()}<g font-family="${family}" font-size="24" font-weight="600">${texts}</g></svg>`;
}
