/** The tokens a drawing is made of. */
export const inks = [
  ...([
    'ground',
    'card',
    'lichen',
    'ink',
    'muted',
    'line',
    'border',
    'primary',
    'on-primary',
    'moss',
  ] as const),
  ...([
    'amber',
    'info',
    'danger',
    'warn-soft',
    'info-soft',
    'hill-far',
    'hill-near',
    'tree',
    'birch',
  ] as const),
] as const;
export type InkName = (typeof inks)[number];

/** Says a token as a colour that an SVG attribute takes. */
export type Ink = (name: InkName) => string;

/** On the screen a drawing follows the theme by itself. */
export const screenInk: Ink = (name) => `var(--${name})`;

/**
 * The colours of daylight as they are, for a file or paper that knows no tokens. The theme is put aside for the
 * length of the reading; nothing is painted meanwhile.
 */
export function daylightInk(): Ink {
  const root = document.documentElement;
  const { theme } = root.dataset;
  delete root.dataset.theme;
  const style = getComputedStyle(root);
  const colours = new Map(inks.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]));
  if (theme !== undefined) root.dataset.theme = theme;
  return (name) => colours.get(name) || 'currentColor';
}
