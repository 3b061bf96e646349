import { type ComponentChild, render } from 'preact';
import { facesFor } from './faces.ts';

/** What the app's type is called, and what stands in where it is not. */
export const fontFamily = '"Atkinson Hyperlegible Next Variable", "Atkinson Hyperlegible Next", sans-serif';

const svgSpace = 'http://www.w3.org/2000/svg';

/** Renders an `<svg>` outside of the page. */
export function renderSvg(drawing: ComponentChild): SVGSVGElement {
  const holder = document.createElement('div');
  render(drawing, holder);
  const svg = holder.querySelector('svg');
  if (!svg) throw new Error('the drawing is no svg');
  return svg;
}

/** An SVG as a file that needs nothing else: its type is inside. */
export async function standaloneSvg(svg: SVGSVGElement): Promise<string> {
  svg.setAttribute('font-family', fontFamily);
  const faces = await facesFor(svg.textContent ?? '');
  if (faces) {
    const style = document.createElementNS(svgSpace, 'style');
    style.textContent = faces;
    svg.prepend(style);
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(svg)}`;
}

/** Reads an SVG that somebody else has written, to be set into another. */
export function readSvg(text: string): SVGSVGElement {
  const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml');
  if (!(documentElement instanceof SVGSVGElement)) throw new Error('the drawing is no svg');
  return document.importNode(documentElement, true);
}
