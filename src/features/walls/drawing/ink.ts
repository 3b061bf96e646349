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

/**
 * Reads tokens as they are in daylight, for a file or paper that knows none: what `tokens.css` says of `:root`.
 * Answers a function from `--ink` and the like to the colour.
 */
export function readDaylight(): (token: string) => string {
  const styles: CSSStyleDeclaration[] = [];
  for (const { rule } of cssRules())
    if (rule instanceof CSSStyleRule && rule.selectorText === ':root') styles.push(rule.style);
  return (token) => {
    for (const style of styles) {
      const colour = style.getPropertyValue(token).trim();
      if (colour) return colour;
    }
    return 'currentColor';
  };
}

/** The colours of daylight. */
export function daylightInk(): Ink {
  const read = readDaylight();
  return (name) => read(`--${name}`);
}
