/** The colours a tree is drawn with, `#rrggbb`: those of today's theme, or of paper. */
export interface Palette {
  readonly ground: string;
  readonly glow: string;
  readonly hillFar: string;
  readonly hillNear: string;
  readonly bark: string;
  readonly barkLit: string;
  readonly leafNew: string;
  readonly leaf: string;
  readonly leafDeep: string;
  readonly leafAmber: string;
  readonly leafRowan: string;
  readonly bud: string;
  readonly ink: string;
}

const tokens: { readonly [K in keyof Palette]: string } = {
  ground: '--ground',
  glow: '--glow',
  hillFar: '--hill-far',
  hillNear: '--hill-near',
  bark: '--bark',
  barkLit: '--bark-lit',
  leafNew: '--leaf-new',
  leaf: '--leaf',
  leafDeep: '--leaf-deep',
  leafAmber: '--leaf-amber',
  leafRowan: '--leaf-rowan',
  bud: '--bud',
  ink: '--ink',
};

/** The colours as somebody reads the tokens. @param read the value of `--ink` and the like */
export function paletteFrom(read: (token: string) => string): Palette {
  const entries = Object.entries(tokens).map(([name, token]) => [name, read(token)]);
  return Object.fromEntries(entries) as { [K in keyof Palette]: string };
}

/** The colours as the tokens have them for an element now. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  return paletteFrom((token) => style.getPropertyValue(token).trim());
}

/** A colour between two: `part` 0 is the first, 1 the second. */
export function mix(from: string, to: string, part: number): string {
  const channel = (at: number): string => {
    const a = Number.parseInt(from.slice(at, at + 2), 16);
    const b = Number.parseInt(to.slice(at, at + 2), 16);
    const mixed = Math.round(a + (b - a) * part);
    return (Number.isNaN(mixed) ? 0 : mixed).toString(16).padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}
