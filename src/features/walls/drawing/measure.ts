/** The weights the drawings use, as CSS says them. */
export type Weight = 400 | 650;

/** How wide a text is at this size: both in the same unit. */
export type Measure = (text: string, size: number, weight: Weight) => number;

const wide =
  /[\p{Extended_Pictographic}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** A width without a canvas: a share of the size for every letter, a little more than most texts take. */
export const guessWidth: Measure = (text, size, weight) => {
  let ems = 0;
  for (const letter of text)
    if (!/\p{M}/u.test(letter)) ems += wide.test(letter) ? 1.3 : weight === 400 ? 0.54 : 0.58;
  return ems * size;
};

// Large enough that whole pixels do not matter.
const drawnPx = 100;
const mostKept = 20_000;

let made: Measure | undefined;

function createMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return guessWidth;
  const family = getComputedStyle(document.documentElement).getPropertyValue('--font').trim() || 'sans-serif';
  const known = new Map<string, number>();
  return (text, size, weight) => {
    const key = `${weight} ${text}`;
    let ems = known.get(key);
    if (ems === undefined) {
      context.font = `${weight} ${drawnPx}px ${family}`;
      ems = context.measureText(text).width / drawnPx;
      if (known.size > mostKept) known.clear();
      known.set(key, ems);
    }
    return ems * size;
  };
}

/** Measures with the faces that have been fetched so far; the same function until that changes. */
export function measureText(): Measure {
  if (!made) {
    made = createMeasure();
    document.fonts?.addEventListener?.('loadingdone', () => {
      made = createMeasure();
    });
  }
  return made;
}
