import { cssRules } from './css-rules.ts';

/** The tokens a drawing is made of. */
export const inks = [
  ...(['ground', 'card', 'lichen', 'ink', 'muted', 'border', 'primary', 'on-primary', 'moss'] as const),
  ...(['amber', 'info', 'danger', 'warn-soft', 'info-soft', 'hill-far', 'hill-near', 'tree'] as const),
  ...(['paper', 'toner'] as const),
] as const;
export type InkName = (typeof inks)[number];

/** Says a token as a colour that an SVG attribute takes. */
export type Ink = (name: InkName) => string;

/** On the screen a drawing follows the theme by itself. */
export const screenInk: Ink = (name) => `var(--${name})`;

/** The colours of daylight as they are, for a file or paper that knows no tokens: what `tokens.css` says of `:root`. */
export function daylightInk(): Ink {
  const colours = new Map<InkName, string>();
  for (const { rule } of cssRules()) {
    if (!(rule instanceof CSSStyleRule) || rule.selectorText !== ':root') continue;
    for (const name of inks) {
      const colour = rule.style.getPropertyValue(`--${name}`).trim();
      if (colour) colours.set(name, colour);
    }
  }
  return (name) => colours.get(name) ?? 'currentColor';
}
