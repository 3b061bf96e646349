import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { PinWeight } from '../../src/domain/pins/pin-fit.ts';
import { characterSet } from './font-coverage.ts';

const require = createRequire(import.meta.url);

/** A typeface file and the characters it can draw. */
export interface Face {
  readonly file: string;
  readonly characters: ReadonlySet<number>;
}

// Condensed, so that a long name stays larger on a narrow pin. The regular cut has some signs the bold lacks.
const files: Record<PinWeight, readonly string[]> = {
  bold: ['DejaVuSansCondensed-Bold.ttf', 'DejaVuSansCondensed.ttf'],
  regular: ['DejaVuSansCondensed.ttf'],
};

const faces = new Map<string, Face>();

function openFace(name: string): Face {
  const known = faces.get(name);
  if (known) return known;
  const file = require.resolve(`dejavu-fonts-ttf/ttf/${name}`);
  const face = { file, characters: characterSet(readFileSync(file)) };
  faces.set(name, face);
  return face;
}

// Joiners and variation selectors shape their neighbours and need no glyph of their own.
const shapers = /\u200c|\u200d|[\ufe00-\ufe0f]/g;

/** The first face of a weight that can draw a whole letter, or null when none can. */
export function faceFor(letter: string, weight: PinWeight): Face | null {
  const codes = [...letter.replace(shapers, '')].map((character) => character.codePointAt(0) ?? 0);
  for (const name of files[weight]) {
    const face = openFace(name);
    if (codes.every((code) => face.characters.has(code))) return face;
  }
  return null;
}

/** The face a weight is mostly set in. */
export const mainFace = (weight: PinWeight): Face => openFace(files[weight][0] ?? 'DejaVuSansCondensed.ttf');
