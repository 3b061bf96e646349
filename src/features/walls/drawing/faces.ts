import { cssRules } from './css-rules.ts';

/** Does a `unicode-range` hold any letter of the text? */
function covers(range: string, text: string): boolean {
  if (!range) return true;
  const parts = range.split(',').map((part) => {
    const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-');
    return [
      Number.parseInt(from.replaceAll('?', '0'), 16),
      Number.parseInt(to.replaceAll('?', 'F'), 16),
    ] as const;
  });
  return Array.from(text).some((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return parts.some(([from, to]) => code >= from && code <= to);
  });
}

async function asDataUrl(address: URL): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
  let binary = '';
  for (let i = 0; i < bytes.length; i += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return `data:font/woff2;base64,${btoa(binary)}`;
}

/**
 * The app's type as `@font-face` rules with the files inside them, for an SVG that stands alone: only the parts that
 * the text needs (some 45 KB each). What cannot be fetched is left out, and the reader's own type stands in.
 */
export async function facesFor(text: string): Promise<string> {
  const rules = await Promise.all(
    [...cssRules()].map(async ({ rule, base }) => {
      if (!(rule instanceof CSSFontFaceRule)) return '';
      const { style } = rule;
      const range = style.getPropertyValue('unicode-range');
      const [, address] = /url\(["']?([^"')]+)["']?\)/.exec(style.getPropertyValue('src')) ?? [];
      if (address === undefined || !covers(range, text)) return '';
      try {
        const source = await asDataUrl(new URL(address, base));
        const family = style.getPropertyValue('font-family');
        const weight = style.getPropertyValue('font-weight');
        return `@font-face{font-family:${family};font-weight:${weight};src:url(${source}) format("woff2")${range && `;unicode-range:${range}`}}`;
      } catch (error) {
        console.warn('walls: a face of the type was not put into the file', error);
        return '';
      }
    }),
  );
  return rules.join('');
}
